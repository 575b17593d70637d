import { createCellCounter } from '#lib/dashboard/cell-counter.ts';
import type { CellCounter } from '#lib/dashboard/cell-counter.ts';
import { defaultState } from '#lib/dashboard/state.ts';
import type { CellTable, DashboardState } from '#lib/dashboard/types.ts';

/** A table of cells and the live counts over it. */
export interface Counted {
  readonly cells: CellTable;
  readonly counter: CellCounter;
}

/** The table with its counts in the range of a state. */
export function counted(cells: CellTable, { range, match }: DashboardState = defaultState): Counted {
  const counter = createCellCounter(cells);
  counter.setRange(range, match);
  return { cells, counter };
}

/** Before anything is loaded. */
export const NO_CELLS: CellTable = {
  revision: 0,
  places: [],
  rows: { day: [], more: [], soft: [], place: [], category: [], count: [] },
  span: null,
};
