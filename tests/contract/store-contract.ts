import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Event } from '#lib/model/event.ts';
import type { Store } from '#lib/server/store/store.ts';
import { article, changes, entry, eventOf, mention, place, reading } from './samples.ts';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** What every store must do, whatever database it stands on. `open` gives a store that nothing was written to. */
export function storeContract(
  name: string,
  open: () => Promise<{ store: Store; reopen: () => Promise<Store>; discard: () => Promise<void> }>,
): void {
  describe(`a store on ${name}`, () => {
    let store: Store;
    let reopen: () => Promise<Store>;
    let discard: () => Promise<void>;
    beforeEach(async () => {
      ({ store, reopen, discard } = await open());
    });
    afterEach(async () => {
      await store.close();
      await discard();
    });

    it('is empty at first', async () => {
      expect(await store.counts()).toEqual({ articles: 0, events: 0 });
      expect(await store.indexedEvents()).toEqual([]);
      expect(await store.places()).toEqual([]);
      expect(await all(store.mentions())).toEqual([]);
      expect(await store.findEvent('none')).toBeNull();
      expect(await store.article('none')).toBeNull();
      expect((await store.searchEvents('anything')).size).toBe(0);
    });

    it('gives back an article, its mentions and its events unchanged', async () => {
      const told = mention('m1', 'a1');
      const event = eventOf('m1', [told]);
      expect(await store.putArticle(entry('a1'), reading([told]), changes([event]))).toBe(true);
      expect(await store.article('a1')).toEqual(article('a1'));
      expect(await all(store.mentions())).toEqual([told]);
      expect(await store.events(['m1'])).toEqual([event]);
      expect(await store.evidence(event, 10)).toEqual([{ mention: told, article: article('a1') }]);
      expect(await store.counts()).toEqual({ articles: 1, events: 1 });
      expect(await store.indexedEvents()).toMatchObject([
        { id: 'm1', when: { start: 19_737, end: 19_737 }, placeIds: ['mosul'], sources: ['The Courier'] },
      ]);
    });

    it('stores the same content once', async () => {
      const told = mention('m1', 'a1');
      await store.putArticle(entry('a1'), reading([told]), changes([eventOf('m1', [told])]));
      const revision = await store.revision();
      expect(await store.findContent('hash-a1')).toEqual({ id: 'a1', failure: null });
      expect(await store.findContent('hash-a2')).toBeNull();
      expect(await store.hasArticle('a1')).toBe(true);
      expect(await store.hasArticle('a2')).toBe(false);
      expect(await store.putArticle({ ...entry('a2'), hash: 'hash-a1' }, reading([]), changes([]))).toBe(
        false,
      );
      expect(await store.revision()).toBe(revision);
      expect(await store.counts()).toEqual({ articles: 1, events: 1 });
    });

    it('writes an article wholly or not at all', async () => {
      const told = mention('m1', 'a1');
      const revision = await store.revision();
      const broken = reading([told], { places: [{ ...place('x', null), lat: Number.NaN }] });
      await expect(store.putArticle(entry('a1'), broken, changes([eventOf('m1', [told])]))).rejects.toThrow();
      expect(await store.counts()).toEqual({ articles: 0, events: 0 });
      expect(await store.revision()).toBe(revision);
      expect((await store.searchEvents('bridge')).size).toBe(0);
      expect(await store.putArticle(entry('a1'), reading([told]), changes([eventOf('m1', [told])]))).toBe(
        true,
      );
    });

    it('puts an article in the place of its older version, its mentions and words with it', async () => {
      const [old, other] = [mention('m1', 'a1'), mention('m2', 'a2')];
      await store.putArticle(entry('a2'), reading([other]), changes([]));
      await store.putArticle(entry('a1'), reading([old]), changes([eventOf('m1', [old, other])]));
      const text = 'A tunnel collapsed in Mosul on Monday.';
      const newer = { ...entry('a1'), hash: 'hash-a1b', article: { ...article('a1'), text } };
      const told = mention('m3', 'a1');
      const after = { put: [eventOf('m2', [other]), eventOf('m3', [told])], removed: ['m1'] };
      expect(await store.putArticle(newer, reading([told]), after, ['a1'])).toBe(true);
      expect(await store.counts()).toEqual({ articles: 2, events: 2 });
      expect((await store.article('a1'))?.text).toBe(text);
      expect((await all(store.mentions())).map(({ id }) => id)).toEqual(['m2', 'm3']);
      expect(await store.findEvent('m1')).toBeNull();
      expect([...(await store.searchEvents('bridge'))]).toEqual(['m2']);
      expect([...(await store.searchEvents('tunnel'))]).toEqual(['m3']);
      expect(await store.findContent('hash-a1')).toBeNull();
      expect([await store.isOutdated('hash-a1'), await store.isOutdated('hash-a1b')]).toEqual([true, false]);
      // And back again.
      await store.putArticle(entry('a1'), reading([]), changes([]), ['a1']);
      expect([await store.isOutdated('hash-a1'), await store.isOutdated('hash-a1b')]).toEqual([false, true]);
    });

    it('leaves the older version when the newer one cannot be written', async () => {
      const told = mention('m1', 'a1');
      await store.putArticle(entry('a1'), reading([told]), changes([eventOf('m1', [told])]));
      const broken = reading([], { places: [{ ...place('x', null), lat: Number.NaN }] });
      const newer = { ...entry('a1'), hash: 'hash-a1b' };
      await expect(store.putArticle(newer, broken, changes([]), ['a1'])).rejects.toThrow();
      expect(await all(store.mentions())).toEqual([told]);
      expect(await store.isOutdated('hash-a1')).toBe(false);
    });

    it('finds what may be an older version: by file, id and address', async () => {
      const put = async (id: string, origin: string, url: string | null): Promise<void> => {
        await store.putArticle(
          { ...entry(id), origin, article: { ...article(id), url } },
          reading([]),
          changes([]),
        );
      };
      await put('1', 'desk/a.txt', null);
      await put('1~x', 'desk/b.jsonl', null);
      await put('10', 'desk/b.jsonl', null);
      await put('2', 'desk/c.html', 'https://example.org/story');
      const found = async (id: string, origin: string, url: string | null, alone: boolean) =>
        (await store.versionsOf({ article: { ...article(id), url }, hash: '', origin, alone }))
          .map((version) => version.id)
          .sort();
      expect(await found('9', 'desk/a.txt', null, true)).toEqual(['1']);
      expect(await found('9', 'desk/b.jsonl', null, false)).toEqual([]);
      expect(await found('1', 'desk/b.jsonl', null, false)).toEqual(['1', '1~x']);
      expect(await found('9', 'desk/d.html', 'https://example.org/story', true)).toEqual(['2']);
    });

    it('counts the revision up with each write', async () => {
      const before = await store.revision();
      await store.putArticle(entry('a1'), reading([]), changes([]));
      expect(await store.revision()).toBeGreaterThan(before);
    });

    it('follows events that are merged, and finds them by any mention', async () => {
      const [first, second] = [mention('m1', 'a1'), mention('m2', 'a2')];
      await store.putArticle(entry('a1'), reading([first]), changes([eventOf('m1', [first])]));
      await store.putArticle(entry('a2'), reading([second]), changes([eventOf('m2', [second])]));
      const merged = eventOf('m1', [first, second]);
      await store.putEvents({ put: [merged], removed: ['m2'] });
      expect(await store.counts()).toEqual({ articles: 2, events: 1 });
      expect(await store.findEvent('m2')).toEqual(merged);
      expect(await store.findEvent('m1')).toEqual(merged);
      expect((await store.evidence(merged, 10)).map((item) => item.article.id)).toEqual(['a1', 'a2']);
      expect(await store.evidence(merged, 1)).toHaveLength(1);
      expect(await store.indexedEvents()).toMatchObject([
        { id: 'm1', articleCount: 2, sources: ['The Courier'] },
      ]);
    });

    it('keeps what an event follows from', async () => {
      const told = mention('m1', 'a1');
      const event: Event = {
        ...eventOf('m1', [told]),
        links: [{ kind: 'follow-up', to: 'm0', reason: { by: 'name', of: 'Ada Obi', days: 12 } }],
      };
      await store.putArticle(entry('a1'), reading([told]), changes([event]));
      expect(await store.events(['m1'])).toEqual([event]);
      expect(await store.followers('m0', 10)).toEqual([event]);
      expect(await store.followers('m0', 0)).toEqual([]);
      await store.putEvents(changes([eventOf('m1', [told])]));
      expect(await store.events(['m1'])).toEqual([eventOf('m1', [told])]);
      expect(await store.followers('m0', 10)).toEqual([]);
      await store.putEvents(changes([event]));
      await store.putEvents({ put: [], removed: ['m1'] });
      expect(await store.followers('m0', 10)).toEqual([]);
    });

    it('keeps everything by which mentions are merged', async () => {
      const told = mention('m1', 'a1', {
        names: ['ada obi'],
        ages: ['7', '18m'],
        story: { names: ['ada obi', 'oak lane'], people: ['ada obi'] },
        anniversary: 10,
      });
      await store.putArticle(entry('a1'), reading([told]), changes([]));
      await store.close();
      store = await reopen();
      expect(await all(store.mentions())).toEqual([told]);
    });

    it('gives events in the order asked, without the unknown', async () => {
      for (const id of ['1', '2', '3']) {
        const told = mention(`m${id}`, `a${id}`);
        await store.putArticle(entry(`a${id}`), reading([told]), changes([eventOf(`m${id}`, [told])]));
      }
      expect((await store.events(['m3', 'none', 'm1'])).map((event) => event.id)).toEqual(['m3', 'm1']);
    });

    it('keeps an undated, unplaced event and open sides', async () => {
      const told = mention('m1', 'a1', { when: null, places: [] });
      const bare = eventOf('m1', [told]);
      const after = mention('m2', 'a1');
      const open = {
        ...eventOf('m2', [after]),
        when: after.mention.when && { ...after.mention.when, end: null, edtf: '2024-01-15/..' },
      };
      await store.putArticle(entry('a1'), reading([told, after]), changes([bare, open]));
      expect(await store.events(['m1', 'm2'])).toEqual([bare, open]);
      expect(await store.indexedEvents()).toMatchObject([
        { when: null, placeIds: [] },
        { when: { start: 19_737, end: null } },
      ]);
    });

    it('keeps places once, newest description last, with what contains them', async () => {
      await store.putArticle(entry('a1'), reading([]), changes([]));
      await store.putReading(
        'a1',
        reading([], { places: [place('mosul', 'IQ'), place('IQ', null)] }),
        changes([]),
      );
      await store.putReading(
        'a1',
        reading([], { places: [{ ...place('IQ', null), name: 'Irak' }] }),
        changes([]),
      );
      const places = await store.places();
      expect(places.map(({ id, name }) => [id, name]).sort()).toEqual([
        ['IQ', 'Irak'],
        ['mosul', 'mosul'],
      ]);
    });

    it('reads articles again when the reader has changed, and only then', async () => {
      for (const id of ['1', '2']) {
        const told = mention(`m${id}`, `a${id}`);
        await store.putArticle(entry(`a${id}`), reading([told]), changes([eventOf(`m${id}`, [told])]));
      }
      const revision = await store.revision();
      expect(await store.forgetReadings('reader-1')).toBe(0);
      expect(await store.revision()).toBe(revision);
      expect(await store.forgetReadings('reader-2')).toBe(2);
      expect(await store.counts()).toEqual({ articles: 2, events: 0 });
      expect((await all(store.unreadArticles())).map((item) => item.id)).toEqual(['a1', 'a2']);
      const again = mention('m9', 'a1');
      await store.putReading(
        'a1',
        reading([again], { reader: 'reader-2' }),
        changes([eventOf('m9', [again])]),
      );
      expect((await all(store.unreadArticles())).map((item) => item.id)).toEqual(['a2']);
      expect(await store.forgetReadings('reader-2')).toBe(1);
      expect(await all(store.mentions())).toEqual([again]);
      await expect(store.putReading('none', reading([]), changes([]))).rejects.toThrow('none');
    });

    it('keeps the first of two mentions with one id', async () => {
      await store.putArticle(entry('a1'), reading([mention('same', 'a1')]), changes([]));
      await store.putArticle(entry('a2'), reading([mention('same', 'a2')]), changes([]));
      expect((await all(store.mentions())).map((item) => item.articleId)).toEqual(['a1']);
    });

    it('remembers why an article could not be read', async () => {
      await store.putArticle(entry('a1'), reading([], { failure: 'took longer than 20 s' }), changes([]));
      expect(await store.findContent('hash-a1')).toEqual({ id: 'a1', failure: 'took longer than 20 s' });
    });

    it.each([
      ['bridge', true],
      ['BRIDGE', true],
      ['brid', true],
      ['"bridge collapsed"', true],
      ['"collapsed bridge"', false],
      ['collapsed bridge', true],
      ['cafe', true],
      ['headline', true],
      ['tunnel', false],
      ['bridge tunnel', false],
      ['', false],
    ])('finds %j: %s', async (query, found) => {
      const told = mention('m1', 'a1');
      await store.putArticle(entry('a1'), reading([told]), changes([eventOf('m1', [told])]));
      expect([...(await store.searchEvents(query))]).toEqual(found ? ['m1'] : []);
      const titles = found ? [{ id: 'm1', title: told.mention.title }] : [];
      expect(await store.searchTitles(query, 10)).toEqual(titles);
    });

    it('gives the titles of the most relevant events that a search finds', async () => {
      const told = [0.2, 0.9, 0.5].map((salience, i) => mention(`m${i}`, `a${i}`, { salience }));
      for (const [i, one] of told.entries())
        await store.putArticle(entry(`a${i}`), reading([one]), changes([eventOf(`m${i}`, [one])]));
      const ids = async (limit: number) => (await store.searchTitles('bridge', limit)).map(({ id }) => id);
      expect(await ids(10)).toEqual(['m1', 'm2', 'm0']);
      expect(await ids(2)).toEqual(['m1', 'm2']);
    });

    it.each(
      [
        `' or 1=1 --`,
        `"; drop table article; --`,
        'bridge" OR "1',
        'text:bridge',
        'bridge NOT collapsed',
        'NEAR(bridge collapsed, 5)',
        '*',
        '^bridge',
        '{title} : x',
        '(((((',
        'a'.repeat(100_000),
        '"'.repeat(1000),
        '\0bridge\0',
        '%_',
        '\ud800',
        `${'x '.repeat(5000)}`,
      ].map((query) => [query.slice(0, 40), query] as const),
    )('takes a hostile search as words: %j', async (_, query) => {
      const told = mention('m1', 'a1');
      await store.putArticle(entry('a1'), reading([told]), changes([eventOf('m1', [told])]));
      expect((await store.searchEvents(query)).size).toBeLessThanOrEqual(1);
      expect(await store.counts()).toEqual({ articles: 1, events: 1 });
    });

    it('takes hostile text as data in every field', async () => {
      const nasty = `'); drop table event; -- "\u202e<img src=x onerror=alert(1)> __proto__ \u{1F30D}`;
      const told = mention(nasty, nasty);
      const event = { ...eventOf(nasty, [told]), title: nasty };
      const stored = {
        ...entry(nasty),
        article: { ...article(nasty), title: nasty, text: nasty, source: nasty },
      };
      await store.putArticle(stored, reading([told]), changes([event]));
      expect(await store.events([nasty])).toEqual([event]);
      expect(await store.article(nasty)).toEqual(stored.article);
      expect((await store.indexedEvents())[0]?.sources).toEqual([nasty]);
    });

    it('keeps everything when it is closed and opened again', async () => {
      const told = mention('m1', 'a1');
      await store.putArticle(entry('a1'), reading([told]), changes([eventOf('m1', [told])]));
      const revision = await store.revision();
      await store.close();
      store = await reopen();
      expect(await store.revision()).toBe(revision);
      expect(await all(store.mentions())).toEqual([told]);
      expect([...(await store.searchEvents('bridge'))]).toEqual(['m1']);
    });

    it('gives many mentions in the order they came', async () => {
      const count = 1203;
      const many = Array.from({ length: count }, (_, i) => mention(`m${String(i).padStart(5, '0')}`, 'a1'));
      await store.putArticle(entry('a0'), reading([mention('x', 'a0')]), changes([]));
      await store.putArticle(entry('a1'), reading(many), changes([eventOf('big', many)]));
      expect((await all(store.mentions())).map((item) => item.id)).toEqual([
        'x',
        ...many.map((item) => item.id),
      ]);
      expect((await store.findEvent('m01202'))?.id).toBe('big');
    });

    it('lets one ingest in at a time', async () => {
      const release = await store.lockForIngest();
      expect(release).not.toBeNull();
      const other = await reopen();
      expect(await other.lockForIngest()).toBeNull();
      await release?.();
      const again = await other.lockForIngest();
      expect(again).not.toBeNull();
      await again?.();
      await other.close();
    });

    it('can be read while another connection writes', async () => {
      const other = await reopen();
      const writes = Array.from({ length: 20 }, (_, i) => {
        const told = mention(`m${i}`, `a${i}`);
        return other.putArticle(entry(`a${i}`), reading([told]), changes([eventOf(`m${i}`, [told])]));
      });
      let seen = 0;
      for (let i = 0; i < 20; i++) {
        const { articles, events } = await store.counts();
        expect(Math.abs(articles - events)).toBeLessThanOrEqual(1);
        expect(articles).toBeGreaterThanOrEqual(seen);
        seen = articles;
      }
      await Promise.all(writes);
      expect(await store.counts()).toEqual({ articles: 20, events: 20 });
      await other.close();
    });
  });
}
