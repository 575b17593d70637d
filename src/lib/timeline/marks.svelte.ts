import type { DashboardState, DayRange, EventRow, TimelineMarks } from '#lib/dashboard/types.ts';
import { filterKey } from './api.ts';
import type { TimelineApi } from './api.ts';
import { isBroad, isIn } from './broad.ts';
import { whenBy } from './marks.ts';
import type { Mark } from './marks.ts';
import { restThenLatest } from './latest.ts';

/** Milliseconds that the window must rest before its events are asked for. */
const REST = 140;

/** The events that are drawn one by one; asked for when the window rests, and kept until the next answer. */
export class MarkLoader {
  /** Whom the broad ones belong to, and of which window the single ones are all. */
  #found: {
    readonly key: string;
    readonly window: DayRange | null;
    readonly broad: readonly Mark[];
    readonly single: readonly Mark[] | null;
  } | null = $state.raw(null);
  readonly #latest = restThenLatest(REST);

  /** Takes what came with the page. */
  adopt(state: DashboardState, broad: readonly EventRow[]): void {
    this.#latest.drop();
    this.#take(state, null, { broad, single: null });
  }

  ask(api: TimelineApi, state: DashboardState, window: DayRange, widest: number): void {
    this.#latest.run(
      (signal) => api.marks(state, window, widest, signal),
      (marks) => this.#take(state, window, marks),
    );
  }

  #take(state: DashboardState, window: DayRange | null, { broad, single }: TimelineMarks): void {
    const place = (row: EventRow): Mark => ({ row, when: whenBy(row, state.clock) });
    this.#found = {
      key: filterKey(state),
      window,
      broad: broad.map(place),
      single: single && single.map(place),
    };
  }

  drop(): void {
    this.#latest.drop();
  }

  /** Long or vague events in the window, as far as they are known yet. */
  broad(key: string, window: DayRange, widest: number): readonly Mark[] {
    if (this.#found?.key !== key) return [];
    const { broad, single } = this.#found;
    return [...broad, ...(single ?? [])].filter(({ when }) => isBroad(when, widest) && isIn(when, window));
  }

  /** All other events in the window; null when they are too many, or not known for all of it. */
  single(key: string, window: DayRange, widest: number): readonly Mark[] | null {
    const found = this.#found;
    if (!found?.window || found.key !== key || !found.single) return null;
    if (found.window.from > window.from || found.window.to < window.to) return null;
    const all = [...found.broad, ...found.single];
    return all.filter(({ when }) => !isBroad(when, widest) && isIn(when, window));
  }
}
