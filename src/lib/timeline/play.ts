import type { DayRange } from '#lib/dashboard/types.ts';
import type { BinUnit } from '#lib/time/bins.ts';
import { binAt, chooseUnit, offsetBy, UNIT_DAYS } from './bins.ts';
import { clip } from './window.ts';

/** Whether the range moves on as it is, or grows from its first day. */
export type PlayMode = 'window' | 'cumulative';

export interface PlayOptions {
  readonly mode: PlayMode;
  readonly step: BinUnit;
  readonly loop: boolean;
}

/** Steps that a play takes at least, so that something is to be seen move. */
const LEAST_STEPS = 8;
/** Steps that it takes at most, so that it comes to an end. */
const MOST_STEPS = 60;

/** The unit of a step that crosses the days in a watchable number of steps. */
export function stepFor(days: DayRange): BinUnit {
  return chooseUnit(days, MOST_STEPS);
}

/** Where a play begins that finds nothing chosen: the first unit of the days that is a bit longer than a step. */
export function firstFrame(days: DayRange, { mode, step }: PlayOptions): DayRange {
  const unit = mode === 'cumulative' ? step : chooseUnit(days, LEAST_STEPS * 2);
  const first = binAt(unit, days.from);
  return clip(first, days) ?? first;
}

/** The range one step on or back within the days; null when there is no more room. */
export function nextFrame(
  range: DayRange,
  { mode, step }: PlayOptions,
  days: DayRange,
  direction: 1 | -1,
): DayRange | null {
  if (mode === 'cumulative') {
    const to = direction > 0 ? binAt(step, range.to + 1).to : binAt(step, range.to).from - 1;
    if (direction > 0 && range.to >= days.to) return null;
    return to < range.from ? null : { from: range.from, to: Math.min(to, Math.max(days.to, range.from)) };
  }
  const isAligned = binAt(step, range.from).from === range.from && binAt(step, range.to).to === range.to;
  // A step longer than the range would jump over days.
  const length = range.to - range.from + 1;
  const by = direction * Math.max(1, Math.min(length, Math.round(UNIT_DAYS[step])));
  const moved = isAligned
    ? { from: offsetBy(step, range.from, direction), to: offsetBy(step, range.to + 1, direction) - 1 }
    : { from: range.from + by, to: range.to + by };
  return moved.from > days.to || moved.to < days.from ? null : moved;
}

/** Where a loop begins again: with the same length at the start of the days, or with the first step of what grew. */
export function rewind(range: DayRange, { mode, step }: PlayOptions, days: DayRange): DayRange {
  if (mode === 'cumulative') return { from: range.from, to: binAt(step, range.from).to };
  const isAligned = binAt(step, range.from).from === range.from && binAt(step, range.to).to === range.to;
  if (!isAligned) return { from: days.from, to: days.from + range.to - range.from };
  const units = Math.max(1, Math.round((range.to - range.from + 1) / UNIT_DAYS[step]));
  const from = binAt(step, days.from).from;
  return { from, to: offsetBy(step, from, units) - 1 };
}
