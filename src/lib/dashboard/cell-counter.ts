import { CATEGORIES } from '#lib/model/taxonomy.ts';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import type { CivilDay } from '#lib/time/day.ts';
import { NO_PLACE } from './types.ts';
import type { CellColumns, CellTable, DayRange } from './types.ts';

/** Live counts of the events that overlap a range of days. The arrays are updated in place by `setRange`. */
export interface CellCounter {
  /** Events that overlap the range. */
  readonly total: number;
  /** By position in `CellTable.places`; whatever lies in a place counts for it, each event once. */
  readonly byPlace: Int32Array;
  /** By position in `CATEGORIES`. */
  readonly byCategory: Int32Array;
  /**
   * Moves the range (null: all dated events) and touches only the cells that enter or leave.
   * @returns positions in `CellTable.places` whose count changed, in no order.
   */
  setRange(range: DayRange | null): readonly number[];
  /**
   * Events overlapping each bin, by category: `counts[category * bins + bin]`. Bin `i` holds the days from `edges[i]` up to the
   * day before `edges[i + 1]`. Independent of the range and of `setRange`.
   * @param edges ascending first days of the bins, and the day after the last; at least two.
   */
  histogram(edges: readonly CivilDay[]): Int32Array;
}

/** One table and how far a sweep over it has come: `at` rows are in the counts. */
interface Sweep {
  readonly columns: CellColumns;
  /** +1 for starts, −1 for ends. */
  readonly sign: 1 | -1;
  at: number;
}

/** Counts over a cell table, for a browser. Building it costs one pass over the places; all events are counted at first. */
export function createCellCounter(cells: CellTable): CellCounter {
  const ancestors = ancestorPositions(cells);
  const byPlace = new Int32Array(cells.places.length);
  const byCategory = new Int32Array(CATEGORIES.length);
  // Overlapping = started by the right edge − ended before the left edge.
  const started: Sweep = { columns: cells.starts, sign: 1, at: 0 };
  const ended: Sweep = { columns: cells.ends, sign: -1, at: 0 };
  let total = 0;
  const before = new Map<number, number>();

  const addToPlace = (place: number, count: number): void => {
    const old = byPlace[place] ?? 0;
    if (!before.has(place)) before.set(place, old);
    byPlace[place] = old + count;
  };
  const apply = ({ columns }: Sweep, row: number, sign: number): void => {
    const count = sign * (columns.count[row] ?? 0);
    const place = columns.place[row] ?? NO_PLACE;
    if (place === NO_PLACE) {
      const category = columns.category[row] ?? 0;
      total += count;
      byCategory[category] = (byCategory[category] ?? 0) + count;
      return;
    }
    addToPlace(place, count);
    for (const ancestor of ancestors[place] ?? []) addToPlace(ancestor, count);
  };
  /** Brings the sweep to the rows whose day is below `day`. */
  const moveTo = (sweep: Sweep, day: number): void => {
    const rows = sweep.columns.day;
    while (sweep.at < rows.length && (rows[sweep.at] ?? 0) < day) apply(sweep, sweep.at++, sweep.sign);
    while (sweep.at > 0 && (rows[sweep.at - 1] ?? 0) >= day) apply(sweep, --sweep.at, -sweep.sign);
  };
  const setRange = (range: DayRange | null): number[] => {
    before.clear();
    moveTo(started, (range?.to ?? MAX_DAY) + 1);
    moveTo(ended, range?.from ?? MIN_DAY);
    const changed: number[] = [];
    for (const [place, old] of before) if (byPlace[place] !== old) changed.push(place);
    return changed;
  };
  setRange(null);
  return {
    get total() {
      return total;
    },
    byPlace,
    byCategory,
    setRange,
    histogram: (edges) => histogram(cells, edges),
  };
}

function ancestorPositions(cells: CellTable): readonly (readonly number[])[] {
  const position = new Map(cells.places.map((place, index) => [place.id, index] as const));
  return cells.places.map((place) =>
    place.ancestors.map((id) => position.get(id)).filter((index) => index !== undefined),
  );
}

function histogram(cells: CellTable, edges: readonly CivilDay[]): Int32Array {
  const bins = edges.length - 1;
  const counts = new Int32Array(bins * CATEGORIES.length);
  const running = new Int32Array(CATEGORIES.length);
  const take = (columns: CellColumns, from: number, day: number, sign: number): number => {
    let row = from;
    for (; row < columns.day.length && (columns.day[row] ?? 0) < day; row++) {
      if (columns.place[row] !== NO_PLACE) continue;
      const category = columns.category[row] ?? 0;
      running[category] = (running[category] ?? 0) + sign * (columns.count[row] ?? 0);
    }
    return row;
  };
  let started = 0;
  let ended = 0;
  for (let bin = 0; bin < bins; bin++) {
    started = take(cells.starts, started, edges[bin + 1] ?? 0, 1);
    ended = take(cells.ends, ended, edges[bin] ?? 0, -1);
    for (let category = 0; category < CATEGORIES.length; category++)
      counts[category * bins + bin] = running[category] ?? 0;
  }
  return counts;
}
