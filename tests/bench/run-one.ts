// Measures one contender in a process of its own and prints one line of JSON. Arguments: contender, gazetteer, corpus, bytes, seconds.
import { CONTENDERS } from './contenders.ts';
import { readCorpus, repeat } from './corpus.ts';

/** What one reading of the documents took. */
export interface Pass {
  /** CPU seconds of the process, its helpers for compiling and for collecting garbage included. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
}

export interface Measurement {
  readonly bytes: number;
  readonly words: number;
  /** The same documents each time. The first is cold: the compiler has not yet seen the work. */
  readonly passes: readonly Pass[];
  readonly loadSeconds: number;
  /** Largest resident memory, 10^6 bytes. */
  readonly megabytes: number;
  /** Documents on which it threw. */
  readonly failed: number;
  /** The document with the most time for a byte, each at its best. */
  readonly worst: { readonly id: string; readonly bytes: number; readonly milliseconds: number };
}

/** Shorter documents say more of the clock than of the reader. */
const SHORTEST_BYTES = 1_000;
/** Passes when there is time for so many. */
const MOST_PASSES = 5;
/** Share of the time for the first pass: what is read in it is then read again. */
const FIRST_SHARE = 0.4;

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const [name, gazetteer = '', corpusFile = '', bytes = '', seconds = ''] = process.argv.slice(2);
const contender = CONTENDERS.find((c) => c.name === name);
if (!contender) throw new Error(`no contender "${name}"`);
const corpus = readCorpus(corpusFile);
const beforeLoad = cpuSeconds();
const read = await contender.load(gazetteer);
const loadSeconds = cpuSeconds() - beforeLoad;

const limit = Number(seconds);
/** Least milliseconds for each document, by its id. */
const least = new Map<string, number>();
const documents = [...repeat(corpus, Number(bytes))];
let failed = 0;

/** Reads documents up to `count` or for so long; says how many, and what it took. */
function pass(count: number, mostSeconds: number): Pass & { readonly count: number } {
  const cpu = cpuSeconds();
  const wall = performance.now();
  failed = 0;
  let before = wall;
  let done = 0;
  for (; done < count && cpuSeconds() - cpu < mostSeconds; done++) {
    const document = documents[done];
    if (!document) break;
    try {
      read(document.text, new Date(document.published));
    } catch {
      failed++;
    }
    const after = performance.now();
    const known = least.get(document.id) ?? Infinity;
    if (after - before < known) least.set(document.id, after - before);
    before = after;
  }
  return { count: done, cpuSeconds: cpuSeconds() - cpu, wallSeconds: (before - wall) / 1000 };
}

const first = pass(documents.length, limit * FIRST_SHARE);
const passes: Pass[] = [first];
let left = limit - first.cpuSeconds;
do {
  const again = pass(first.count, Infinity);
  passes.push(again);
  left -= again.cpuSeconds;
} while (passes.length < MOST_PASSES && left > (passes.at(-1)?.cpuSeconds ?? 0));
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;

let worst = { id: '', bytes: 0, milliseconds: 0 };
let slowest = 0;
for (const { id, text } of corpus) {
  const milliseconds = least.get(id);
  const size = Buffer.byteLength(text);
  if (milliseconds === undefined || size < SHORTEST_BYTES || milliseconds / size <= slowest) continue;
  slowest = milliseconds / size;
  worst = { id, bytes: size, milliseconds };
}
const total = { bytes: 0, words: 0 };
for (const { text } of documents.slice(0, first.count)) {
  total.bytes += Buffer.byteLength(text);
  total.words += text.match(/\S+/g)?.length ?? 0;
}
const result: Measurement = { ...total, passes, loadSeconds, megabytes, failed, worst };
process.stdout.write(`${JSON.stringify(result)}\n`);
