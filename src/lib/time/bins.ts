import { isoWeek, monthsFrom, weekDays, type Days } from './calendar.ts';
import { civilFromDay, type CivilDay } from './day.ts';
import type { DateWords } from './date-words.ts';
import { ENGLISH_DATES } from './english.ts';
import { dayInWords } from './words.ts';

/** Finest first. Weeks begin on Monday. */
export const BIN_UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;

export type BinUnit = (typeof BIN_UNITS)[number];

const MONTHS_PER_BIN: Readonly<Partial<Record<BinUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
};

/** The bin that holds a day. */
export function binOf(unit: BinUnit, day: CivilDay): Days {
  if (unit === 'day') return { start: day, end: day };
  if (unit === 'week') return weekDays(day);
  const size = MONTHS_PER_BIN[unit] ?? 1;
  const { year, month } = civilFromDay(day);
  const index = Math.floor((year * 12 + month - 1) / size) * size;
  return monthsFrom(0, index + 1, size);
}

/** First day of the bin that holds a day. */
export const binStart = (unit: BinUnit, day: CivilDay): CivilDay => binOf(unit, day).start;

/** First day of the bin after the one that holds a day. */
export const nextBin = (unit: BinUnit, day: CivilDay): CivilDay => binOf(unit, day).end + 1;

/** `15 January 2024`, `week 3 of 2024`, `January 2024`, `Q1 2024`, `2024`, `2020s` for the bin that holds a day. */
export function binLabel(unit: BinUnit, day: CivilDay, words: DateWords = ENGLISH_DATES): string {
  const { year, month } = civilFromDay(day);
  if (unit === 'day') return dayInWords(day, words);
  if (unit === 'month') return words.monthAndYear(words.months[month - 1] ?? '', String(year));
  if (unit === 'quarter') return words.quarter(Math.ceil(month / 3), year);
  if (unit === 'year') return String(year);
  if (unit === 'decade') return words.decadeBin(Math.floor(year / 10) * 10);
  const week = isoWeek(day);
  return words.week(week.week, week.year);
}
