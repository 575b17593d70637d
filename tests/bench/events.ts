// Articles in, merged events out, in a process of its own; prints one line of JSON. Arguments: way, gazetteer, corpus, bytes, seconds.
import path from 'node:path';
import { createMerger, mentionId } from '#lib/merge/index.ts';
import type { Article } from '#lib/model/article.ts';
import type { LocatedMention } from '#lib/model/event.ts';
import { createPool } from '#lib/server/ingest/pool.ts';
import { parseDay } from '#lib/time/day.ts';
import { CONTENDERS } from './contenders.ts';
import { readCorpus, repeat } from './corpus.ts';
import type { Pass } from './run-one.ts';

export type Way = 'one core' | 'two workers' | 'chrono-node + compromise';

export interface EventsMeasurement {
  readonly bytes: number;
  readonly articles: number;
  /** Merged events; null for a way that has none. */
  readonly events: number | null;
  /** The same articles each time. The first is cold. */
  readonly passes: readonly Pass[];
}

/** Reads articles, calls `done` for each with what it reports, in order. */
type Reader = (
  articles: readonly Article[],
  done: (mentions: readonly LocatedMention[]) => void,
) => Promise<void>;

const MOST_PASSES = 5;
/** Articles at work at once in two workers, as in an import. */
const WINDOW = 8;
const WORKERS = 2;
const WORKER_MEGABYTES = 512;
const DEADLINE_SECONDS = 60;
/** Days between copies of an article: they are to be other events, not reports of the same. */
const APART = 400;

const [way = '', gazetteer = '', corpusFile = '', bytes = '', seconds = ''] = process.argv.slice(2);

async function oneCore(): Promise<Reader> {
  const { createExtractor } = await import('#lib/extract/extractor.ts');
  const { loadGazetteer } = await import('#lib/gazetteer/load.ts');
  const extract = createExtractor({ gazetteer: loadGazetteer(gazetteer) });
  return (articles, done) => {
    for (const article of articles) {
      const { events } = extract(article);
      done(events.map((mention) => ({ id: mentionId(article.id, mention), articleId: article.id, mention })));
    }
    return Promise.resolve();
  };
}

function twoWorkers(): { read: Reader; close: () => Promise<void> } {
  const entry = path.resolve(import.meta.dirname, '../../src/lib/server/ingest/worker.ts');
  const pool = createPool({ entry, size: WORKERS, megabytes: WORKER_MEGABYTES, workerData: { gazetteer } });
  const read: Reader = async (articles, done) => {
    const underway: Promise<readonly LocatedMention[]>[] = [];
    const takeFirst = async (): Promise<void> => done((await underway.shift()) ?? []);
    for (const article of articles) {
      underway.push(
        pool.run({ kind: 'extract', article }, DEADLINE_SECONDS).then(({ mentions }) => mentions),
      );
      if (underway.length >= WINDOW) await takeFirst();
    }
    while (underway.length > 0) await takeFirst();
  };
  return { read, close: () => pool.close() };
}

/** Dates by the one, places by the other: what a pipeline of libraries can start from. It joins and merges nothing. */
async function peers(): Promise<Reader> {
  const readers = await Promise.all(
    ['chrono-node', 'compromise'].map(
      (name) => CONTENDERS.find((c) => c.name === name)?.load(gazetteer) ?? Promise.resolve(null),
    ),
  );
  return (articles, done) => {
    for (const { text, published } of articles) {
      for (const read of readers) read?.(text, new Date((published ?? 0) * 86_400_000));
      done([]);
    }
    return Promise.resolve();
  };
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const corpus = readCorpus(corpusFile);
const rest = { title: null, source: null, url: null, author: null, dateline: null, language: null };
const all = [...repeat(corpus, Number(bytes))].map(({ text, published }, i): Article => {
  const copy = Math.floor(i / corpus.length);
  return { ...rest, id: String(i), text, published: (parseDay(published) ?? 0) + APART * copy };
});

/** As many of the articles as can be read in a share of the time. */
async function sampleFor(read: Reader, most: number): Promise<Article[]> {
  const begun = cpuSeconds();
  for (let i = 0; i < all.length; i++) {
    const article = all[i];
    if (article) await read([article], () => undefined);
    if (cpuSeconds() - begun > most) return all.slice(0, i + 1);
  }
  return all;
}

async function passOver(
  read: Reader,
  articles: readonly Article[],
): Promise<Pass & { readonly events: number }> {
  const [cpu, wall] = [cpuSeconds(), performance.now()];
  const merger = createMerger();
  await read(articles, (mentions) => {
    for (const id of merger.add(mentions)) merger.event(id);
  });
  const events = [...merger.events()].length;
  return { events, cpuSeconds: cpuSeconds() - cpu, wallSeconds: (performance.now() - wall) / 1000 };
}

const workers = way === 'two workers' ? twoWorkers() : null;
const isPeer = way === 'chrono-node + compromise';
const read = workers?.read ?? (await (isPeer ? peers() : oneCore()));
// The peers are slow: they are given what they can read in a third of the time.
const articles = isPeer ? await sampleFor(read, Number(seconds) / 3) : all;
if (workers) await read(articles.slice(0, WORKERS), () => undefined);
const passes: Pass[] = [];
let events: number;
let left = Number(seconds);
do {
  const pass = await passOver(read, articles);
  passes.push(pass);
  events = pass.events;
  left -= pass.wallSeconds;
} while (passes.length < MOST_PASSES && (passes.length < 2 || left > (passes.at(-1)?.wallSeconds ?? 0)));
await workers?.close();
const result: EventsMeasurement = {
  bytes: articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  articles: articles.length,
  events: isPeer ? null : events,
  passes,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
