import { CATEGORIES } from '#lib/model/taxonomy.ts';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import type { CivilDay } from '#lib/time/day.ts';
import { breadthOf, earliest, latest } from './doubt.ts';
import { createSweep, orderBy } from './sweep.ts';
import type { Sweep } from './sweep.ts';
import { NO_PLACE } from './types.ts';
import type { CellColumns, DayRange, Match } from './types.ts';

/** Live counts of the events that belong to a range of days. The arrays are updated in place by `setRange`. */
export interface CellCounter {
  /** Events that belong to the range. */
  readonly total: number;
  /** By position in `CellTable.places`; whatever lies in a place counts for it, each event once. */
  readonly byPlace: Int32Array;
  /** The same over all dates. */
  readonly totals: Int32Array;
  /** By position in `CATEGORIES`. */
  readonly byCategory: Int32Array;
  /** Moves the range (null: all dated events) and touches only the cells that enter or leave. */
  setRange(range: DayRange | null, match?: Match): void;
  /**
   * Events overlapping each bin, by category: `counts[category * bins + bin]`. Bin `i` holds the days from `edges[i]` up to the
   * day before `edges[i + 1]`. Independent of the range and of `setRange`.
   * @param edges ascending first days of the bins, and the day after the last; at least two.
   * @param widest days: events that are known less exactly ({@link breadthOf}) are left out.
   * @param place position in `CellTable.places` whose own events are counted; without it, all.
   */
  histogram(edges: readonly CivilDay[], widest?: number, place?: number): Int32Array;
  /** Events overlapping the range that `histogram` leaves out for their breadth. */
  broad(range: DayRange, widest: number): number;
}

/** What a counter needs of a table. */
export interface Countable {
  readonly places: readonly { readonly id: string; readonly ancestors: readonly string[] }[];
  readonly rows: CellColumns;
}

/** Counts over a cell table, for a browser. Building it costs one pass over the cells; all events are counted at first. */
export function createCellCounter(cells: Countable): CellCounter {
  const { place, category, count } = cells.rows;
  const start = Int32Array.from(cells.rows.day);
  const end = Int32Array.from(start, (day, row) => day + (cells.rows.more[row] ?? 0));
  const isSoft = (row: number): boolean => cells.rows.soft[row] === 1;
  const ancestors = ancestorPositions(cells);
  const byPlace = new Int32Array(cells.places.length);
  const byCategory = new Int32Array(CATEGORIES.length);
  let total = 0;

  const addToPlace = (position: number, change: number): void => {
    byPlace[position] = (byPlace[position] ?? 0) + change;
  };
  const apply = (row: number, sign: number): void => {
    const change = sign * (count[row] ?? 0);
    const position = place[row] ?? NO_PLACE;
    if (position === NO_PLACE) {
      total += change;
      const of = category[row] ?? 0;
      byCategory[of] = (byCategory[of] ?? 0) + change;
      return;
    }
    addToPlace(position, change);
    for (const ancestor of ancestors[position] ?? []) addToPlace(ancestor, change);
  };

  // Overlapping = started by the right edge − ended before the left edge.
  const overlapping = lazily(() => {
    const started = createSweep(start, ascending(start.length));
    const ended = createSweep(end, orderBy(end));
    return ({ from, to }: DayRange): void => {
      started.moveTo(to + 1, apply);
      ended.moveTo(from, (row, direction) => apply(row, -direction));
    };
  });
  // Inside: an edge that moves changes only the rows whose other end lies within the other edge.
  const inside = lazily(() => {
    const first = Int32Array.from(start, (day, row) => earliest(day, end[row] ?? day, isSoft(row)));
    const last = Int32Array.from(end, (day, row) => latest(start[row] ?? day, day, isSoft(row)));
    const begun: Sweep = createSweep(first, orderBy(first));
    const ended: Sweep = createSweep(last, orderBy(last));
    let to = MIN_DAY - 1;
    return (range: DayRange): void => {
      begun.moveTo(range.from, (row, direction) => {
        if ((last[row] ?? 0) <= to) apply(row, -direction);
      });
      to = range.to;
      ended.moveTo(to + 1, (row, direction) => {
        if ((first[row] ?? 0) >= range.from) apply(row, direction);
      });
    };
  });
  const NOTHING: DayRange = { from: MIN_DAY, to: MIN_DAY - 1 };
  let current: Match = 'overlaps';
  const setRange = (range: DayRange | null, match: Match = 'overlaps'): void => {
    if (match !== current) (current === 'inside' ? inside : overlapping)()(NOTHING);
    current = match;
    (match === 'inside' ? inside : overlapping)()(range ?? { from: MIN_DAY, to: MAX_DAY });
  };
  setRange(null);
  const totals = byPlace.slice();

  const rowsOf = createRowLists(cells);
  const breadth = (row: number): number => breadthOf((end[row] ?? 0) - (start[row] ?? 0) + 1, isSoft(row));
  return {
    get total() {
      return total;
    },
    byPlace,
    totals,
    byCategory,
    setRange,
    histogram: (edges, widest = Infinity, position = NO_PLACE) => {
      const bins = edges.length - 1;
      const counts = new Int32Array(bins * CATEGORIES.length);
      const [left, right] = [edges[0] ?? 0, edges[bins] ?? 0];
      for (const row of rowsOf(position)) {
        const [first, last] = [start[row] ?? 0, end[row] ?? 0];
        if (last < left || first >= right || breadth(row) > widest) continue;
        const base = (category[row] ?? 0) * bins;
        const to = binBefore(edges, last);
        for (let bin = Math.max(0, binBefore(edges, first)); bin <= to; bin++)
          counts[base + bin] = (counts[base + bin] ?? 0) + (count[row] ?? 0);
      }
      return counts;
    },
    broad: (range, widest) => {
      let sum = 0;
      for (const row of rowsOf(NO_PLACE)) {
        if ((start[row] ?? 0) > range.to || (end[row] ?? 0) < range.from) continue;
        if (breadth(row) > widest) sum += count[row] ?? 0;
      }
      return sum;
    },
  };
}

/** The last bin whose first day is not after the day; -1 before all, the last bin after all. */
function binBefore(edges: readonly CivilDay[], day: CivilDay): number {
  let low = -1;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle;
  }
  return low;
}

/** The rows of the events themselves, or of one place, ascending by day; worked out when first asked. */
function createRowLists({ places, rows }: Countable): (position: number) => readonly number[] {
  const events = lazily(() => {
    const found: number[] = [];
    rows.place.forEach((position, row) => {
      if (position === NO_PLACE) found.push(row);
    });
    return found;
  });
  const lists = lazily(() => {
    const found: number[][] = places.map(() => []);
    rows.place.forEach((position, row) => found[position]?.push(row));
    return found;
  });
  return (position) => (position === NO_PLACE ? events() : (lists()[position] ?? []));
}

function ancestorPositions(cells: Countable): readonly (readonly number[])[] {
  const position = new Map(cells.places.map((place, index) => [place.id, index] as const));
  return cells.places.map((place) =>
    place.ancestors.map((id) => position.get(id)).filter((index) => index !== undefined),
  );
}

function ascending(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, row) => row);
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
