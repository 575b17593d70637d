import { createCellCounter } from '#lib/dashboard/cell-counter.ts';
import type { CellCounter } from '#lib/dashboard/cell-counter.ts';
import type { DashboardState, LaneTable } from '#lib/dashboard/types.ts';
import { filterKey } from './api.ts';
import type { TimelineApi } from './api.ts';
import { restThenLatest } from './latest.ts';

/** Lanes with live counts over them. */
export interface CountedLanes {
  readonly table: LaneTable;
  readonly counter: CellCounter;
}

/** The lanes of the timeline; asked for when the viewer wants others or the filters change. */
export class LaneLoader {
  found: CountedLanes | null = $state.raw(null);
  #key = '';
  readonly #latest = restThenLatest(0);

  /** Takes what came with the page. */
  adopt(state: DashboardState, table: LaneTable | null): void {
    this.#latest.drop();
    this.#key = table ? laneKey(state, table.revision) : '';
    this.found = table && counted(table);
  }

  /** Asks for the lanes of the state unless they are there. */
  ask(api: TimelineApi, state: DashboardState, revision: number): void {
    const key = laneKey(state, revision);
    if (key === this.#key) return;
    this.#key = key;
    if (!state.lanes) {
      this.#latest.drop();
      this.found = null;
      return;
    }
    this.#latest.run(
      (signal) => api.lanes(state, signal),
      (table) => (this.found = counted(table)),
    );
  }
}

function laneKey(state: DashboardState, revision: number): string {
  return `${revision} ${state.lanes?.by ?? ''} ${filterKey(state)}`;
}

function counted(table: LaneTable): CountedLanes {
  const places = table.lanes.map(({ id }) => ({ id, ancestors: [] }));
  return { table, counter: createCellCounter({ places, rows: table.rows }) };
}
