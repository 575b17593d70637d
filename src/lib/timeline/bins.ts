import type { DayRange } from '#lib/dashboard/types.ts';
import { BIN_UNITS, binOf, binStart, nextBin } from '#lib/time/bins.ts';
import type { BinUnit } from '#lib/time/bins.ts';
import type { DateWords } from '#lib/time/date-words.ts';
import { ENGLISH_DATES } from '#lib/time/english.ts';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import type { CivilDay } from '#lib/time/day.ts';
import { dayInWords, daysInWords } from '#lib/time/words.ts';

/** Mean lengths in days. */
export const UNIT_DAYS: Readonly<Record<BinUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.31,
  year: 365.25,
  decade: 3652.5,
};

/**
 * Days: an event known less exactly than this is not counted in bins of the unit, where it would stand in several and look like
 * many. Full lengths of the units; three days for a day, so that a day or two of doubt does not take an event out of its place.
 */
export const WIDEST: Readonly<Record<BinUnit, number>> = {
  day: 3,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3653,
};

/** The finest unit of which no more than `most` fit into the days; the coarsest when none does. */
export function chooseUnit(window: DayRange, most: number): BinUnit {
  const days = window.to - window.from + 1;
  return BIN_UNITS.find((unit) => days / UNIT_DAYS[unit] <= most) ?? 'decade';
}

/** The first day of the bin that is `steps` after the one that holds the day. */
export function offsetBy(unit: BinUnit, day: CivilDay, steps: number): CivilDay {
  let start = binStart(unit, day);
  for (let i = 0; i < steps; i++) start = nextBin(unit, start);
  for (let i = 0; i > steps; i--) start = binStart(unit, start - 1);
  return start;
}

/** First days of the bins that cover the range, and the day after the last bin. */
export function binEdges(range: DayRange, unit: BinUnit): CivilDay[] {
  const edges = [binStart(unit, range.from)];
  for (let edge = nextBin(unit, range.from); ; edge = nextBin(unit, edge)) {
    edges.push(edge);
    if (edge > range.to) return edges;
  }
}

/** The days of the bin that holds a day. */
export function binAt(unit: BinUnit, day: CivilDay): DayRange {
  const { start, end } = binOf(unit, day);
  return { from: start, to: end };
}

/** Position of the bin that holds the day; -1 outside the edges. */
export function binIndex(edges: readonly CivilDay[], day: CivilDay): number {
  let low = 0;
  let high = edges.length - 1;
  if (high < 1 || day < (edges[0] ?? 0) || day >= (edges[high] ?? 0)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle;
  }
  return low;
}

/** A range in as few words as name it; an open side (`MIN_DAY`, `MAX_DAY`) is said, not drawn out to the end of time. */
export function rangeInWords({ from, to }: DayRange, words: DateWords = ENGLISH_DATES): string {
  if (to === MAX_DAY) return words.since(dayInWords(from, words), true);
  if (from === MIN_DAY) return words.until(dayInWords(to, words), true);
  return daysInWords(from, to, words);
}
