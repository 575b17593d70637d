import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Event, LocatedMention } from '#lib/model/event.ts';
import type { EventMention } from '#lib/model/mention.ts';
import { openSqliteStore } from '#lib/server/store/sqlite/open.ts';
import type { Store } from '#lib/server/store/store.ts';
import { entry, mention, reading } from '../../../../tests/contract/samples.ts';
import { createMerging } from './merging.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-merging-'));
  store = await openSqliteStore(folder);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const day = (add: number): EventMention['when'] => {
  const { when } = mention('', '').mention;
  return when && { ...when, start: (when.start ?? 0) + add, end: (when.end ?? 0) + add };
};
const story = { names: ['ada obi', 'oak lane'], people: ['ada obi'] };

/** Four articles on one story whose reports meet by names and ages only, and a trial that follows. */
const TOLD: readonly LocatedMention[] = [
  mention('m1', 'a1', { type: 'shooting', story, ages: ['7'] }),
  mention('m2', 'a2', { type: 'shooting', when: day(3), names: ['ada obi'] }),
  mention('m3', 'a3', { type: 'shooting', when: day(4), story }),
  mention('m4', 'a4', { type: 'shooting', when: day(-1), ages: ['7'] }),
  mention('m5', 'a5', { type: 'trial', when: day(90), names: ['ada obi'] }),
];

const stored = async (from: Store): Promise<readonly Event[]> =>
  from.events((await from.indexedEvents()).map(({ id }) => id));

async function put(told: readonly LocatedMention[], restart: boolean): Promise<void> {
  let merging = createMerging(store);
  for (const one of told) {
    await store.putArticle(entry(one.articleId), reading([one]), await merging.add([one]));
    if (!restart) continue;
    await store.close();
    store = await openSqliteStore(folder);
    merging = createMerging(store);
  }
}

it.each([
  ['live', false],
  ['after a restart with each article', true],
])('reports of one story become one event, %s', async (_, restart) => {
  await put(TOLD, restart);
  const events = await stored(store);
  expect(events.map(({ mentions }) => [...mentions].sort())).toEqual([['m1', 'm2', 'm3', 'm4'], ['m5']]);
  expect(events[1]?.links).toMatchObject([{ kind: 'follow-up', to: 'm1', reason: { of: 'Ada Obi' } }]);
  const rebuilt = await createMerging(store).rebuild();
  expect([...rebuilt].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(events);
});

it('an article in the place of an older version takes its reports apart again', async () => {
  await put(TOLD, false);
  const merging = createMerging(store);
  const newer = mention('m6', 'a1', { type: 'shooting' });
  const changes = await merging.add([newer], ['a1']);
  await store.putArticle({ ...entry('a1'), hash: 'newer' }, reading([newer]), changes, ['a1']);
  const events = await stored(store);
  expect(events.map(({ mentions }) => [...mentions].sort())).toEqual([['m2', 'm3'], ['m4'], ['m5'], ['m6']]);
  expect(events[2]?.links).toMatchObject([{ to: 'm2' }]);
  const rebuilt = await createMerging(store).rebuild();
  expect([...rebuilt].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(events);
});
