import path from 'node:path';
import type { IngestFailure, IngestProgress } from '#lib/dashboard/types.ts';
import type { Article } from '#lib/model/article.ts';
import type { Config } from '#lib/server/config.ts';
import type { NewArticle, Reading, Store } from '#lib/server/store/store.ts';
import { readerFingerprint } from './fingerprint.ts';
import { createMerging } from './merging.ts';
import type { Merging } from './merging.ts';
import { createPool, PoolError } from './pool.ts';
import type { WorkerPool } from './pool.ts';
import { createProgress } from './progress.ts';
import type { ProgressCounter } from './progress.ts';
import { FILE_START } from './protocol.ts';
import type { FileContent, FilePosition, WorkerSettings } from './protocol.ts';
import { newnessOf } from './versions.ts';
import { walkFiles } from './walk.ts';

export interface IngestOptions {
  readonly store: Store;
  readonly config: Config;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** How a file is called in messages and kept as an article's origin; the path as given when absent. */
  readonly shownName?: (path: string) => string;
  /** Ends the run after the article at hand; what is stored stays. */
  readonly signal?: AbortSignal;
}

export interface IngestReport {
  /** Articles stored by this run. */
  readonly added: number;
  /** Articles that were there already, or a newer version of which is. */
  readonly known: number;
  /** Articles that took the place of their older versions. */
  readonly replaced: number;
  /** Stored articles read again because the extractor or the table of places has changed. */
  readonly reread: number;
  /** Files and articles that could not be read, in the order they were met. */
  readonly failures: readonly IngestFailure[];
  /** What was read, but perhaps not as it was meant; as many as failures are kept. */
  readonly warnings: readonly IngestFailure[];
}

/** Another process is ingesting into the same data folder. */
export class IngestBusyError extends Error {
  override readonly name = 'IngestBusyError';
}

/** Articles at work at once for each thread: enough to keep it busy while results are stored in order. */
const WINDOW_PER_WORKER = 4;

/**
 * Reads files and folders into the store. What is stored already costs a hash; each new article is one transaction; results are
 * stored in the order of the files, so that the same folder always gives the same events.
 * @throws IngestBusyError when another process ingests; Error when the gazetteer is missing or the store cannot be written.
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<IngestReport> {
  const { store, config } = options;
  const unlock = await store.lockForIngest();
  if (!unlock)
    throw new IngestBusyError(
      `Another import into ${config.data} is running. Try again when it has finished.`,
    );
  const settings: WorkerSettings = { gazetteer: config.gazetteer };
  let pool: WorkerPool | null = null;
  try {
    const reader = await readerFingerprint(config.root, config.gazetteer);
    pool = createPool({
      entry: path.join(config.root, 'src', 'lib', 'server', 'ingest', 'worker.ts'),
      size: config.workers,
      megabytes: config.limits.workerMegabytes,
      workerData: settings,
    });
    const progress = createProgress(config.limits.failures, options.onProgress ?? (() => undefined));
    const run: Run = { ...options, warnings: [], pool, reader, progress, merging: createMerging(store) };
    const reread = await readAgain(run);
    const counts = await readFiles(run, paths);
    return { ...counts, reread, failures: progress.current.failures, warnings: run.warnings };
  } finally {
    await pool?.close();
    await unlock();
  }
}

/** What the steps of one run share. */
interface Run extends IngestOptions {
  readonly pool: WorkerPool;
  readonly reader: string;
  readonly progress: ProgressCounter;
  readonly merging: Merging;
  readonly warnings: IngestFailure[];
}

interface Found {
  readonly entry: NewArticle;
  /** Ids of the older versions whose place it takes. */
  readonly replaced: readonly string[];
}

async function readFiles(
  run: Run,
  paths: readonly string[],
): Promise<Pick<IngestReport, 'added' | 'known' | 'replaced'>> {
  const counts = { added: 0, known: 0, replaced: 0 };
  const underway = new Set<string>();
  const window = createWindow<Found & { reading: Reading }>(async ({ entry, replaced, reading }) => {
    const changes = await run.merging.add(reading.mentions, replaced);
    if (await run.store.putArticle(entry, reading, changes, replaced)) {
      if (replaced.length > 0) counts.replaced++;
      else counts.added++;
    }
    if (entry.article.url !== null) underway.delete(entry.article.url);
    settle(run, entry.origin, reading.failure);
  }, run.config.workers * WINDOW_PER_WORKER);
  const met = { ids: new Set<string>(), hashes: new Set<string>() };
  const pass = (entry: NewArticle, failure: string | null): void => {
    counts.known++;
    settle(run, entry.origin, failure);
  };
  for await (const entry of newEntries(run, paths)) {
    if (run.signal?.aborted) break;
    const stored = await run.store.findContent(entry.hash);
    if (stored) met.ids.add(stored.id);
    if (stored || met.hashes.has(entry.hash)) {
      pass(entry, stored?.failure ?? null);
      continue;
    }
    met.hashes.add(entry.hash);
    const { url } = entry.article;
    // Another version of it may be on its way into the store.
    if (url !== null && underway.has(url)) {
      await window.drain();
    }
    const newness = await newnessOf(run.store, entry, (id) => met.ids.has(id));
    if (newness.kind === 'outdated') {
      pass(entry, null);
      continue;
    }
    const replaced = newness.kind === 'newer' ? newness.replaced.map(({ id }) => id) : [];
    const named = await underItsId(run.store, met.ids, entry, replaced);
    if (url !== null) underway.add(url);
    await window.push(read(run, named.article).then((reading) => ({ entry: named, replaced, reading })));
  }
  await window.drain();
  return counts;
}

async function readAgain(run: Run): Promise<number> {
  const waiting = await run.store.forgetReadings(run.reader);
  if (waiting === 0) return 0;
  run.progress.expect(waiting);
  await run.store.putEvents({ put: await run.merging.rebuild(), removed: [] });
  const window = createWindow<{ article: Article; reading: Reading }>(async ({ article, reading }) => {
    const changes = await run.merging.add(reading.mentions);
    await run.store.putReading(article.id, reading, changes);
    settle(run, article.title ?? article.id, reading.failure);
  }, run.config.workers * WINDOW_PER_WORKER);
  for await (const article of run.store.unreadArticles()) {
    if (run.signal?.aborted) break;
    await window.push(read(run, article).then((reading) => ({ article, reading })));
  }
  await window.drain();
  return waiting;
}

/** Articles of all files in order, each file read by a thread. Counts what they hold and notes what cannot be read. */
async function* newEntries(run: Run, paths: readonly string[]): AsyncGenerator<NewArticle> {
  const shownName = run.shownName ?? ((file: string) => file);
  const files: string[] = [];
  for (const item of walkFiles(paths)) {
    if ('reason' in item) run.progress.fail({ name: shownName(item.name), reason: item.reason });
    else files.push(item.path);
  }
  run.progress.expect(files.length);
  for (const file of files) {
    if (run.signal?.aborted) return;
    yield* entriesOf(run, file, shownName(file));
    // The file stood for its articles until they were counted.
    run.progress.expect(-1);
  }
}

/** Articles of one file, piece by piece. */
async function* entriesOf(run: Run, file: string, name: string): AsyncGenerator<NewArticle> {
  try {
    for (let from: FilePosition | null = FILE_START; from && !run.signal?.aborted;) {
      const job = { kind: 'read', path: file, name, from } as const;
      const content: FileContent = await run.pool.run(job, run.config.limits.readSeconds);
      run.progress.expect(content.entries.length);
      for (const failure of content.failures) run.progress.fail(failure);
      run.warnings.push(...content.warnings.slice(0, run.config.limits.failures - run.warnings.length));
      yield* content.entries;
      from = content.next;
    }
  } catch (error) {
    if (error instanceof PoolError) throw error;
    run.progress.fail({ name, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Reads one article in a thread. Never rejects for the article's sake: a failure is part of the reading. */
async function read(run: Run, article: Article): Promise<Reading> {
  try {
    const findings = await run.pool.run({ kind: 'extract', article }, run.config.limits.extractSeconds);
    return { ...findings, reader: run.reader, failure: null };
  } catch (error) {
    if (error instanceof PoolError) throw error;
    const failure = error instanceof Error ? error.message : String(error);
    return { reader: run.reader, mentions: [], places: [], failure };
  }
}

/** One article is finished: stored, known or failed. */
function settle(run: Run, name: string, failure: string | null): void {
  if (failure === null) run.progress.done();
  else run.progress.fail({ name, reason: failure });
}

/** The entry under the id of its older version, so that links to it hold; else under one that no other article has. */
async function underItsId(
  store: Store,
  taken: Set<string>,
  entry: NewArticle,
  replaced: readonly string[],
): Promise<NewArticle> {
  const { id } = entry.article;
  const used = replaced.length === 0 && (taken.has(id) || (await store.hasArticle(id)));
  // Two files may both call their first article "1".
  const own = used ? `${id}~${entry.hash}` : (replaced[0] ?? id);
  taken.add(own);
  return { ...entry, article: { ...entry.article, id: own } };
}

/** Promises in order, a bounded number at a time, each handled when its turn comes. */
function createWindow<T>(handle: (item: T) => Promise<void>, size: number) {
  const pending: Promise<T>[] = [];
  const takeFirst = async (): Promise<void> => {
    const first = pending.shift();
    if (first) await handle(await first);
  };
  return {
    push: async (item: Promise<T>): Promise<void> => {
      // A rejection is met when the item's turn comes, or not at all when an earlier one ends the run.
      item.catch(() => undefined);
      pending.push(item);
      if (pending.length >= size) await takeFirst();
    },
    drain: async (): Promise<void> => {
      while (pending.length > 0) await takeFirst();
    },
  };
}
