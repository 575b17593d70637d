import { dayFromCivil, daysInMonth, type CivilDay } from '#lib/time/day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s{1,3})?';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:$|T\d)/;
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}${MONTH},?[\\s-]{1,3}(\\d{4})(?!\\d)`,
  'i',
);
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}${MONTH}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})(?!\\d)`,
  'i',
);

function civil(year: string, month: number, day: string): CivilDay | null {
  const [y, d] = [Number(year), Number(day)];
  return y >= 1 && month >= 1 && month <= 12 && d >= 1 && d <= daysInMonth(y, month)
    ? dayFromCivil(y, month, d)
    : null;
}

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/**
 * The civil day of a publication date as metadata write it: ISO 8601 (with or without a time), `YYYYMMDD`, RFC 2822 and the
 * usual written forms with an English month. The day is the one written, in the source's own zone: a report of 23:30 in New York
 * is of that day. Null for anything else; 01/02/2024 is refused, as it means two days.
 */
export function parsePublished(text: string): CivilDay | null {
  const trimmed = text.trim().slice(0, 100);
  let match = YEAR_FIRST.exec(trimmed) ?? COMPACT.exec(trimmed);
  if (match) return civil(match[1] ?? '', Number(match[2]), match[3] ?? '');
  match = DAY_FIRST.exec(trimmed);
  if (match) return civil(match[3] ?? '', monthNumber(match[2] ?? ''), match[1] ?? '');
  match = MONTH_FIRST.exec(trimmed);
  if (match) return civil(match[3] ?? '', monthNumber(match[1] ?? ''), match[2] ?? '');
  return null;
}
