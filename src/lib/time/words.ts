import type { DateWords } from './date-words.ts';
import { civilFromDay, weekday, type CivilDay } from './day.ts';
import { ENGLISH_DATES } from './english.ts';
import type { When } from './when.ts';

export const MONTH_NAMES = ENGLISH_DATES.months;

function yearInWords(year: number, words: DateWords): string {
  return year > 0 ? String(year) : words.beforeChrist(1 - year);
}

function monthInWords(day: CivilDay, words: DateWords): string {
  const { year, month } = civilFromDay(day);
  return words.monthAndYear(words.months[month - 1] ?? '', yearInWords(year, words));
}

/** Day and month without the year: `15 January`. */
function dateInWords(day: CivilDay, words: DateWords): string {
  const civil = civilFromDay(day);
  return words.dayAndMonth(civil.day, words.months[civil.month - 1] ?? '');
}

/** `15 January 2024`. */
export function dayInWords(day: CivilDay, words: DateWords = ENGLISH_DATES): string {
  return words.date(dateInWords(day, words), yearInWords(civilFromDay(day).year, words));
}

/** `Monday 15 January 2024`. */
export function weekdayInWords(day: CivilDay, words: DateWords = ENGLISH_DATES): string {
  return words.onWeekday(words.weekdays[weekday(day) - 1] ?? '', dayInWords(day, words));
}

/** A day that begins a month or a year, as that: `2024`, `March 2024`, `15 March 2024`. */
function startInWords(day: CivilDay, words: DateWords): { readonly text: string; readonly isDay: boolean } {
  const date = civilFromDay(day);
  if (date.day !== 1) return { text: dayInWords(day, words), isDay: true };
  const text = date.month === 1 ? yearInWords(date.year, words) : monthInWords(day, words);
  return { text, isDay: false };
}

/** Both days are included. As few words as name the interval: `2014–2021`, `March 2023`, `28 March – 3 April 2024`. */
export function daysInWords(start: CivilDay, end: CivilDay, words: DateWords = ENGLISH_DATES): string {
  const a = civilFromDay(start);
  const b = civilFromDay(end);
  const after = civilFromDay(end + 1);
  if (start === end) return dayInWords(start, words);
  if (a.day === 1 && after.day === 1) {
    if (a.month === 1 && after.month === 1) {
      return a.year === b.year ? yearInWords(a.year, words) : yearsInWords(a.year, b.year, words);
    }
    if (a.year === b.year && a.month === b.month) return monthInWords(start, words);
    const first = a.year === b.year ? (words.months[a.month - 1] ?? '') : monthInWords(start, words);
    return `${first} – ${monthInWords(end, words)}`;
  }
  const last = dayInWords(end, words);
  if (a.year !== b.year) return `${dayInWords(start, words)} – ${last}`;
  return a.month === b.month
    ? `${words.firstOfDays(a.day)}–${last}`
    : `${dateInWords(start, words)} – ${last}`;
}

function yearsInWords(first: number, last: number, words: DateWords): string {
  return first > 0 ? `${first}–${last}` : `${yearInWords(first, words)} – ${yearInWords(last, words)}`;
}

function closedInWords(when: When, start: CivilDay, end: CivilDay, words: DateWords): string {
  const a = civilFromDay(start);
  const after = civilFromDay(end + 1);
  const months = (after.year - a.year) * 12 + after.month - a.month;
  if (a.day !== 1 || after.day !== 1) {
    return when.precision === 'week' && end - start === 6
      ? words.weekOf(daysInWords(start, end, words))
      : daysInWords(start, end, words);
  }
  const season = words.seasons.get(a.month);
  if (when.precision === 'season' && months === 3 && season !== undefined) {
    const { year } = civilFromDay(end);
    return a.year === year
      ? `${season} ${yearInWords(a.year, words)}`
      : `${season} ${yearInWords(a.year, words)}–${year}`;
  }
  if (when.precision === 'decade' && months === 120 && a.month === 1 && a.year > 0 && a.year % 10 === 0) {
    return words.decade(a.year);
  }
  if (when.precision === 'century' && months === 1200 && a.month === 1 && a.year >= 0 && a.year % 100 === 0) {
    return words.century(a.year / 100 + 1);
  }
  return daysInWords(start, end, words);
}

/**
 * A When as a person would write it: `15 January 2024`, `1–14 January 2024`, `March 2023`, `summer 2023`, `the 1990s`,
 * `about 2014–2021`, `before 15 January 2024`, `since March 2022`, `undated`.
 */
export function describeWhen(when: When, words: DateWords = ENGLISH_DATES): string {
  const { start, end } = when;
  const about = (text: string): string => (when.approximate ? words.about(text) : text);
  if (start !== null && end !== null) return about(closedInWords(when, start, end, words));
  if (start !== null) {
    const { text, isDay } = startInWords(start, words);
    return words.since(about(text), isDay && !when.approximate);
  }
  if (end === null) return words.undated;
  // A vague past ends with the day it was told on, which belongs to it.
  if (when.precision === 'vague') return words.by(about(dayInWords(end, words)), !when.approximate);
  const { text, isDay } = startInWords(end + 1, words);
  return words.before(about(text), isDay && !when.approximate);
}
