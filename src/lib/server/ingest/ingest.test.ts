import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IngestProgress } from '#lib/dashboard/types.ts';
import type { Event } from '#lib/model/event.ts';
import { readConfig } from '#lib/server/config.ts';
import { openStore } from '#lib/server/store/open.ts';
import type { Store } from '#lib/server/store/store.ts';
import { ingest, IngestBusyError } from './ingest.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');

const FLOOD = `date 2024-03-12 Anna Berg (Lisbon)
Floods kill nine near Porto

Nine people died on Monday when floods hit the city of Porto in northern Portugal, officials said.

The army sent 200 soldiers to Porto on Tuesday.
`;
const BRIDGE = `---
title: Bridge falls in Ankara
date: 2024-03-13
---

A bridge collapsed in Ankara, Turkey, on 12 March 2024, killing four workers.
`;
const line = (id: string, text: string) => JSON.stringify({ id, date: '2024-03-14', title: 'Brief', text });

describe('ingest', () => {
  let folder: string;
  let news: string;
  let store: Store;
  const configOf = (data: string, workers: number, more: Record<string, string> = {}) =>
    readConfig(
      {
        DATELINE_ROOT: ROOT,
        DATELINE_DATA: data,
        DATELINE_GAZETTEER: path.join(ROOT, '.dateline', 'gazetteer.bin'),
        DATELINE_WORKERS: String(workers),
        ...more,
      },
      ROOT,
    );
  const put = (name: string, content: string | Uint8Array) => writeFile(path.join(news, name), content);
  const allEvents = async (from: Store): Promise<readonly Event[]> =>
    from.events((await from.indexedEvents()).map((event) => event.id));

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-ingest-'));
    news = path.join(folder, 'news');
    await mkdir(news);
    await put('flood.txt', FLOOD);
    await put('bridge.md', BRIDGE);
    await put(
      'briefs.jsonl',
      [
        line('1', 'Police arrested three men in Lyon, France, on Wednesday.'),
        'not json',
        line('2', FLOOD),
      ].join('\n'),
    );
    store = await openStore(configOf(path.join(folder, 'data'), 2));
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('reads a folder, reports what cannot be read by name and reason, and stores the rest', async () => {
    await put('empty.txt', '');
    await put(
      'picture.txt',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
    );
    await put('noextension', FLOOD.replaceAll('Porto', 'Braga'));
    const told: IngestProgress[] = [];
    const config = configOf(path.join(folder, 'data'), 2);
    const missing = path.join(folder, 'missing');
    const report = await ingest([news, missing], {
      store,
      config,
      onProgress: (progress) => told.push(progress),
    });
    expect(report).toMatchObject({ added: 5, known: 0, reread: 0 });
    expect(report.failures.map((failure) => path.basename(failure.name)).sort()).toEqual([
      'briefs.jsonl, line 2',
      'empty.txt',
      'missing',
      'picture.txt',
    ]);
    for (const { reason } of report.failures) expect(reason).toMatch(/\w+ \w+/);
    const end = told.at(-1);
    expect(end).toMatchObject({ total: 5, done: 5 });
    expect(end?.failures).toEqual(report.failures);
    const events = await allEvents(store);
    expect(events.map((event) => event.type)).toEqual(expect.arrayContaining(['collapse', 'arrest']));
    expect(await store.counts()).toEqual({ articles: 5, events: events.length });
  });

  it('costs nothing the second time', async () => {
    const config = configOf(path.join(folder, 'data'), 1);
    const first = await ingest([news], { store, config });
    const revision = await store.revision();
    const second = await ingest([news], { store, config });
    expect(second).toMatchObject({ added: 0, known: first.added, reread: 0 });
    expect(await store.revision()).toBe(revision);
  });

  it('gives the same events whatever the number of threads, at once or by and by', async () => {
    await ingest([news], { store, config: configOf(path.join(folder, 'data'), 3) });
    const config = configOf(path.join(folder, 'other'), 1);
    const other = await openStore(config);
    try {
      await ingest([path.join(news, 'flood.txt')], { store: other, config });
      await ingest([news], { store: other, config });
      expect(await allEvents(other)).toEqual(await allEvents(store));
    } finally {
      await other.close();
    }
  });

  it('keeps both articles when two files use one id', async () => {
    await put('more.jsonl', line('1', 'Rebels attacked a village near Bamako, Mali, on Tuesday.'));
    const report = await ingest([news], { store, config: configOf(path.join(folder, 'data'), 2) });
    expect(report.added).toBe(5);
    expect((await store.article('1'))?.text).toContain('Lyon');
  });

  it('reads stored articles again when the reader has changed', async () => {
    const config = configOf(path.join(folder, 'data'), 2);
    const { added } = await ingest([news], { store, config });
    const before = await allEvents(store);
    await store.forgetReadings('another reader');
    expect(await allEvents(store)).toEqual([]);
    const report = await ingest([], { store, config });
    expect(report).toMatchObject({ added: 0, known: 0, reread: added });
    expect(await allEvents(store)).toEqual(before);
  });

  describe('an edited article', () => {
    const told = async (): Promise<{ articles: number; dead: (number | undefined)[] }> => ({
      articles: (await store.counts()).articles,
      dead: (await allEvents(store)).map(({ fatalities }) => fatalities?.min).filter((n) => n !== undefined),
    });
    const line2 = (id: string, text: string, more: object = {}) =>
      JSON.stringify({ id, date: '2024-03-14', title: 'Brief', text, ...more });

    it('takes the place of its older version, and its links hold', async () => {
      const config = configOf(path.join(folder, 'data'), 2);
      await ingest([news], { store, config });
      const before = await allEvents(store);
      const bridge = before.find(({ type }) => type === 'collapse');
      await put('bridge.md', BRIDGE.replace('killing four', 'killing six'));
      expect(await ingest([news], { store, config })).toMatchObject({ added: 0, known: 3, replaced: 1 });
      const after = await allEvents(store);
      expect(after).toHaveLength(before.length);
      expect((await store.findEvent(bridge?.id ?? ''))?.fatalities).toEqual({ min: 6, max: 6 });
      await put('bridge.md', BRIDGE);
      expect(await ingest([news], { store, config })).toMatchObject({ added: 0, known: 3, replaced: 1 });
      expect(await allEvents(store)).toEqual(before);
    });

    it('is found by its id in a file of many', async () => {
      const config = configOf(path.join(folder, 'data'), 2);
      const [one, two] = ['A bus crash near Lyon, France, killed', 'A train crash near Lima, Peru, killed'];
      await put(
        'many.jsonl',
        [line2('1', `${one} 5 people on Monday.`), line2('7', `${two} 8 people on Monday.`)].join('\n'),
      );
      await ingest([news], { store, config });
      const before = await told();
      await put(
        'many.jsonl',
        [line2('1', `${one} 5 people on Monday.`), line2('7', `${two} 9 people on Monday.`)].join('\n'),
      );
      expect(await ingest([news], { store, config })).toMatchObject({ added: 0, replaced: 1 });
      const after = await told();
      expect(after.articles).toBe(before.articles);
      expect([before.dead.includes(8), after.dead.includes(8), after.dead.includes(9)]).toEqual([
        true,
        false,
        true,
      ]);
    });

    it('is found by its address in another file; reading both again changes nothing', async () => {
      const config = configOf(path.join(folder, 'data'), 2);
      const url = 'https://news.example/crash';
      const crash = (dead: string) =>
        `A bus crash near Lyon, France, killed ${dead} people on Monday, police said.`;
      await put('feed-1.jsonl', line2('x', crash('5'), { url }));
      await put('feed-2.jsonl', line2('y', crash('7'), { url }));
      const report = await ingest([news], { store, config });
      expect(report).toMatchObject({ added: 5, replaced: 1 });
      const revision = await store.revision();
      expect(await ingest([news], { store, config })).toMatchObject({ added: 0, replaced: 0 });
      expect(await store.revision()).toBe(revision);
      expect((await told()).dead.includes(5)).toBe(false);
    });

    it('is another article when only the address of the front page is the same', async () => {
      const config = configOf(path.join(folder, 'data'), 2);
      await put(
        'a.jsonl',
        line2('x', 'A bus crash near Lyon, France, killed 5 people.', { url: 'https://news.example/' }),
      );
      await put(
        'b.jsonl',
        line2('y', 'A bus crash near Lyon, France, killed 7 people.', { url: 'https://news.example/' }),
      );
      expect(await ingest([news], { store, config })).toMatchObject({ added: 6, replaced: 0 });
    });
  });

  it('stops when asked', async () => {
    const stop = new AbortController();
    stop.abort();
    const config = configOf(path.join(folder, 'data'), 1);
    expect(await ingest([news], { store, config, signal: stop.signal })).toMatchObject({ added: 0 });
    expect(await store.counts()).toEqual({ articles: 0, events: 0 });
  });

  it('runs once at a time for a data folder', async () => {
    const release = await store.lockForIngest();
    const config = configOf(path.join(folder, 'data'), 1);
    await expect(ingest([news], { store, config })).rejects.toThrow(IngestBusyError);
    await release?.();
    expect((await ingest([], { store, config })).added).toBe(0);
  });

  it('says how to make the table of places when it is missing', async () => {
    const config = configOf(path.join(folder, 'data'), 1, {
      DATELINE_GAZETTEER: path.join(folder, 'none.bin'),
    });
    await expect(ingest([news], { store, config })).rejects.toThrow(/npm run gazetteer/);
    expect((await store.counts()).articles).toBe(0);
    expect(await store.lockForIngest()).not.toBeNull();
  });
});
