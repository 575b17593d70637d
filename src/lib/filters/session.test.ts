import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildCells } from '#lib/dashboard/cells.ts';
import { buildEventIndex } from '#lib/dashboard/event-index.ts';
import type { IndexedEvent } from '#lib/dashboard/event-index.ts';
import { countFacets } from '#lib/dashboard/facets.ts';
import { filterEvents, withinRange } from '#lib/dashboard/filter.ts';
import { orderEvents } from '#lib/dashboard/order.ts';
import { sortOf } from '#lib/dashboard/sort.ts';
import { defaultState } from '#lib/dashboard/state.ts';
import type {
  DashboardData,
  DashboardState,
  EventDetail,
  EventPage,
  EventRow,
} from '#lib/dashboard/types.ts';
import type { Place } from '#lib/model/place.ts';
import { CATEGORY_OF_TYPE } from '#lib/model/taxonomy.ts';
import type { EventType } from '#lib/model/taxonomy.ts';
import type { DashboardApi } from './api.ts';
import { DashboardSession } from './session.svelte.ts';

const PAGE = 3;

const places: Place[] = [
  ['LY', 'country', null],
  ['derna', 'city', 'LY'],
  ['JP', 'country', null],
].map(([id, kind, parent]) => ({
  id: id ?? '',
  name: id ?? '',
  kind: kind === 'city' ? 'city' : 'country',
  country: null,
  countryName: null,
  parent: parent ?? null,
  lat: 0,
  lon: 0,
  bbox: null,
  population: 0,
}));

/** Day, type, place. */
const EVENTS: readonly (readonly [number, EventType, string])[] = [
  [10, 'flood', 'derna'],
  [11, 'flood', 'LY'],
  [12, 'earthquake', 'JP'],
  [20, 'election', 'JP'],
  [30, 'election', 'LY'],
];

const events: IndexedEvent[] = EVENTS.map(([day, type, place], i) => ({
  id: `e${i}`,
  type,
  category: CATEGORY_OF_TYPE[type],
  when: { start: day, end: day, approximate: false },
  reported: day + 1,
  placeIds: [place],
  sources: [],
  confidence: 1,
  salience: 1,
  planned: false,
  articleCount: 1,
}));
const index = buildEventIndex(events, places);

function rowOf(position: number): EventRow {
  const id = index.ids[position] ?? '';
  return {
    id,
    type: 'flood',
    category: 'disaster',
    title: id,
    when: null,
    reported: null,
    places: [],
    confidence: 1,
    planned: false,
    sources: 1,
  };
}

/** The server's answers, without a server. */
const api: DashboardApi = {
  cells: (state) => Promise.resolve(buildCells(index, filterEvents(index, state, null), 1, state.clock)),
  facets: (state) => Promise.resolve(countFacets(index, state, null)),
  events: (state, offset) => Promise.resolve(pageOf(state, offset)),
  event: (id) => Promise.resolve(detailOf(id)),
  progress: () => Promise.resolve({ state: 'idle', total: 5, done: 5, failures: [], revision: 1 }),
};

function pageOf(state: DashboardState, offset = 0): EventPage {
  const found = filterEvents(index, state, null);
  const inRange = state.range ? withinRange(index, found, state.range, state) : found;
  const order = orderEvents(index, inRange, sortOf(state));
  return {
    rows: Array.from(order.subarray(offset, offset + PAGE), rowOf),
    total: order.length,
    undated: 0,
    unplaced: 0,
    minor: 0,
  };
}

function detailOf(id: string): EventDetail | null {
  const position = index.positionOf.get(id);
  return position === undefined ? null : { event: rowOf(position), evidence: [], links: [], followed: [] };
}

function dataOf(state: DashboardState): DashboardData {
  return {
    cells: buildCells(index, filterEvents(index, state, null), 1),
    timeline: { lanes: null, broad: [] },
    page: pageOf(state),
    detail: state.event === null ? null : detailOf(state.event),
    names: [],
    progress: { state: 'idle', total: 5, done: 5, failures: [] },
    articles: 2,
    events: events.length,
    fingerprint: 'f1',
    notices: [],
  };
}

function start(change: Partial<DashboardState> = {}, overrides: Partial<DashboardApi> = {}) {
  const state = { ...defaultState, ...change };
  const history: string[] = [];
  const address = {
    push: (url: string) => history.push(`push ${url}`),
    replace: (url: string) => history.push(`replace ${url}`),
    reload: (url: string) => history.push(`reload ${url}`),
  };
  return { session: new DashboardSession(dataOf(state), state, { ...api, ...overrides }, address), history };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const settle = () => vi.advanceTimersByTimeAsync(1000);
const ids = (session: DashboardSession) => session.rows.map(({ id }) => id).join(' ');

test('the first paint needs no request', () => {
  const { session } = start({ range: { from: 10, to: 12 } });
  expect(session.all.counter.total).toBe(3);
  expect(ids(session)).toBe('e2 e1 e0');
  expect(session.articles).toBe(2);
});

test('counts follow a drag at once, the rows when it rests; the drag is one step of the history', async () => {
  const { session, history } = start();
  for (const to of [10, 11, 12]) session.setRange({ from: 10, to }, 'drag 1');
  expect(session.all.counter.total).toBe(3);
  expect(ids(session)).toBe('e4 e3 e2');
  expect(session.loading).toBe(true);
  await settle();
  expect(ids(session)).toBe('e2 e1 e0');
  expect(session.loading).toBe(false);
  session.setRange({ from: 20, to: 20 }, 'drag 2');
  await settle();
  expect(history).toEqual([
    'push ?from=1970-01-11&to=1970-01-11&data=f1',
    'replace ?from=1970-01-11&to=1970-01-13&data=f1',
    'push ?from=1970-01-21&to=1970-01-21&data=f1',
  ]);
});

test('while a hand holds the range rows and links wait; they follow when it lets go', async () => {
  let asked = 0;
  const { session } = start(
    {},
    {
      events: (state, offset, signal) => {
        asked++;
        return api.events(state, offset, signal);
      },
    },
  );
  session.hold(true);
  session.setRange({ from: 10, to: 10 }, 'drag 1');
  for (const to of [11, 12]) {
    session.setRange({ from: 10, to }, 'drag 1');
    await vi.advanceTimersByTimeAsync(5000);
  }
  expect(session.all.counter.total).toBe(3);
  expect(asked).toBe(0);
  expect(session.hrefOf('e1')).toContain('to=1970-01-11');
  session.hold(false);
  expect(session.hrefOf('e1')).toContain('to=1970-01-13');
  await vi.advanceTimersByTimeAsync(1);
  expect(ids(session)).toBe('e2 e1 e0');
  expect(asked).toBe(1);
});

test('the counts on a facet leave out its own choice', async () => {
  const { session } = start();
  session.toggle('categories', 'politics');
  session.toggle('places', 'LY');
  await settle();
  const count = (counted: typeof session.all, id: string) =>
    counted.counter.byPlace[counted.cells.places.findIndex((place) => place.id === id)] ?? 0;
  expect(session.all.counter.total).toBe(1);
  expect([...session.bySubject.counter.byCategory].reduce((a, b) => a + b)).toBe(3);
  expect([count(session.byArea, 'LY'), count(session.byArea, 'JP')]).toEqual([1, 1]);
});

test('more rows are added once', async () => {
  const { session } = start();
  await session.loadMore();
  expect(ids(session)).toBe('e4 e3 e2 e1 e0');
  await session.loadMore();
  expect(session.rows).toHaveLength(5);
});

test('an older answer never replaces a newer one', async () => {
  const answers: ((page: EventPage) => void)[] = [];
  const { session } = start({}, { events: () => new Promise((resolve) => answers.push(resolve)) });
  session.choose({ sort: 'relevance' });
  session.choose({ range: { from: 20, to: 20 } });
  const [old, fresh] = answers;
  fresh?.(pageOf({ ...defaultState, range: { from: 20, to: 20 } }));
  old?.(pageOf(defaultState));
  await settle();
  expect(ids(session)).toBe('e3');
});

test('a failure is kept for the viewer and gone after a good answer', async () => {
  let broken = true;
  const { session } = start(
    {},
    {
      events: (state) =>
        broken ? Promise.reject(new Error('The server answered 503.')) : Promise.resolve(pageOf(state)),
    },
  );
  session.choose({ sort: 'confidence' });
  await settle();
  expect([session.failure, session.loading]).toEqual(['The server answered 503.', false]);
  broken = false;
  session.refresh();
  await settle();
  expect(session.failure).toBeNull();
});

test('back and forward bring the choices of an address', async () => {
  const { session, history } = start({ categories: ['politics'] });
  session.followAddress('?from=1970-01-11&to=1970-01-13&event=e0');
  await settle();
  expect(session.state.categories).toEqual([]);
  expect(ids(session)).toBe('e2 e1 e0');
  expect(session.all.counter.total).toBe(3);
  expect(session.detail?.event.id).toBe('e0');
  expect(history).toEqual([]);
});

test('the neighbours of the open event are those of the list', () => {
  const { session } = start({ event: 'e3' });
  expect([session.neighbour(-1)?.id, session.neighbour(1)?.id]).toEqual(['e4', 'e2']);
});

test('an open event that the filters left out is followed by the first of the list', () => {
  const { session } = start({ event: 'gone' });
  expect([session.neighbour(-1), session.neighbour(1)?.id]).toEqual([null, session.rows[0]?.id]);
});

test('an event that is not there is said to be missing', async () => {
  const { session } = start();
  session.choose({ event: 'gone' });
  await settle();
  expect(session.detail).toBeNull();
  expect(session.notices).toHaveLength(1);
});

test('moving the map writes the address but makes no step and asks nothing', async () => {
  const { session, history } = start({}, { events: () => Promise.reject(new Error('asked')) });
  session.setView({ lat: 1, lon: 2, zoom: 3 }, null);
  session.setView({ lat: 1, lon: 2, zoom: 4 }, null);
  await settle();
  expect(history).toEqual(['replace ?at=1,2,4&data=f1']);
  expect(session.failure).toBeNull();
});

test('the page is asked for again when the data changed, once for each change', async () => {
  const { session, history } = start(
    { categories: ['politics'] },
    {
      progress: () => Promise.resolve({ state: 'running', total: 5, done: 3, failures: [], revision: 2 }),
    },
  );
  const stop = session.start();
  await vi.advanceTimersByTimeAsync(20_000);
  stop();
  expect(session.progress.done).toBe(3);
  expect(history).toEqual(['reload ?category=politics']);
});

test('the limit to what the map shows goes with the map and leaves the map its counts; a drawn box stays', async () => {
  const { session, history } = start();
  session.choose({ area: { kind: 'view', box: [-5, -5, 5, 5] } });
  await settle();
  expect([session.all.counter.total, session.total]).toEqual([5, 5]);
  session.setView({ lat: 5, lon: 25, zoom: 4 }, [20, 1, 30, 10]);
  await settle();
  expect([session.all.counter.total, session.byArea.counter.total, session.total]).toEqual([0, 5, 0]);
  expect(history.at(-1)).toBe('push ?inview=20,1,30,10&at=5,25,4&data=f1');
  session.choose({ area: { kind: 'drawn', box: [-5, -5, 5, 5] } });
  session.setView({ lat: 5, lon: 45, zoom: 4 }, [40, 1, 50, 10]);
  await settle();
  expect([session.state.area?.box[0], session.total]).toEqual([-5, 5]);
});

test('what is chosen while newer data is on its way is kept', async () => {
  const { session, history } = start(
    { categories: ['politics'] },
    {
      progress: () => Promise.resolve({ state: 'running', total: 5, done: 1, failures: [], revision: 2 }),
    },
  );
  const stop = session.start();
  await vi.advanceTimersByTimeAsync(60_000);
  stop();
  expect(history.filter((line) => line.startsWith('reload'))).toHaveLength(1);
  const chosen = events[0]?.id ?? '';
  session.choose({ event: chosen });
  session.adopt(dataOf({ ...defaultState, categories: ['politics'] }), {
    ...defaultState,
    categories: ['politics'],
  });
  expect(session.state.event).toBe(chosen);
  await vi.runAllTimersAsync();
  expect(session.detail?.event.id).toBe(chosen);
  expect(history.at(-1)).toContain(`event=${chosen}`);
  // The next page of new data is taken as it comes.
  session.adopt(dataOf(defaultState), defaultState);
  expect(session.state.event).toBeNull();
});
