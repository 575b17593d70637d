import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import { CellCounts } from './cell-counts.ts';
import { datesOf } from './event-index.ts';
import type { EventIndex } from './event-index.ts';
import { NO_PLACE } from './types.ts';
import type { CellTable, Clock, DayRange } from './types.ts';

/**
 * Cells of the given events (positions in the index): what a browser needs to count by place, by category and by time for any
 * range. Events without a date by the clock are not in them. Places that none of the events names or lies in are left out.
 */
export function buildCells(
  index: EventIndex,
  positions: Iterable<number>,
  revision: number,
  clock: Clock = 'happened',
): CellTable {
  const { dated, start, end, soft } = datesOf(index, clock);
  const counts = new CellCounts(index.places.length);
  const used = new Set<number>();
  let span: DayRange | null = null;
  for (const position of positions) {
    if (dated[position] !== 1) continue;
    const [first, last] = [start[position] ?? MIN_DAY, end[position] ?? MAX_DAY];
    const interval = counts.interval(first, last, soft[position] === 1);
    const category = index.category[position] ?? 0;
    span = widen(span, first, last);
    counts.add(interval, NO_PLACE, category, 1);
    for (const [place, count] of ownCounts(index, position)) {
      used.add(place);
      counts.add(interval, place, category, count);
    }
  }
  const numbers = new Map([...used].sort((a, b) => a - b).map((place, number) => [place, number] as const));
  return {
    revision,
    places: [...numbers.keys()].map((place) => index.places[place]).filter((place) => place !== undefined),
    rows: counts.columns(numbers),
    span,
  };
}

/** An open side says nothing of the span. */
function widen(span: DayRange | null, start: number, end: number): DayRange | null {
  if (start === MIN_DAY && end === MAX_DAY) return span;
  const from = start === MIN_DAY ? end : start;
  const to = end === MAX_DAY ? start : end;
  return span ? { from: Math.min(span.from, from), to: Math.max(span.to, to) } : { from, to };
}

/**
 * For each place of an event or above one of them: 1 minus the number of its children that the event also reaches. Summed over
 * any subtree that the event reaches this gives 1, over any other 0 (Möbius inversion on the containment tree).
 */
function ownCounts(index: EventIndex, position: number): Map<number, number> {
  const own = new Map<number, number>();
  const reach = (place: number): void => {
    if (own.has(place)) return;
    own.set(place, 1);
    const parent = index.ancestors[place]?.[0];
    if (parent === undefined) return;
    reach(parent);
    own.set(parent, (own.get(parent) ?? 0) - 1);
  };
  const last = index.placeOffsets[position + 1] ?? 0;
  for (let i = index.placeOffsets[position] ?? 0; i < last; i++) reach(index.placeValues[i] ?? 0);
  return own;
}
