import type { DashboardState, Sort } from './types.ts';

export const SORTS: readonly Sort[] = ['date', 'oldest', 'relevance', 'confidence'];

/** The order of the list: the one chosen, else what answers a search best first, else the newest first. */
export function sortOf({ sort, query }: Pick<DashboardState, 'sort' | 'query'>): Sort {
  return sort ?? (query === '' ? 'date' : 'relevance');
}

/** Whether the list follows the calendar, and so has the days as headings. */
export const isByDate = (sort: Sort): boolean => sort === 'date' || sort === 'oldest';

/** What to keep of a choice: nothing when the list would be in that order anyway. */
export function sortChoice(chosen: Sort, state: Pick<DashboardState, 'query'>): Sort | null {
  return chosen === sortOf({ ...state, sort: null }) ? null : chosen;
}
