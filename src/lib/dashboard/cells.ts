import { CATEGORIES } from '#lib/model/taxonomy.ts';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import type { EventIndex } from './event-index.ts';
import { NO_PLACE } from './types.ts';
import type { CellColumns, CellTable, DayRange } from './types.ts';

/**
 * Cells of the given events (positions in the index): what a browser needs to count by place, by category and by time for any
 * range. Undated events are not in them. Places that none of the events names or lies in are left out.
 */
export function buildCells(index: EventIndex, positions: Iterable<number>, revision: number): CellTable {
  const starts = new CellCounts(index.places.length);
  const ends = new CellCounts(index.places.length);
  const used = new Set<number>();
  let span: DayRange | null = null;
  for (const position of positions) {
    if (index.dated[position] !== 1) continue;
    const start = index.start[position] ?? MIN_DAY;
    const end = index.end[position] ?? MAX_DAY;
    const category = index.category[position] ?? 0;
    span = widen(span, start, end);
    starts.add(start, NO_PLACE, category, 1);
    ends.add(end, NO_PLACE, category, 1);
    for (const [place, count] of ownCounts(index, position)) {
      used.add(place);
      starts.add(start, place, category, count);
      ends.add(end, place, category, count);
    }
  }
  const numbers = new Map([...used].sort((a, b) => a - b).map((place, number) => [place, number] as const));
  return {
    revision,
    places: [...numbers.keys()].map((place) => index.places[place]).filter((place) => place !== undefined),
    starts: starts.columns(numbers),
    ends: ends.columns(numbers),
    span,
  };
}

/** Counts by (day, place, category), keyed by one number that sorts in that order and stays below 2^53 for 10^7 places. */
class CellCounts {
  readonly #counts = new Map<number, number>();
  readonly #placeRadix: number;

  constructor(places: number) {
    this.#placeRadix = places + 1;
  }

  add(day: number, place: number, category: number, count: number): void {
    const key = ((day - MIN_DAY) * this.#placeRadix + place + 1) * CATEGORIES.length + category;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }

  /** Ascending by day; `numbers` gives each place its position in the table. */
  columns(numbers: ReadonlyMap<number, number>): CellColumns {
    const day: number[] = [];
    const place: number[] = [];
    const category: number[] = [];
    const count: number[] = [];
    for (const key of Float64Array.from(this.#counts.keys()).sort()) {
      const cell = this.#counts.get(key) ?? 0;
      if (cell === 0) continue;
      const dayAndPlace = Math.floor(key / CATEGORIES.length);
      day.push(Math.floor(dayAndPlace / this.#placeRadix) + MIN_DAY);
      place.push(numbers.get((dayAndPlace % this.#placeRadix) - 1) ?? NO_PLACE);
      category.push(key % CATEGORIES.length);
      count.push(cell);
    }
    return { day, place, category, count };
  }
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
