import { civilFromDay, formatDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';

/**
 * The most precise calendar date that holds a whole interval: `2024-01-03`, `2024-01` or `2024`; null when it crosses years or is
 * open on a side.
 */
export function sharedDate({ start, end }: Pick<When, 'start' | 'end'>): string | null {
  if (start === null || end === null) return null;
  const [first, last] = [civilFromDay(start), civilFromDay(end)];
  if (first.year !== last.year) return null;
  const [year = '', month = ''] = /^([+-]?\d+)-(\d+)/.exec(formatDay(start))?.slice(1) ?? [];
  if (first.month !== last.month) return year;
  return first.day === last.day ? formatDay(start) : `${year}-${month}`;
}
