import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { alignColumns } from '#lib/evaluation/index.ts';
import { formatDay } from '#lib/time/day.ts';
import type { BenchDocument } from '../../../tests/bench/corpus.ts';
import type { Growth } from '../../../tests/bench/doubling.ts';
import type { Measurement } from '../../../tests/bench/run-one.ts';
import { readArguments, oneOf, UsageError, wholeNumber, type Command } from '../command.ts';
import { readInputs } from '../read-input.ts';
import { PROGRAM, settings } from '../settings.ts';

const SUITES = ['extract', 'doubling'] as const;
const CONTENDERS = ['nothing', 'dateline', 'dateline, all', 'chrono-node', 'compromise', 'wink-nlp'];

/** Text to measure on, bytes: enough that the compiler's warm-up does not show. */
const BYTES = 2_500_000;
const SECONDS = 10;
/** For articles without a date: peers need one to count from. */
const SOME_DAY = '2024-01-15';
/** Bounds that the project promises. */
const MAX_RATIO = 2.2;
const MIN_SPEED = 1;

const HELP = `dateline bench extract|doubling [--input FILE|DIR]… [--seconds N]

Measures on one core, each contender in a process of its own.

  extract   speed and memory beside chrono-node, compromise with compromise-dates, and wink-nlp
  doubling  whether twice the text takes twice the time, on articles and on hostile repetition

  --input    articles to read; default the demonstration articles, repeated to ${BYTES / 1e6} MB
  --seconds  at most so long for each contender; default ${SECONDS}. Slow ones then get less text
`;

const SCRIPTS = path.join(PROGRAM, 'tests', 'bench');

/** Texts and dates of the inputs as one file, so that no contender's process has to read articles. */
function writeCorpus(inputs: readonly string[], folder: string): string {
  const documents: BenchDocument[] = [];
  for (const { articles } of readInputs(inputs)) {
    for (const { id, text, published } of articles) {
      documents.push({ id, text, published: published === null ? SOME_DAY : formatDay(published) });
    }
  }
  if (documents.length === 0) throw new Error('there is no article to measure on');
  const file = path.join(folder, 'corpus.json');
  writeFileSync(file, JSON.stringify(documents));
  return file;
}

async function measure<T>(script: string, args: readonly string[]): Promise<T> {
  const options = { cwd: process.cwd(), maxBuffer: 10_000_000 };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path.join(SCRIPTS, script), ...args],
    options,
  );
  return JSON.parse(stdout) as T;
}

async function speeds(corpus: string, seconds: number): Promise<string> {
  const { gazetteer } = settings();
  const rows = [['', 'MB/s', 'words/s', 'resident MB', 'load s', 'MB read', 'failed', 'worst document']];
  for (const name of CONTENDERS) {
    const args = [name, gazetteer, corpus, String(BYTES), String(seconds)];
    const m = await measure<Measurement>('run-one.ts', args);
    const worst =
      name === 'nothing'
        ? ''
        : `${m.worst.milliseconds.toFixed(1)} ms for ${(m.worst.bytes / 1000).toFixed(1)} kB (${m.worst.id})`;
    rows.push([
      name,
      name === 'nothing' ? '' : (m.bytes / 1e6 / m.cpuSeconds).toFixed(2),
      name === 'nothing' ? '' : Math.round(m.words / m.cpuSeconds).toLocaleString('en'),
      m.megabytes.toFixed(0),
      m.loadSeconds.toFixed(2),
      (m.bytes / 1e6).toFixed(2),
      String(m.failed),
      worst,
    ]);
  }
  return alignColumns(rows, [1, 2, 3, 4, 5, 6]);
}

async function doubling(corpus: string): Promise<{ table: string; kept: boolean }> {
  const growths = await measure<Growth[]>('doubling.ts', [settings().gazetteer, corpus]);
  const breaks = ({ ratio, speed }: Growth): boolean => ratio > MAX_RATIO || speed < MIN_SPEED;
  const shown = growths.toSorted((a, b) => b.ratio - a.ratio);
  const rows = shown.map((growth) => [
    growth.of,
    growth.ratio.toFixed(2),
    growth.speed.toFixed(1),
    breaks(growth) ? 'over the bound' : '',
  ]);
  return {
    table: alignColumns([['', 'times as long', 'MB/s', ''], ...rows], [1, 2]),
    kept: !growths.some(breaks),
  };
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    input: { type: 'string', multiple: true },
    seconds: { type: 'string' },
  });
  const suite = oneOf('bench', positionals[0], SUITES);
  if (suite === null || positionals.length > 1)
    throw new UsageError(`say what to measure: ${SUITES.join(' or ')}`);
  const inputs = values.input ?? [path.join(PROGRAM, 'seeds')];
  const seconds = wholeNumber('--seconds', values.seconds ?? String(SECONDS), 1, 3600);
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
  try {
    const corpus = writeCorpus(inputs, folder);
    if (suite === 'extract') {
      process.stdout.write(await speeds(corpus, seconds));
      return 0;
    }
    const { table, kept } = await doubling(corpus);
    process.stdout.write(table);
    return kept ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const bench: Command = {
  name: 'bench',
  summary: 'measures speed and memory beside named peers',
  help: HELP,
  run,
};
