import { CATEGORIES } from '#lib/model/taxonomy.ts';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import { datesOf, rowOf } from './event-index.ts';
import type { Dates, EventIndex } from './event-index.ts';
import { orderBy } from './sweep.ts';
import { NO_PLACE } from './types.ts';
import type { CellColumns, CellTable, Clock, Column, DayRange } from './types.ts';

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
  const chosen = new Uint8Array(index.size);
  for (const position of positions) chosen[position] = dated[position] ?? 0;
  const used = new Uint8Array(index.places.length);
  const rows = new RowWriter();
  const same = (a: number, b: number): boolean =>
    start[a] === start[b] && end[a] === end[b] && soft[a] === soft[b];
  const order = byInterval(index, clock);
  let span: DayRange | null = null;
  for (let i = 0; i < order.length;) {
    const first = order[i] ?? 0;
    // Events of the same interval, by place and category.
    const counts = new Map<number, number>();
    const add = (place: number, category: number, count: number): void => {
      const key = (place + 1) * CATEGORIES.length + category;
      counts.set(key, (counts.get(key) ?? 0) + count);
    };
    for (; i < order.length; i++) {
      const position = order[i] ?? 0;
      if (!same(position, first)) break;
      if (chosen[position] !== 1) continue;
      const category = index.category[position] ?? 0;
      add(NO_PLACE, category, 1);
      addPlaces(index, position, used, (place, count) => add(place, category, count));
    }
    if (counts.size === 0) continue;
    const [from, to] = [start[first] ?? MIN_DAY, end[first] ?? MAX_DAY];
    span = widen(span, from, to);
    rows.put(from, to - from, soft[first] ?? 0, counts);
  }
  const numbers = new Int32Array(used.length);
  let places = 0;
  for (const [place, is] of used.entries()) numbers[place] = is === 1 ? places++ : NO_PLACE;
  return {
    revision,
    places: index.places.filter((_, place) => used[place] === 1),
    rows: rows.columns(numbers),
    span,
  };
}

/** The table without its places: what a first look at a timeline needs. */
export function eventsOnly(cells: CellTable): CellTable {
  const { day, more, soft, place, category, count } = cells.rows;
  const kept: number[] = [];
  place.forEach((position, row) => {
    if (position === NO_PLACE) kept.push(row);
  });
  const take = (column: Column): Int32Array => Int32Array.from(kept, (row) => column[row] ?? 0);
  return {
    ...cells,
    partial: true,
    places: [],
    rows: {
      ...{ day: take(day), more: take(more), soft: take(soft) },
      ...{ place: take(place), category: take(category), count: take(count) },
    },
  };
}

const orders = new WeakMap<Dates, Uint32Array>();

/** Events in the order of the rows: by first day, last day, softness. Worked out once for an index. */
function byInterval(index: EventIndex, clock: Clock): Uint32Array {
  const dates = datesOf(index, clock);
  const known = orders.get(dates);
  if (known) return known;
  const order = orderBy(dates.start, orderBy(dates.end, orderBy(dates.soft)));
  orders.set(dates, order);
  return order;
}

/** Collects rows; every `put` is one interval, later than the last. */
class RowWriter {
  readonly #day: number[] = [];
  readonly #more: number[] = [];
  readonly #soft: number[] = [];
  readonly #place: number[] = [];
  readonly #category: number[] = [];
  readonly #count: number[] = [];

  /** @param counts by `(place + 1) · categories + category` */
  put(day: number, more: number, soft: number, counts: ReadonlyMap<number, number>): void {
    for (const key of Float64Array.from(counts.keys()).sort()) {
      const count = counts.get(key) ?? 0;
      if (count === 0) continue;
      this.#day.push(day);
      this.#more.push(more);
      this.#soft.push(soft);
      this.#place.push(Math.floor(key / CATEGORIES.length) - 1);
      this.#category.push(key % CATEGORIES.length);
      this.#count.push(count);
    }
  }

  /** @param numbers position in the table of each place */
  columns(numbers: Int32Array): CellColumns {
    return {
      day: Int32Array.from(this.#day),
      more: Int32Array.from(this.#more),
      soft: Uint8Array.from(this.#soft),
      place: Int32Array.from(this.#place, (place) =>
        place === NO_PLACE ? NO_PLACE : (numbers[place] ?? NO_PLACE),
      ),
      category: Uint8Array.from(this.#category),
      count: Int32Array.from(this.#count),
    };
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
function addPlaces(
  index: EventIndex,
  position: number,
  used: Uint8Array,
  add: (place: number, count: number) => void,
): void {
  const places = rowOf(index.placeOffsets, index.placeValues, position);
  if (places.length === 1) {
    const [only = 0] = places;
    add(only, 1);
    if (used[only] === 1) return;
    used[only] = 1;
    for (const ancestor of index.ancestors[only] ?? []) used[ancestor] = 1;
    return;
  }
  const own = new Map<number, number>();
  const reach = (place: number): void => {
    if (own.has(place)) return;
    own.set(place, 1);
    const parent = index.ancestors[place]?.[0];
    if (parent === undefined) return;
    reach(parent);
    own.set(parent, (own.get(parent) ?? 0) - 1);
  };
  for (const place of places) reach(place);
  for (const [place, count] of own) {
    used[place] = 1;
    if (count !== 0) add(place, count);
  }
}
