import { civilFromDay, type CivilDay } from './day.ts';
import type { When } from './when.ts';

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Seasons by the month they begin in. */
const SEASON_NAMES = new Map([
  [3, 'spring'],
  [6, 'summer'],
  [9, 'autumn'],
  [12, 'winter'],
]);

const CENTURY_SUFFIXES = ['th', 'st', 'nd', 'rd'];

function yearInWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function monthInWords(day: CivilDay): string {
  const { year, month } = civilFromDay(day);
  return `${MONTH_NAMES[month - 1] ?? ''} ${yearInWords(year)}`;
}

/** `15 January 2024`. */
export function dayInWords(day: CivilDay): string {
  return `${civilFromDay(day).day} ${monthInWords(day)}`;
}

function ordinal(n: number): string {
  const teen = Math.floor(n / 10) % 10 === 1;
  return `${n}${(teen ? undefined : CENTURY_SUFFIXES[n % 10]) ?? 'th'}`;
}

/** A day that begins a month or a year, as that: `2024`, `March 2024`, `15 March 2024`. */
function startInWords(day: CivilDay): string {
  const date = civilFromDay(day);
  if (date.day !== 1) return dayInWords(day);
  return date.month === 1 ? yearInWords(date.year) : monthInWords(day);
}

/** Both days are included. As few words as name the interval: `2014–2021`, `March 2023`, `28 March – 3 April 2024`. */
export function daysInWords(start: CivilDay, end: CivilDay): string {
  const a = civilFromDay(start);
  const b = civilFromDay(end);
  const after = civilFromDay(end + 1);
  if (start === end) return dayInWords(start);
  if (a.day === 1 && after.day === 1) {
    if (a.month === 1 && after.month === 1) {
      return a.year === b.year ? yearInWords(a.year) : yearsInWords(a.year, b.year);
    }
    if (a.year === b.year && a.month === b.month) return monthInWords(start);
    const first = a.year === b.year ? (MONTH_NAMES[a.month - 1] ?? '') : monthInWords(start);
    return `${first} – ${monthInWords(end)}`;
  }
  const last = dayInWords(end);
  if (a.year !== b.year) return `${dayInWords(start)} – ${last}`;
  return a.month === b.month ? `${a.day}–${last}` : `${a.day} ${MONTH_NAMES[a.month - 1] ?? ''} – ${last}`;
}

function yearsInWords(first: number, last: number): string {
  return first > 0 ? `${first}–${last}` : `${yearInWords(first)} – ${yearInWords(last)}`;
}

function closedInWords(when: When, start: CivilDay, end: CivilDay): string {
  const a = civilFromDay(start);
  const after = civilFromDay(end + 1);
  const months = (after.year - a.year) * 12 + after.month - a.month;
  if (a.day !== 1 || after.day !== 1) {
    return when.precision === 'week' && end - start === 6
      ? `the week of ${daysInWords(start, end)}`
      : daysInWords(start, end);
  }
  const season = SEASON_NAMES.get(a.month);
  if (when.precision === 'season' && months === 3 && season !== undefined) {
    const { year } = civilFromDay(end);
    return a.year === year ? `${season} ${yearInWords(a.year)}` : `${season} ${yearInWords(a.year)}–${year}`;
  }
  if (when.precision === 'decade' && months === 120 && a.month === 1 && a.year > 0 && a.year % 10 === 0) {
    return `the ${a.year}s`;
  }
  if (when.precision === 'century' && months === 1200 && a.month === 1 && a.year >= 0 && a.year % 100 === 0) {
    return `the ${ordinal(a.year / 100 + 1)} century`;
  }
  return daysInWords(start, end);
}

/**
 * A When as a person would write it: `15 January 2024`, `1–14 January 2024`, `March 2023`, `summer 2023`, `the 1990s`,
 * `about 2014–2021`, `before 15 January 2024`, `since March 2022`, `undated`.
 */
export function describeWhen(when: When): string {
  const { start, end } = when;
  const about = when.approximate ? 'about ' : '';
  if (start !== null && end !== null) return about + closedInWords(when, start, end);
  if (start !== null) return `since ${about}${startInWords(start)}`;
  if (end === null) return 'undated';
  // A vague past ends with the day it was told on, which belongs to it.
  return when.precision === 'vague'
    ? `by ${about}${dayInWords(end)}`
    : `before ${about}${startInWords(end + 1)}`;
}
