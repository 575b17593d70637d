import { breadthOf } from './doubt.ts';
import { datesOf } from './event-index.ts';
import type { EventIndex } from './event-index.ts';
import type { Clock, DayRange } from './types.ts';

/** Events drawn as bars of their own at most; more rows than a lane has are never seen. */
export const MAX_BROAD = 120;

/** Events drawn as dots at most; more cannot be told apart. */
export const MAX_SINGLE = 300;

/** Positions of the events that a timeline draws one by one. */
export interface PickedMarks {
  /** Those known less exactly than a bin, the first of the given order. */
  readonly broad: readonly number[];
  /** All others; null when they are too many to be told apart. */
  readonly single: readonly number[] | null;
}

/**
 * Picks what a window of a timeline draws one by one.
 * @param order positions, those first that are to be kept when there are too many.
 * @param widest days: what is known less exactly than this is broad.
 */
export function pickMarks(
  index: EventIndex,
  order: Uint32Array,
  window: DayRange,
  widest: number,
  clock: Clock,
): PickedMarks {
  const { dated, start, end, soft } = datesOf(index, clock);
  const broad: number[] = [];
  const single: number[] = [];
  let singles = 0;
  for (const position of order) {
    const [first, last] = [start[position] ?? 0, end[position] ?? 0];
    if (dated[position] !== 1 || first > window.to || last < window.from) continue;
    if (breadthOf(last - first + 1, soft[position] === 1) > widest) {
      if (broad.length < MAX_BROAD) broad.push(position);
    } else if (singles++ < MAX_SINGLE) single.push(position);
  }
  return { broad, single: singles > MAX_SINGLE ? null : single };
}
