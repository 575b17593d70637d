import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { CountableTimeInterval, TimeInterval } from 'd3-time';
import type { DayRange } from '#lib/dashboard/types.ts';
import { civilFromDay, MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import type { CivilDay } from '#lib/time/day.ts';

const MS_PER_DAY = 86_400_000;

/** A calendar unit that bars can stand for. */
export interface BinUnit {
  readonly name: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
  /** Mean length in days. */
  readonly days: number;
  readonly interval: TimeInterval;
}

function every(interval: CountableTimeInterval, step: number): TimeInterval {
  const filtered = interval.every(step);
  if (!filtered) throw new RangeError(`A calendar interval cannot be taken every ${step}.`);
  return filtered;
}

/** Finest first. Weeks begin on Monday (ISO 8601). */
export const BIN_UNITS: readonly BinUnit[] = [
  { name: 'day', days: 1, interval: utcDay },
  { name: 'week', days: 7, interval: utcMonday },
  { name: 'month', days: 30.44, interval: utcMonth },
  { name: 'quarter', days: 91.31, interval: every(utcMonth, 3) },
  { name: 'year', days: 365.25, interval: utcYear },
  { name: 'decade', days: 3652.5, interval: every(utcYear, 10) },
  { name: 'century', days: 36_525, interval: every(utcYear, 100) },
];

/** The finest unit of which no more than `most` fit into the days; the coarsest when none does. */
export function chooseUnit(domain: DayRange, most: number): BinUnit {
  const days = domain.to - domain.from + 1;
  const unit = BIN_UNITS.find((unit) => days / unit.days <= most) ?? BIN_UNITS[BIN_UNITS.length - 1];
  if (!unit) throw new RangeError('There are no units to choose from.');
  return unit;
}

export function dateOfDay(day: CivilDay): Date {
  return new Date(day * MS_PER_DAY);
}

export function dayOfDate(date: Date): CivilDay {
  return Math.floor(date.getTime() / MS_PER_DAY);
}

/** First day of the unit that holds the day. */
export function floorTo(unit: BinUnit, day: CivilDay): CivilDay {
  return dayOfDate(unit.interval.floor(dateOfDay(day)));
}

/** The day `steps` units after the first day of the unit that holds the day. */
export function offsetBy(unit: BinUnit, day: CivilDay, steps: number): CivilDay {
  return dayOfDate(unit.interval.offset(unit.interval.floor(dateOfDay(day)), steps));
}

/** First days of the bins that cover the range, and the day after the last bin. */
export function binEdges(range: DayRange, unit: BinUnit): CivilDay[] {
  const edges = [floorTo(unit, range.from)];
  for (let edge = offsetBy(unit, range.from, 1); ; edge = offsetBy(unit, edge, 1)) {
    edges.push(edge);
    if (edge > range.to) return edges;
  }
}

/** The days of the bin that holds a day. */
export function binAt(unit: BinUnit, day: CivilDay): DayRange {
  return { from: floorTo(unit, day), to: offsetBy(unit, day, 1) - 1 };
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

const MONTHS = [
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
];

/** Name of a month, 1–12; the first three letters when short. */
export function monthName(month: number, short = false): string {
  const name = MONTHS[month - 1] ?? '';
  return short ? name.slice(0, 3) : name;
}

/** `15 January 2024`. */
export function dayInWords(day: CivilDay): string {
  const { year, month, day: d } = civilFromDay(day);
  return `${d} ${monthName(month)} ${year}`;
}

/** A range in as few words as name it: `2024`, `March 2024`, `3–9 March 2024`, `28 March – 3 April 2024`. */
export function rangeInWords(range: DayRange): string {
  if (range.to === MAX_DAY) return `since ${dayInWords(range.from)}`;
  if (range.from === MIN_DAY) return `until ${dayInWords(range.to)}`;
  const [a, b] = [civilFromDay(range.from), civilFromDay(range.to)];
  const wholeMonths = a.day === 1 && civilFromDay(range.to + 1).day === 1;
  if (wholeMonths && a.month === 1 && b.month === 12)
    return a.year === b.year ? `${a.year}` : `${a.year}–${b.year}`;
  if (wholeMonths) {
    const last = `${monthName(b.month)} ${b.year}`;
    if (a.year !== b.year) return `${monthName(a.month)} ${a.year} – ${last}`;
    return a.month === b.month ? last : `${monthName(a.month)} – ${last}`;
  }
  const last = dayInWords(range.to);
  if (range.from === range.to) return last;
  if (a.year !== b.year) return `${dayInWords(range.from)} – ${last}`;
  return a.month === b.month ? `${a.day}–${last}` : `${a.day} ${monthName(a.month)} – ${last}`;
}
