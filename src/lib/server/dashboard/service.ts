import { buildCells, eventsOnly } from '#lib/dashboard/cells.ts';
import { datesOf } from '#lib/dashboard/event-index.ts';
import type { EventIndex } from '#lib/dashboard/event-index.ts';
import { countFacets } from '#lib/dashboard/facets.ts';
import {
  countWhere,
  filterEvents,
  isUnplaced,
  placeTest,
  trayTest,
  withinRange,
} from '#lib/dashboard/filter.ts';
import { buildLanes } from '#lib/dashboard/lanes.ts';
import { pickMarks } from '#lib/dashboard/marks.ts';
import type { Notice } from '#lib/dashboard/notices.ts';
import { sortOf } from '#lib/dashboard/sort.ts';
import { filtersOf, formatState, listOf } from '#lib/dashboard/state.ts';
import type {
  CellTable,
  DashboardData,
  DashboardState,
  DayRange,
  EventDetail,
  EventPage,
  EventRow,
  FacetCounts,
  IngestProgress,
  LaneTable,
  Snippet,
  TimelineMarks,
} from '#lib/dashboard/types.ts';
import { encodeCells } from '#lib/dashboard/wire.ts';
import type { ExportedEvent } from '#lib/export/index.ts';
import { exportedEvents } from '#lib/server/exported.ts';
import type { Limits } from '#lib/server/limits.ts';
import type { Store } from '#lib/server/store/store.ts';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import type { CivilDay } from '#lib/time/day.ts';
import { termsIn, wantedBy } from './found-words.ts';
import { toDetail, toRow } from './rows.ts';
import { snippetOf } from './snippet.ts';
import { cached, createSnapshots } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** Rows in the first page, and when a request does not say. */
export const DEFAULT_ROWS = 50;

/** Titles of found events looked through for the words of a search; nobody reads further down a list. */
const MOST_TITLES = 5000;
/** Reports of one event looked through for the words of a search. */
const SNIPPET_REPORTS = 3;
/** Most events that are shown as following from one. */
const MOST_FOLLOWERS = 12;

/** Days: a bin of a month, which the first look at some years has. */
const FIRST_WIDEST = 31;
/** Long or vague events in the first answer; the page asks for more when it looks closer. */
const FIRST_BROAD = 40;

/** Rows of cells in the first answer, about 50 kB; of more only those of the events themselves, and the page asks for the rest. */
const FIRST_ROWS = 20_000;

const ALL_DAYS: DayRange = { from: MIN_DAY, to: MAX_DAY };

/** Answers the dashboard's questions. All answers are plain data, the same for the same store and state. */
export interface DashboardService {
  /** Everything the page needs for its first paint. */
  load(state: DashboardState, notices: readonly Notice[]): Promise<DashboardData>;
  /** Counts of the events that pass the facets and the search, whatever their date. */
  cells(state: DashboardState): Promise<CellTable>;
  /** The same as a browser takes it: see `encodeCells`. */
  cellBytes(state: DashboardState): Promise<Uint8Array<ArrayBuffer>>;
  /** The same events by the lanes of the state; null without lanes. */
  lanes(state: DashboardState): Promise<LaneTable | null>;
  /**
   * The events that the timeline draws one by one; the state's range is the window.
   * @param widest days: what is known less exactly is not in the bins of its histogram.
   */
  marks(state: DashboardState, widest: number): Promise<TimelineMarks>;
  /** Events by the values of each facet. */
  facets(state: DashboardState): Promise<FacetCounts>;
  /** @param offset first row, from 0; @param limit most rows, cut to the configured length of a page. */
  page(state: DashboardState, offset: number, limit: number): Promise<EventPage>;
  /** Ids of all events of the list, in its order. */
  ids(state: DashboardState): Promise<readonly string[]>;
  /** These events, each with the sentence that proves it best. */
  exported(ids: readonly string[]): AsyncGenerator<ExportedEvent, void>;
  /** An event by its own or a mention's id; null when there is none. */
  detail(id: string): Promise<EventDetail | null>;
  /** Changes whenever an answer may. */
  revision(): Promise<number>;
  progress(): IngestProgress;
}

export interface ServiceOptions {
  readonly store: Store;
  readonly limits: Limits;
  readonly progress: () => IngestProgress;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

export function createDashboardService({ store, limits, progress, now }: ServiceOptions): DashboardService {
  const snapshots = createSnapshots(store, now);

  const foundBy = async (snapshot: Snapshot, query: string): Promise<ReadonlySet<string>> => {
    const key = `found?${query}`;
    const known = snapshot.cache.get(key);
    if (known) return known as ReadonlySet<string>;
    const found = await store.searchEvents(query);
    return cached(snapshot, key, () => found);
  };

  /** How many words of a search stand in an event's title; those of none are left out. */
  const namedBy = async (snapshot: Snapshot, query: string): Promise<ReadonlyMap<string, number>> => {
    const key = `named?${query}`;
    const known = snapshot.cache.get(key);
    if (known) return known as ReadonlyMap<string, number>;
    const wanted = wantedBy(query);
    const titles = await store.searchTitles(query, MOST_TITLES);
    return cached(snapshot, key, () => {
      const ranks = titles.map(({ id, title }) => [id, termsIn(title, wanted)] as const);
      return new Map(ranks.filter(([, terms]) => terms > 0));
    });
  };

  const positions = async (snapshot: Snapshot, state: DashboardState): Promise<Uint32Array> => {
    const key = `positions?${facets(state)}`;
    const known = snapshot.cache.get(key);
    if (known) return known as Uint32Array;
    const found = state.query === '' ? null : await foundBy(snapshot, state.query);
    return cached(snapshot, key, () => filterEvents(snapshot.index, state, found));
  };

  /** The same, only those in the tray that is looked at. */
  const inTray = async (snapshot: Snapshot, state: DashboardState): Promise<Uint32Array> => {
    const matching = await positions(snapshot, state);
    const test = trayTest(snapshot.index, state);
    return test ? matching.filter(test) : matching;
  };

  const cellsOf = async (snapshot: Snapshot, state: DashboardState): Promise<CellTable> => {
    const matching = await inTray(snapshot, state);
    return cached(snapshot, `cells?${cellKey(state)}`, () =>
      buildCells(snapshot.index, matching, snapshot.revision, state.clock),
    );
  };

  const facetsOf = async (snapshot: Snapshot, state: DashboardState): Promise<FacetCounts> => {
    const found = state.query === '' ? null : await foundBy(snapshot, state.query);
    const key = `facets?${formatState({ ...listOf(state), sort: null })}`;
    return cached(snapshot, key, () => countFacets(snapshot.index, state, found));
  };

  const firstCells = async (snapshot: Snapshot, state: DashboardState): Promise<CellTable> => {
    const cells = await cellsOf(snapshot, state);
    if (cells.rows.day.length <= FIRST_ROWS) return cells;
    return cached(snapshot, `first?${cellKey(state)}`, () => eventsOnly(cells));
  };

  const bytesOf = async (snapshot: Snapshot, state: DashboardState): Promise<Uint8Array<ArrayBuffer>> => {
    const cells = await cellsOf(snapshot, state);
    return cached(snapshot, `bytes?${cellKey(state)}`, () => encodeCells(cells));
  };

  const lanesOf = async (snapshot: Snapshot, state: DashboardState): Promise<LaneTable | null> => {
    const by = state.lanes?.by;
    if (!by) return null;
    const matching = await inTray(snapshot, state);
    return cached(snapshot, `lanes?${by}&${cellKey(state)}`, () =>
      buildLanes(
        snapshot.index,
        matching,
        snapshot.revision,
        state.clock,
        by,
        placeTest(snapshot.index, state),
      ),
    );
  };

  const rowsAt = async ({ index }: Snapshot, found: readonly number[]): Promise<EventRow[]> =>
    (await store.events(found.map((i) => index.ids[i] ?? ''))).map((event) =>
      toRow(event, reportedOn(index, event.id)),
    );

  const withSnippets = async (query: string, rows: readonly EventRow[]): Promise<readonly EventRow[]> => {
    if (query === '') return rows;
    const events = await store.events(rows.map(({ id }) => id));
    const snippets = new Map<string, Snippet | null>();
    for (const event of events)
      snippets.set(event.id, snippetOf(query, await store.evidence(event, SNIPPET_REPORTS)));
    return rows.map((row) => ({ ...row, snippet: snippets.get(row.id) ?? null }));
  };

  const marksOf = async (
    snapshot: Snapshot,
    state: DashboardState,
    widest: number,
  ): Promise<TimelineMarks> => {
    const { index } = snapshot;
    const matching = await inTray(snapshot, state);
    const window = state.range ?? ALL_DAYS;
    const key = `marks?${cellKey(state)}#${window.from}#${window.to}#${widest}`;
    const { broad, single } = cached(snapshot, key, () => {
      const chosen = new Uint8Array(index.size);
      for (const position of matching) chosen[position] = 1;
      const order = snapshot.inOrder('relevance', state.clock).filter((position) => chosen[position] === 1);
      return pickMarks(index, order, window, widest, state.clock);
    });
    return {
      broad: await rowsAt(snapshot, broad),
      single: single && (await rowsAt(snapshot, single)),
    };
  };

  /** The events of the list, in its order, and what they were taken from. */
  const listed = async (snapshot: Snapshot, state: DashboardState) => {
    const { index } = snapshot;
    const matching = await positions(snapshot, state);
    const { dated } = datesOf(index, state.clock);
    const inRange = state.range ? withinRange(index, matching, state.range, state) : matching;
    const sort = sortOf(state);
    const named = sort === 'relevance' && state.query !== '' ? await namedBy(snapshot, state.query) : null;
    const order = cached(snapshot, `order?${formatState(listOf(state))}`, () => {
      const chosen = new Uint8Array(index.size);
      for (const position of trayOf(index, state, matching, inRange)) chosen[position] = 1;
      const found = snapshot.inOrder(sort, state.clock).filter((position) => chosen[position] === 1);
      return named ? byRank(found, (position) => named.get(index.ids[position] ?? '') ?? 0) : found;
    });
    return { matching, inRange, dated, order };
  };

  const pageOf = async (
    snapshot: Snapshot,
    state: DashboardState,
    offset: number,
    limit: number,
  ): Promise<EventPage> => {
    const { index } = snapshot;
    const { matching, inRange, dated, order } = await listed(snapshot, state);
    const withMinor = state.all ? matching : await positions(snapshot, { ...state, all: true });
    const { range } = state;
    const shown = order.subarray(offset, offset + Math.min(limit, limits.pageRows));
    return {
      rows: await withSnippets(state.query, await rowsAt(snapshot, [...shown])),
      total: order.length,
      undated: countWhere(matching, (i) => dated[i] !== 1),
      unplaced: countWhere(inRange, (i) => isUnplaced(index, i)),
      minor: countWhere(
        trayOf(index, state, withMinor, range ? withinRange(index, withMinor, range, state) : withMinor),
        (i) => index.minor[i] === 1,
      ),
    };
  };

  const detail = async (id: string): Promise<EventDetail | null> => {
    const event = await store.findEvent(id);
    if (!event) return null;
    const { index } = await snapshots();
    const linked = await store.events((event.links ?? []).map(({ to }) => to));
    return toDetail(event, reportedOn(index, event.id), await store.evidence(event, limits.evidence), {
      earlier: linked,
      later: await store.followers(event.id, MOST_FOLLOWERS),
    });
  };

  return {
    load: async (state, notices) => {
      const snapshot = await snapshots();
      const found = state.event === null ? null : await detail(state.event);
      return {
        cells: await firstCells(snapshot, state),
        page: await pageOf(snapshot, state, 0, DEFAULT_ROWS),
        timeline: {
          lanes: await lanesOf(snapshot, state),
          broad: (await marksOf(snapshot, { ...state, range: null }, FIRST_WIDEST)).broad.slice(
            0,
            FIRST_BROAD,
          ),
        },
        detail: found,
        names: snapshot.index.places
          .filter(({ id }) => state.places.includes(id))
          .map(({ id, name }) => [id, name] as const),
        progress: progress(),
        articles: snapshot.articles,
        events: snapshot.index.size,
        fingerprint: snapshot.fingerprint(),
        notices: [
          ...notices,
          ...(state.data !== null && state.data !== snapshot.fingerprint()
            ? [{ key: 'otherData' } as const]
            : []),
          ...(state.event !== null && !found ? [{ key: 'eventGone' } as const] : []),
        ],
      };
    },
    cellBytes: async (state) => bytesOf(await snapshots(), state),
    cells: async (state) => cellsOf(await snapshots(), state),
    facets: async (state) => facetsOf(await snapshots(), state),
    lanes: async (state) => lanesOf(await snapshots(), state),
    marks: async (state, widest) => marksOf(await snapshots(), state, widest),
    page: async (state, offset, limit) => pageOf(await snapshots(), state, offset, limit),
    ids: async (state) => {
      const snapshot = await snapshots();
      const { order } = await listed(snapshot, state);
      return Array.from(order, (position) => snapshot.index.ids[position] ?? '');
    },
    exported: (ids) => exportedEvents(store, ids),
    detail,
    revision: async () => (await snapshots()).revision,
    progress,
  };
}

/** The first day on which an article reported the event; null when none says its day, or the event is newer than the index. */
function reportedOn({ positionOf, reports }: EventIndex, id: string): CivilDay | null {
  const position = positionOf.get(id);
  return position !== undefined && reports.dated[position] === 1 ? (reports.start[position] ?? null) : null;
}

/** The part of the state that chooses the cells, as a key. */
function cellKey(state: DashboardState): string {
  return `${facets(state)}#${state.clock}#${state.tray ?? ''}`;
}

/** The part of the state that chooses events whatever their date, as a key. */
function facets(state: DashboardState): string {
  return formatState(filtersOf(state));
}

/** The events of the list: those in the range, or of a tray; undated ones are in no range. */
function trayOf(
  index: EventIndex,
  state: DashboardState,
  matching: Uint32Array,
  inRange: Uint32Array,
): Uint32Array {
  const test = trayTest(index, state);
  if (!test) return inRange;
  return (state.tray === 'undated' ? matching : inRange).filter(test);
}

/** The same positions, those with the higher rank first, else in their order. */
function byRank(positions: Uint32Array, rank: (position: number) => number): Uint32Array {
  const ranks = new Map<number, number>();
  for (const position of positions) ranks.set(position, rank(position));
  return positions.toSorted((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0));
}
