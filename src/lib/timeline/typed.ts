import { formatRange, parsePartialDate } from '#lib/dashboard/partial-date.ts';
import type { DayRange } from '#lib/dashboard/types.ts';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';

/** What stands in the two fields for a range; an open side is empty. */
export function fieldsOf(range: DayRange | null): { readonly from: string; readonly to: string } {
  if (!range) return { from: '', to: '' };
  const from = range.from === MIN_DAY ? null : range.from;
  const to = range.to === MAX_DAY ? null : range.to;
  if (from !== null && to !== null) return formatRange({ from, to });
  return {
    from: from === null ? '' : formatRange({ from, to: from }).from,
    to: to === null ? '' : formatRange({ from: to, to }).to,
  };
}

/**
 * The range after one field was typed: `2024` begins or ends with that year, `2024-01` with that month, nothing leaves the side open.
 * A side that would then lie before the beginning or after the end gives way to the typed period.
 * @returns undefined when the text is not a date; null when both sides are open.
 */
export function typeInto(
  side: 'from' | 'to',
  text: string,
  range: DayRange | null,
): DayRange | null | undefined {
  const before = range ?? { from: MIN_DAY, to: MAX_DAY };
  const trimmed = text.trim();
  const typed = trimmed === '' ? { from: MIN_DAY, to: MAX_DAY } : parsePartialDate(trimmed);
  if (!typed) return undefined;
  const next =
    side === 'from'
      ? { from: typed.from, to: before.to < typed.from ? typed.to : before.to }
      : { from: before.from > typed.to ? typed.from : before.from, to: typed.to };
  return next.from === MIN_DAY && next.to === MAX_DAY ? null : next;
}
