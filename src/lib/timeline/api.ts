import { defaultState, formatState } from '#lib/dashboard/state.ts';
import type { DashboardState, DayRange, LaneTable, TimelineMarks } from '#lib/dashboard/types.ts';

/** What the timeline asks of the page's own server. Rejects in plain words when there is no good answer. */
export interface TimelineApi {
  /** @param widest days: what is known less exactly is not in a bin. */
  marks(state: DashboardState, window: DayRange, widest: number, signal: AbortSignal): Promise<TimelineMarks>;
  lanes(state: DashboardState, signal: AbortSignal): Promise<LaneTable>;
}

/** The part of the state that chooses events whatever their date. */
function filtersOf(state: DashboardState): DashboardState {
  const { range, match, sort, lanes, view, event } = defaultState;
  return { ...state, range, match, sort, lanes, view, event };
}

/** A key that changes when the events do that are drawn, whatever part of time is looked at. */
export function filterKey(state: DashboardState): string {
  return formatState(filtersOf(state));
}

/** The API over HTTP. */
export function httpTimelineApi(request: typeof fetch): TimelineApi {
  const get = async <T>(path: string, signal: AbortSignal): Promise<T> => {
    const response = await request(path, { headers: { accept: 'application/json' }, signal });
    if (!response.ok) throw new Error(`The server answered ${response.status} to ${path}.`);
    return (await response.json()) as T;
  };
  return {
    marks: (state, window, widest, signal) =>
      get(`/api/marks?${formatState({ ...filtersOf(state), range: window })}&widest=${widest}`, signal),
    lanes: (state, signal) => {
      const lanes = state.lanes && { ...state.lanes, top: [], folded: [] };
      return get(`/api/lanes?${formatState({ ...filtersOf(state), lanes })}`, signal);
    },
  };
}
