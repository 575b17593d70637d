import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCellCounter } from '#lib/dashboard/cell-counter.ts';
import { parseState } from '#lib/dashboard/state.ts';
import type { Event } from '#lib/model/event.ts';
import { readConfig } from '#lib/server/config.ts';
import { openSqliteStore } from '#lib/server/store/sqlite/open.ts';
import type { Store } from '#lib/server/store/store.ts';
import { changes, entry, eventOf, mention, reading } from '../../../../tests/contract/samples.ts';
import { createDashboardService } from './service.ts';
import type { DashboardService } from './service.ts';

const stateOf = (query: string) => parseState(new URLSearchParams(query)).state;

describe('the dashboard service', () => {
  let folder: string;
  let store: Store;
  let service: DashboardService;
  let clock = 0;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-service-'));
    store = await openSqliteStore(folder);
    service = createDashboardService({
      store,
      limits: readConfig({ DATELINE_PAGE_ROWS: '10' }, folder).limits,
      progress: () => ({ state: 'idle', total: 0, done: 0, failures: [] }),
      now: () => clock,
    });
    for (let i = 0; i < 60; i++) {
      const id = String(i).padStart(2, '0');
      const told = mention(
        `m${id}`,
        `a${id}`,
        i % 10 === 0 ? { when: null } : i % 10 === 1 ? { places: [] } : {},
      );
      await store.putArticle(entry(`a${id}`), reading([told]), changes([eventOf(`m${id}`, [told])]));
    }
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('gives the whole list for a file: its order, its filters, the sentence of each', async () => {
    const all = await service.ids(stateOf('sort=relevance'));
    expect(all).toHaveLength(60);
    const page = await service.page(stateOf('sort=relevance'), 0, 10);
    expect(all.slice(0, 10)).toEqual(page.rows.map(({ id }) => id));
    const undated = await service.ids(stateOf('tray=undated'));
    expect(undated).toHaveLength(6);
    const exported = await Array.fromAsync(service.exported(undated));
    expect(exported.map(({ event }) => event.id)).toEqual(undated);
    expect(exported.every(({ evidence }) => evidence[0]?.sentence)).toBe(true);
  });

  it('gives the first paint: counts, first page, no notice', async () => {
    const data = await service.load(stateOf(''), []);
    expect(data).toMatchObject({ articles: 60, events: 60, detail: null, notices: [] });
    expect(data.page).toMatchObject({ total: 60, undated: 6, unplaced: 6 });
    expect(createCellCounter(data.cells).total).toBe(54);
  });

  it('pages without gaps or repeats, no longer than the limit', async () => {
    const seen: string[] = [];
    for (let offset = 0; offset < 60; offset += 10) {
      const { rows } = await service.page(stateOf('sort=relevance'), offset, 1000);
      expect(rows).toHaveLength(10);
      seen.push(...rows.map((row) => row.id));
    }
    expect(new Set(seen).size).toBe(60);
    expect((await service.page(stateOf(''), 60, 10)).rows).toEqual([]);
  });

  it.each([
    ['from=2024-01-15&to=2024-01-15', 54, 6],
    ['from=2024-01-16', 0, 6],
    ['to=2024-01-14', 0, 6],
    ['clock=reported', 60, 0],
    ['clock=reported&from=2024-01-15&to=2024-01-15', 60, 0],
    ['clock=reported&from=2024-01-16', 0, 0],
    ['match=inside&from=2024-01-15&to=2024-01-15', 54, 6],
    ['place=IQ', 54, 6],
    ['place=FR', 0, 0],
    ['category=conflict', 0, 0],
    ['type=collapse&source=The+Courier', 60, 6],
    ['q=bridge', 60, 6],
    ['q=tunnel', 0, 0],
    ['q=%22%3B+drop+table+event%3B+--', 0, 0],
  ])('%s has %i events, %i undated', async (query, total, undated) => {
    const { page, cells } = await service.load(stateOf(query), []);
    expect({ total: page.total, undated: page.undated }).toEqual({ total, undated });
    const counter = createCellCounter(cells);
    counter.setRange(stateOf(query).range, stateOf(query).match);
    expect(counter.total).toBe(stateOf(query).range ? total : total - undated);
  });

  it.each([
    ['tray=unplaced', 6, 6],
    ['tray=undated', 6, 0],
    ['tray=unplaced&from=2024-01-16', 0, 6],
  ])('%s lists %i, and %i are on the timeline', async (query, listed, drawn) => {
    const state = stateOf(query);
    const { page, cells } = await service.load(state, []);
    expect(page).toMatchObject({ total: listed, undated: 6, minor: 0 });
    expect(createCellCounter(cells).total).toBe(drawn);
    expect((await service.facets(state)).types).toEqual(listed > 0 ? [['collapse', listed]] : []);
  });

  it('opens an event with marks that stand in its text, and says when there is none', async () => {
    const { detail, notices } = await service.load(stateOf('event=m05'), []);
    const [source] = detail?.evidence ?? [];
    expect(source?.text.slice(source.trigger.start, source.trigger.end)).toBe('collapsed');
    expect(source?.text.slice(source.places[0]?.start, source.places[0]?.end)).toBe('Mosul');
    expect(notices).toEqual([]);
    const missing = await service.load(stateOf('event=none'), [{ key: 'swapped' }]);
    expect(missing.detail).toBeNull();
    expect(missing.notices).toEqual([{ key: 'swapped' }, { key: 'eventGone' }]);
  });

  it('leaves statements out of all counts, says how many, and shows them when asked', async () => {
    const told = mention('said', 'talk', { type: 'statement', category: 'politics', minor: true });
    await store.putArticle(entry('talk'), reading([told]), changes([eventOf('said', [told])]));
    clock += 1000;
    const before = await service.load(stateOf(''), []);
    expect(before.page).toMatchObject({ total: 60, minor: 1 });
    expect(createCellCounter(before.cells).total).toBe(54);
    const after = await service.load(stateOf('all=1'), []);
    expect(after.page).toMatchObject({ total: 61, minor: 1 });
    expect(createCellCounter(after.cells).total).toBe(55);
  });

  it('gives lanes when asked, and the events a timeline draws one by one', async () => {
    expect((await service.load(stateOf(''), [])).timeline.lanes).toBeNull();
    const { timeline } = await service.load(stateOf('lanes=country&match=inside'), []);
    const lanes = timeline.lanes?.lanes.map(({ id }) => id);
    expect(lanes).toEqual(['IQ', 'none']);
    expect((await service.marks(stateOf('from=2024&to=2024'), 31)).single).toHaveLength(54);
    expect((await service.marks(stateOf('from=2023&to=2023'), 31)).single).toEqual([]);
    const [row] = (await service.marks(stateOf('from=2024&to=2024'), 31)).single ?? [];
    expect(row?.reported).toBe(row?.when?.start);
  });

  it('tells why reports were merged, and what an event follows from', async () => {
    const [one, two] = [mention('p1', 'p'), mention('q1', 'q')];
    const later = mention('r1', 'r', { type: 'aid' });
    await store.putArticle(entry('p'), reading([one]), changes([]));
    await store.putArticle(entry('q'), reading([two]), changes([eventOf('p1', [one, two])]));
    const event: Event = {
      ...eventOf('r1', [later]),
      links: [
        { kind: 'follow-up', to: 'p1', reason: { by: 'place', of: 'Mosul', days: 0 } },
        { kind: 'follow-up', to: 'gone', reason: { by: 'place', of: 'Mosul', days: 0 } },
      ],
    };
    await store.putArticle(entry('r'), reading([later]), changes([event]));
    const merged = await service.detail('q1');
    expect(merged?.evidence.map((source) => source.merged)).toEqual([
      null,
      { days: 0, sameDay: true, place: 'mosul', places: null, names: [], ages: [], dead: null },
    ]);
    expect((await service.detail('r1'))?.links).toEqual([
      {
        ...event.links?.[0],
        to: undefined,
        event: { id: 'p1', type: 'collapse', title: one.mention.title, when: one.mention.when },
      },
    ]);
    expect(merged?.followed).toEqual([
      {
        ...event.links?.[0],
        to: undefined,
        event: { id: 'r1', type: 'aid', title: later.mention.title, when: later.mention.when },
      },
    ]);
    await store.putEvents({ put: [], removed: ['p1', 'r1'] });
  });

  it('lists what a search names first, unless an order is chosen', async () => {
    const [passing, named] = ['One of them', 'The bridge over the river, again'].map((title, i) =>
      mention(`s${i}`, `s${i}`, { title, type: 'aid', salience: 1 - i * 0.9 }),
    );
    if (!passing || !named) throw new Error('two mentions were made');
    await store.putArticle(entry('s0'), reading([passing]), changes([eventOf('s0', [passing])]));
    await store.putArticle(entry('s1'), reading([named]), changes([eventOf('s1', [named])]));
    clock += 1000;
    expect(await service.ids(stateOf('q=river+bridge&type=aid'))).toEqual([]);
    expect(await service.ids(stateOf('q=bridge&type=aid'))).toEqual(['s1', 's0']);
    expect(await service.ids(stateOf('q=bridge&type=aid&sort=confidence'))).toEqual(['s0', 's1']);
    await store.putEvents({ put: [], removed: ['s0', 's1'] });
  });

  it('follows the data', async () => {
    const before = await service.revision();
    const told = mention('new', 'later');
    await store.putArticle(entry('later'), reading([told]), changes([eventOf('new', [told])]));
    clock += 1000;
    expect(await service.revision()).toBeGreaterThan(before);
    expect((await service.load(stateOf(''), [])).events).toBe(62);
  });
});
