import { dayFromCivil, daysInMonth, formatDay } from '#lib/time/day.ts';
import type { DayRange } from './types.ts';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days that a typed date covers: `2024` a year, `2024-01` a month, `2024-01-15` a day.
 * @returns null for anything else, 2024-13 and 2024-02-31 included.
 */
export function parsePartialDate(text: string): DayRange | null {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { from: dayFromCivil(year, 1, 1), to: dayFromCivil(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  const last = daysInMonth(year, month);
  if (match[3] === undefined)
    return { from: dayFromCivil(year, month, 1), to: dayFromCivil(year, month, last) };
  const day = Number(match[3]);
  if (day < 1 || day > last) return null;
  const only = dayFromCivil(year, month, day);
  return { from: only, to: only };
}

/**
 * Both ends of a range in the shortest form that {@link parsePartialDate} reads back: whole years as `2024`, whole months as
 * `2024-01`, else days. The days must lie in the years 0–9999.
 */
export function formatRange(range: DayRange): { readonly from: string; readonly to: string } {
  const [from, to] = [formatDay(range.from), formatDay(range.to)];
  const whole = [4, 7].find(
    (length) =>
      parsePartialDate(from.slice(0, length))?.from === range.from &&
      parsePartialDate(to.slice(0, length))?.to === range.to,
  );
  return { from: from.slice(0, whole), to: to.slice(0, whole) };
}
