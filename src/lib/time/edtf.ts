import { seasonDays, SEASONS, monthsFrom, type Days } from './calendar.ts';
import { civilFromDay, dayFromCivil, daysInMonth, MAX_DAY, MIN_DAY, type CivilDay } from './day.ts';
import type { Precision } from './when.ts';

/** What an EDTF string needs to know of an interval. */
export interface EdtfInterval {
  readonly start: CivilDay | null;
  readonly end: CivilDay | null;
  readonly precision: Precision;
  readonly approximate: boolean;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** `2024`, `-0043`, `Y12024`: ISO 8601-2 level 1 years. */
function formatYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

type Unit = 'day' | 'month' | 'year';

/** The coarsest unit that starts and ends with the interval's sides. */
function unitOf(start: CivilDay | null, end: CivilDay | null): Unit {
  const first = start === null ? null : civilFromDay(start);
  const after = end === null ? null : civilFromDay(end + 1);
  if ((first && first.day !== 1) || (after && after.day !== 1)) return 'day';
  return (first && first.month !== 1) || (after && after.month !== 1) ? 'month' : 'year';
}

function formatAt(day: CivilDay, unit: Unit): string {
  const date = civilFromDay(day);
  if (unit === 'year') return formatYear(date.year);
  const month = `${formatYear(date.year)}-${pad(date.month, 2)}`;
  return unit === 'month' ? month : `${month}-${pad(date.day, 2)}`;
}

/** A whole day, month, season, year, decade or century in one expression; null when it takes two. */
function formatSingle(start: CivilDay, end: CivilDay, precision: Precision): string | null {
  if (start === end) return formatAt(start, 'day');
  const first = civilFromDay(start);
  const after = civilFromDay(end + 1);
  if (first.day !== 1 || after.day !== 1) return null;
  const months = (after.year - first.year) * 12 + after.month - first.month;
  if (months === 1) return formatAt(start, 'month');
  if (months === 3 && precision === 'season' && first.month % 3 === 0) {
    return `${formatYear(first.year)}-${20 + first.month / 3}`;
  }
  if (first.month !== 1) return null;
  if (months === 12) return formatYear(first.year);
  if (first.year < 0 || first.year > 9999) return null;
  if (months === 120 && first.year % 10 === 0) return `${pad(first.year / 10, 3)}X`;
  return months === 1200 && first.year % 100 === 0 ? `${pad(first.year / 100, 2)}XX` : null;
}

/**
 * An interval in EDTF (ISO 8601-2:2019) level 1: `2024-01-15`, `2024-01`, `2023-22` (summer), `199X`, `2024-01-01/2024-01-14`,
 * `../2024-01-15`, `2014~/2021~`. Seasons are northern, as {@link SEASONS}.
 */
export function formatEdtf({ start, end, precision, approximate }: EdtfInterval): string {
  const mark = approximate ? '~' : '';
  if (start !== null && end !== null) {
    const single = formatSingle(start, end, precision);
    if (single !== null) return single + mark;
  }
  const unit = unitOf(start, end);
  const side = (day: CivilDay | null): string => (day === null ? '..' : formatAt(day, unit) + mark);
  return `${side(start)}/${side(end)}`;
}

export interface EdtfReading {
  /** Null: open or unknown. */
  readonly start: CivilDay | null;
  readonly end: CivilDay | null;
  readonly precision: Precision;
  readonly approximate: boolean;
}

type Side = Days & { readonly precision: Precision; readonly approximate: boolean };

const DATE =
  /^(-?\d{4}|-?\d{3}X|-?\d{2}XX|-?\dXXX|Y-?\d{5,6})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(T[0-9:.Z+-]{1,20})?([~?%]?)$/;
const X_PRECISION = ['year', 'decade', 'century', 'vague'] as const;

function readYears(text: string): { first: number; last: number; precision: Precision } {
  const plain = text.startsWith('Y') ? text.slice(1) : text;
  const unknown = plain.length - plain.replaceAll('X', '').length;
  const a = Number(plain.replaceAll('X', '0'));
  const b = Number(plain.replaceAll('X', '9'));
  return { first: Math.min(a, b), last: Math.max(a, b), precision: X_PRECISION[unknown] ?? 'year' };
}

function readSide(text: string): Side | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, yearText = '', monthText, dayText, time, qualifier = ''] = match;
  if (time !== undefined && dayText === undefined) return null;
  const approximate = qualifier !== '';
  const { first, last, precision } = readYears(yearText);
  const span = (days: Days, p: Precision): Side | null =>
    days.start < MIN_DAY || days.end > MAX_DAY ? null : { ...days, precision: p, approximate };
  if (monthText === undefined || monthText === 'XX') {
    if (dayText !== undefined && dayText !== 'XX') return null;
    return span(monthsFrom(first, 1, (last - first + 1) * 12), precision);
  }
  if (precision !== 'year') return null;
  const month = Number(monthText);
  const season = SEASONS[month - 21];
  if (season !== undefined) return dayText === undefined ? span(seasonDays(first, season), 'season') : null;
  if (month < 1 || month > 12) return null;
  if (dayText === undefined || dayText === 'XX') return span(monthsFrom(first, month, 1), 'month');
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(first, month)) return null;
  const only = dayFromCivil(first, month, day);
  return span({ start: only, end: only }, 'day');
}

/**
 * The earliest and the latest day that an EDTF level 1 string may mean. Reads years, months, days, times (their day), `X` for
 * unspecified digits, seasons 21–24, the qualifiers `~ ? %`, intervals, and `..` or nothing for an open or unknown side.
 * @returns null for anything else, dates that do not exist and intervals that end before they start included.
 */
export function readEdtf(text: string): EdtfReading | null {
  const slash = text.indexOf('/');
  if (slash === -1) return readSide(text);
  const [left, right] = [text.slice(0, slash), text.slice(slash + 1)];
  const open = (side: string): boolean => side === '' || side === '..';
  const from = open(left) ? null : readSide(left);
  const to = open(right) ? null : readSide(right);
  if ((from === null && !open(left)) || (to === null && !open(right))) return null;
  if (from === null && to === null) return null;
  if (from && to && from.start > to.end) return null;
  const known = from ?? to;
  return {
    start: from?.start ?? null,
    end: to?.end ?? null,
    precision: known?.precision ?? 'vague',
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
  };
}
