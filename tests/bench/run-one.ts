// Measures one contender in a process of its own and prints one line of JSON. Arguments: contender, gazetteer, corpus, bytes, seconds.
import { CONTENDERS } from './contenders.ts';
import { readCorpus, repeat } from './corpus.ts';

export interface Measurement {
  readonly bytes: number;
  readonly words: number;
  readonly documents: number;
  /** CPU seconds of the process, its helpers for collecting garbage included. */
  readonly cpuSeconds: number;
  readonly loadSeconds: number;
  /** Largest resident memory, 10^6 bytes. */
  readonly megabytes: number;
  /** Documents on which it threw. */
  readonly failed: number;
  readonly worst: { readonly id: string; readonly bytes: number; readonly milliseconds: number };
}

/** Shorter documents say more of the clock than of the reader. */
const SHORTEST_BYTES = 1_000;

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

// The compiler needs to have seen the work before it is measured.
const limit = Number(seconds);
const warmUp = performance.now();
for (const { text, published } of repeat(corpus, Number(bytes) / 4)) {
  if (performance.now() - warmUp > (limit * 1000) / 4) break;
  attempt(text, new Date(published));
}

let failed = 0;
let worst = { id: '', bytes: 0, milliseconds: 0 };
let slowest = 0;
const total = { bytes: 0, words: 0, documents: 0 };
const started = cpuSeconds();
const deadline = performance.now() + limit * 1000;
for (const { id, text, published: day } of repeat(corpus, Number(bytes))) {
  const published = new Date(day);
  const before = performance.now();
  if (before > deadline) break;
  if (!attempt(text, published)) failed++;
  const milliseconds = performance.now() - before;
  const size = Buffer.byteLength(text);
  if (size >= SHORTEST_BYTES && milliseconds / size > slowest) {
    slowest = milliseconds / size;
    worst = { id, bytes: size, milliseconds };
  }
  total.bytes += size;
  total.words += text.match(/\S+/g)?.length ?? 0;
  total.documents++;
}
const spent = cpuSeconds() - started;

function attempt(text: string, published: Date): boolean {
  try {
    read?.(text, published);
    return true;
  } catch {
    return false;
  }
}

const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
const result: Measurement = { ...total, cpuSeconds: spent, loadSeconds, megabytes, failed, worst };
process.stdout.write(`${JSON.stringify(result)}\n`);
