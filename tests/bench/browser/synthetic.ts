import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { loadGazetteer } from '#lib/gazetteer/load.ts';
import type { Event } from '#lib/model/event.ts';
import type { Place } from '#lib/model/place.ts';
import { CATEGORY_OF_TYPE, EVENT_TYPES } from '#lib/model/taxonomy.ts';
import { readerFingerprint } from '#lib/server/ingest/fingerprint.ts';
import { eventToRow } from '#lib/server/store/codec.ts';
import { openSqliteStore } from '#lib/server/store/sqlite/open.ts';
import { dayFromCivil, formatDay } from '#lib/time/day.ts';

/** A made-up world of events, the same for the same seed: places of the real table, days over twenty years. */
export const SYNTHETIC = {
  places: 5_000,
  years: 20,
  articles: 2_000,
  seed: 20_260_101,
  firstDay: dayFromCivil(2005, 1, 1),
} as const;

const FIRST_DAY = SYNTHETIC.firstDay;
const DAYS = SYNTHETIC.years * 365;
const SOURCES = 40;
/** Shares: events known to the day only by month, events in a second town, events known only as a country. */
const [BY_MONTH, SECOND_TOWN, COUNTRY_ONLY] = [0.1, 0.1, 0.1];

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 up to 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface World {
  readonly towns: readonly Place[];
  /** The towns and all that contains them. */
  readonly places: readonly Place[];
}

/** The most populous towns, and every place that contains one of them. */
export function worldOf(gazetteer: string): World {
  const table = loadGazetteer(gazetteer);
  const largest = Array.from({ length: table.size }, (_, i) => i)
    .filter((i) => table.kindOf(i) === 'city')
    .sort((a, b) => table.populationOf(b) - table.populationOf(a))
    .slice(0, SYNTHETIC.places);
  const all = new Set(largest.flatMap((i) => [i, ...table.ancestors(i)]));
  return { towns: largest.map((i) => table.place(i)), places: [...all].map((i) => table.place(i)) };
}

/** Events one by one: busy towns are busier by Zipf's law, busy weeks by a slow wave. */
export function* synthesise(count: number, { towns, places }: World): Generator<Event> {
  const random = seeded(SYNTHETIC.seed);
  const countries = new Map(
    places.filter(({ kind }) => kind === 'country').map((place) => [place.id, place]),
  );
  const town = (): Place | undefined => towns[Math.floor(towns.length ** random()) - 1];
  for (let i = 0; i < count; i++) {
    const wave = random() < 0.5 ? random() : (random() + random()) / 2;
    const day = FIRST_DAY + Math.floor(wave * DAYS);
    const month = random() < BY_MONTH;
    const start = month ? day - (day % 30) : day;
    const type = EVENT_TYPES[Math.floor(random() * EVENT_TYPES.length)] ?? 'other';
    const first = town();
    const where = first && random() < COUNTRY_ONLY ? countries.get(first.country ?? '') : first;
    const second = random() < SECOND_TOWN ? town() : undefined;
    const found = [where, second].filter((place) => place !== undefined);
    yield {
      id: i.toString(16).padStart(12, '0'),
      type,
      category: CATEGORY_OF_TYPE[type],
      title: `Event ${i} in ${found[0]?.name ?? 'nowhere'}`,
      when: {
        start,
        end: month ? start + 29 : start,
        precision: month ? 'month' : 'day',
        approximate: false,
        edtf: formatDay(start),
        basis: 'stated',
        anchor: null,
      },
      places: [...new Set(found)],
      planned: false,
      confidence: 0.5 + random() / 2,
      salience: random(),
      fatalities: null,
      mentions: [],
      articles: [`article-${Math.floor(random() * SYNTHETIC.articles)}`],
    };
  }
}

/** Writes a store that the server takes as read. */
export async function fillStore(
  folder: string,
  count: number,
  root: string,
  gazetteer: string,
): Promise<void> {
  const world = worldOf(gazetteer);
  const store = await openSqliteStore(folder);
  const reader = await readerFingerprint(root, gazetteer);
  for (let i = 0; i < SYNTHETIC.articles; i++) {
    const id = `article-${i}`;
    const article = {
      ...{ id, title: id, text: id, published: FIRST_DAY + i, source: `Source ${i % SOURCES}` },
      ...{ url: null, author: null, dateline: null, language: 'en' },
    };
    const reading = { reader, mentions: [], places: i === 0 ? world.places : [], failure: null };
    await store.putArticle({ article, hash: id, origin: id }, reading, { put: [], removed: [] });
  }
  await store.close();
  const database = new DatabaseSync(path.join(folder, 'dateline.db'));
  database.exec('begin');
  let insert: ReturnType<DatabaseSync['prepare']> | undefined;
  for (const event of synthesise(count, world)) {
    const row = eventToRow(event);
    const names = Object.keys(row);
    insert ??= database.prepare(
      `insert into event (${names.join()}) values (${names.map((name) => `:${name}`).join()})`,
    );
    insert.run({ ...row });
  }
  database.exec('commit');
  database.close();
}
