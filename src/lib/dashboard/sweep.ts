import { MAX_DAY } from '#lib/time/day.ts';
import type { Column } from './types.ts';

/** Rows of a table in the order of one of their days, and how many of them a moving edge has passed. */
export interface Sweep {
  /** Takes the rows whose day is below `day` as passed, and no others. `change` is called for each that was not, or no longer is. */
  moveTo(day: number, change: (row: number, direction: 1 | -1) => void): void;
}

/** @param days of each row; @param order the rows ascending by it. */
export function createSweep(days: Int32Array, order: Uint32Array): Sweep {
  let at = 0;
  return {
    moveTo: (day, change) => {
      for (; at < order.length; at++) {
        const row = order[at] ?? 0;
        if ((days[row] ?? 0) >= day) break;
        change(row, 1);
      }
      for (; at > 0; at--) {
        const row = order[at - 1] ?? 0;
        if ((days[row] ?? 0) < day) break;
        change(row, -1);
      }
    },
  };
}

/** Days between the first and the last up to which rows are put in order by counting: three thousand years. */
const MAX_SPAN = 1_100_000;

/**
 * The rows ascending by their day; equal ones stay in the order they come in. Linear in the rows, but for days very far apart.
 * @param rows all, in their own order, when left out
 */
export function orderBy(days: Column, rows?: Uint32Array): Uint32Array {
  const before = rows ?? Uint32Array.from({ length: days.length }, (_, row) => row);
  let [first, last] = [Infinity, -Infinity];
  for (const row of before) {
    const day = days[row] ?? 0;
    // Open ends lie far behind all others.
    if (day === MAX_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (last < first) return before.slice();
  if (last - first > MAX_SPAN) return before.toSorted((a, b) => (days[a] ?? 0) - (days[b] ?? 0));
  const open = last - first + 1;
  const slot = (row: number): number => {
    const day = days[row] ?? 0;
    return day === MAX_DAY ? open : day - first;
  };
  const next = new Uint32Array(open + 2);
  for (const row of before) next[slot(row) + 1] = (next[slot(row) + 1] ?? 0) + 1;
  for (let i = 1; i < next.length; i++) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
  const order = new Uint32Array(before.length);
  for (const row of before) {
    const at = slot(row);
    order[next[at] ?? 0] = row;
    next[at] = (next[at] ?? 0) + 1;
  }
  return order;
}
