import type { DayRange } from '#lib/dashboard/types.ts';
import { BIN_UNITS } from '#lib/time/bins.ts';
import { addMonths } from '#lib/time/calendar.ts';
import { binAt } from './bins.ts';
import { shift } from './brush.ts';

/** Ready-made ranges, counted back from the last day of the data and never from today. */
export const PERIODS = [
  { key: 'lastWeek', of: ({ to }: DayRange): DayRange => ({ from: to - 6, to }) },
  { key: 'lastMonth', of: ({ to }: DayRange): DayRange => ({ from: addMonths(to, -1) + 1, to }) },
  { key: 'lastYear', of: ({ to }: DayRange): DayRange => ({ from: addMonths(to, -12) + 1, to }) },
  { key: 'lastFiveYears', of: ({ to }: DayRange): DayRange => ({ from: addMonths(to, -60) + 1, to }) },
] as const;

/** The period of the same kind before (-1) or after (+1): the next month after a month, the next nine days after nine days. */
export function nextPeriod(range: DayRange, direction: 1 | -1, limits: DayRange): DayRange {
  const length = range.to - range.from + 1;
  const unit = BIN_UNITS.find((unit) => {
    const bin = binAt(unit, range.from);
    return bin.from === range.from && bin.to === range.to;
  });
  return shift(range, direction * length, unit ?? 'day', limits);
}
