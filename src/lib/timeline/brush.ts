import type { DayRange } from '#lib/dashboard/types.ts';
import type { BinUnit } from '#lib/time/bins.ts';
import type { CivilDay } from '#lib/time/day.ts';
import { binAt, offsetBy, UNIT_DAYS } from './bins.ts';
import { pan } from './window.ts';

/** What of a brush is held: an edge, the whole, or empty ground where a new range begins. */
export type Grip = 'from' | 'to' | 'whole' | 'new';

export interface Drag {
  readonly grip: Grip;
  /** The day under the pointer when the drag began. */
  readonly origin: CivilDay;
  /** The range when it began. */
  readonly range: DayRange;
}

/** The range of a drag whose pointer is now over `day`; edges go to those of calendar units, and cross over each other freely. */
export function dragTo(drag: Drag, day: CivilDay, unit: BinUnit, limits: DayRange): DayRange {
  const { grip, range, origin } = drag;
  if (grip === 'whole') return shift(range, day - origin, unit, limits);
  const fixed = grip === 'new' ? origin : grip === 'from' ? range.to : range.from;
  const [first, last] = fixed <= day ? [fixed, day] : [day, fixed];
  return within({ from: binAt(unit, first).from, to: binAt(unit, last).to }, limits);
}

/** Moves a range by whole units when it is made of them, else by days. */
export function shift(range: DayRange, days: number, unit: BinUnit, limits: DayRange): DayRange {
  const aligned = binAt(unit, range.from).from === range.from && binAt(unit, range.to).to === range.to;
  if (!aligned) return pan(range, days, limits);
  const steps = Math.round(days / UNIT_DAYS[unit]);
  const moved = { from: offsetBy(unit, range.from, steps), to: offsetBy(unit, range.to + 1, steps) - 1 };
  return moved.from >= limits.from && moved.to <= limits.to ? moved : range;
}

/** Keys that move an edge, and by how much. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['PageDown', -10],
  ['PageUp', 10],
]);

/**
 * The range after a key on one of the two sliders; null when the key does not move it.
 * Arrows go by the unit, with Shift by the day; page keys by ten; Home and End to the edge's own limits.
 */
export function keyTo(
  edge: 'from' | 'to',
  range: DayRange,
  key: string,
  byDay: boolean,
  unit: BinUnit,
  limits: DayRange,
): DayRange | null {
  const steps = STEPS.get(key);
  const step = (day: CivilDay): CivilDay => (byDay ? day + (steps ?? 0) : offsetBy(unit, day, steps ?? 0));
  const target =
    key === 'Home'
      ? edge === 'from'
        ? limits.from
        : range.from
      : key === 'End'
        ? edge === 'from'
          ? range.to
          : limits.to
        : steps === undefined
          ? null
          : edge === 'from'
            ? step(range.from)
            : step(range.to + 1) - 1;
  if (target === null) return null;
  return edge === 'from'
    ? { from: Math.max(limits.from, Math.min(target, range.to)), to: range.to }
    : { from: range.from, to: Math.min(limits.to, Math.max(target, range.from)) };
}

function within(range: DayRange, limits: DayRange): DayRange {
  const from = Math.min(Math.max(range.from, limits.from), limits.to);
  return { from, to: Math.max(from, Math.min(range.to, limits.to)) };
}
