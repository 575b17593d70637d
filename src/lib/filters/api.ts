import { filtersOf, formatState, listOf } from '#lib/dashboard/state.ts';
import { CELLS_TYPE, decodeCells } from '#lib/dashboard/wire.ts';
import type {
  CellTable,
  DashboardState,
  EventDetail,
  EventPage,
  FacetCounts,
  IngestProgress,
} from '#lib/dashboard/types.ts';

/** What the dashboard asks of its own server. */
export interface DashboardApi {
  cells(state: DashboardState, signal: AbortSignal): Promise<CellTable>;
  facets(state: DashboardState, signal: AbortSignal): Promise<FacetCounts>;
  events(state: DashboardState, offset: number, signal: AbortSignal): Promise<EventPage>;
  event(id: string, signal: AbortSignal): Promise<EventDetail | null>;
  progress(): Promise<Progress>;
}

export type Progress = IngestProgress & { readonly revision: number };

/** What to say when the server does not answer well. */
export interface FailureWords {
  readonly answered: (status: number) => string;
  readonly offline: string;
}

/** The API over HTTP; every path is on the page's own origin. Throws an error in plain words when the server does not answer well. */
export function httpApi(request: typeof fetch, say: FailureWords): DashboardApi {
  const get = async <T>(path: string, signal?: AbortSignal): Promise<T | null> => {
    const response = await request(path, {
      headers: { accept: 'application/json' },
      ...(signal && { signal }),
    }).catch((error: unknown) => {
      // What `fetch` throws when there is no answer at all; an abort goes on as it is.
      throw error instanceof TypeError ? new Error(say.offline, { cause: error }) : error;
    });
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(say.answered(response.status));
    return (await response.json()) as T;
  };
  const must = async <T>(path: string, signal?: AbortSignal): Promise<T> => {
    const value = await get<T>(path, signal);
    if (value === null) throw new Error(say.answered(404));
    return value;
  };
  return {
    cells: async (state, signal) => {
      const path = `/api/cells?${formatState({ ...filtersOf(state), clock: state.clock, tray: state.tray })}`;
      const response = await request(path, { headers: { accept: CELLS_TYPE }, signal });
      if (!response.ok) throw new Error(say.answered(response.status));
      return decodeCells(new Uint8Array(await response.arrayBuffer()));
    },
    facets: (state, signal) => must(`/api/facets?${formatState({ ...listOf(state), sort: null })}`, signal),
    events: (state, offset, signal) => {
      const query = formatState(listOf(state));
      return must(`/api/events?${query}${query && '&'}offset=${offset}`, signal);
    },
    event: (id, signal) => get(`/api/event/${encodeURIComponent(id)}`, signal),
    progress: () => must('/api/progress'),
  };
}
