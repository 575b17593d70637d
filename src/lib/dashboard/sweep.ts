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

/** The rows ascending by their day. */
export function orderBy(days: Int32Array): Uint32Array {
  return Uint32Array.from(days, (_, row) => row).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0));
}
