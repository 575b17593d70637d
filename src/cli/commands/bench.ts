import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { alignColumns } from '#lib/evaluation/index.ts';
import { formatDay } from '#lib/time/day.ts';
import type { BrowserReport } from '../../../tests/bench/browser/run.ts';
import type { BenchDocument } from '../../../tests/bench/corpus.ts';
import type { Growth } from '../../../tests/bench/doubling.ts';
import type { Measurement } from '../../../tests/bench/run-one.ts';
import { browserTables } from '../bench/browser.ts';
import { eventSpeeds } from '../bench/events.ts';
import { machine, measure, OWN_FLAGS } from '../bench/measure.ts';
import { mergingSpeeds } from '../bench/merging.ts';
import { readArguments, oneOf, UsageError, wholeNumber, type Command } from '../command.ts';
import { readInputs } from '../read-input.ts';
import { PROGRAM, settings } from '../settings.ts';

const SUITES = ['extract', 'events', 'doubling', 'merging', 'browser'] as const;
const CONTENDERS = ['nothing', 'dateline', 'dateline, all', 'chrono-node', 'compromise', 'wink-nlp'];

/** Text to measure on, bytes: enough that the compiler's warm-up does not show. */
const BYTES = 2_500_000;
const SECONDS = 10;
/** For articles without a date: peers need one to count from. */
const SOME_DAY = '2024-01-15';
/** Bounds that the project promises. */
const MAX_RATIO = 2.2;
const MIN_SPEED = 1;

/** Made-up events that the browser is measured on. */
const EVENTS = ['100000', '1000000'];

const HELP = `dateline bench extract|events|doubling|merging|browser [--input FILE|DIR]… [--seconds N] [--events N]…

Measures on one core unless it says otherwise, each contender in a process of its own.

  extract   speed and memory beside chrono-node, compromise with compromise-dates, and wink-nlp
  events    articles in, merged events out: on one core, by two worker threads, and beside a pipeline of chrono-node and compromise
  merging   bringing together 25,000, 50,000 and 100,000 made-up mentions
  browser   the built page in Chromium: paints, scripts and interactions on the demonstration articles; brushing, bytes and
            memory on made-up events beside crossfilter2; the server's time for filters
  doubling  whether twice the text takes twice the time, on articles and on hostile repetition

  --input    articles to read; default the demonstration articles, repeated to ${BYTES / 1e6} MB
  --events   made-up events for the browser; may be given more than once; default ${EVENTS.join(' and ')}
  --seconds  about so many CPU seconds for each contender; default ${SECONDS}. Slow ones then get less text

Every contender reads its documents at least twice in its process, up to five times if the time allows. MB/s and words/s are
those of the best pass by CPU time, helper threads included; beside them the best by the clock, and the first, cold pass.
`;

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

const COLUMNS = [
  '',
  'MB/s',
  'words/s',
  'by the clock',
  'first pass',
  'resident MB',
  'load s',
  'MB read',
  'failed',
  'worst document',
];

function row(name: string, m: Measurement): string[] {
  const megabytes = m.bytes / 1e6;
  if (name === 'nothing') return [name, '', '', '', '', m.megabytes.toFixed(0), '', '', '', ''];
  const best = Math.min(...m.passes.map(({ cpuSeconds }) => cpuSeconds));
  const quickest = Math.min(...m.passes.map(({ wallSeconds }) => wallSeconds));
  const { id, bytes, milliseconds } = m.worst;
  return [
    name,
    (megabytes / best).toFixed(2),
    Math.round(m.words / best).toLocaleString('en'),
    (megabytes / quickest).toFixed(2),
    (megabytes / (m.passes[0]?.cpuSeconds ?? Infinity)).toFixed(2),
    m.megabytes.toFixed(0),
    m.loadSeconds.toFixed(2),
    `${megabytes.toFixed(2)} × ${m.passes.length}`,
    String(m.failed),
    `${milliseconds.toFixed(1)} ms for ${(bytes / 1000).toFixed(1)} kB (${id})`,
  ];
}

async function speeds(corpus: string, seconds: number): Promise<string> {
  const { gazetteer } = settings();
  const intro = machine();
  const rows = [COLUMNS];
  for (const name of CONTENDERS) {
    const args = [name, gazetteer, corpus, String(BYTES), String(seconds)];
    rows.push(
      row(name, await measure<Measurement>('run-one.ts', args, name.startsWith('dateline') ? OWN_FLAGS : [])),
    );
  }
  return intro + alignColumns(rows, [1, 2, 3, 4, 5, 6, 7, 8]);
}

async function doubling(corpus: string): Promise<{ table: string; kept: boolean }> {
  const growths = await measure<Growth[]>('doubling.ts', [settings().gazetteer, corpus], OWN_FLAGS);
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

async function inBrowser(events: readonly string[]): Promise<number> {
  for (const count of events) wholeNumber('--events', count, 1000, 10_000_000);
  const intro = machine();
  const script = path.join('browser', 'run.ts');
  const report = await measure<BrowserReport>(script, [PROGRAM, settings().gazetteer, ...events]);
  const { text, kept } = browserTables(report);
  process.stdout.write(intro + text);
  return kept ? 0 : 1;
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    input: { type: 'string', multiple: true },
    seconds: { type: 'string' },
    events: { type: 'string', multiple: true },
  });
  const suite = oneOf('bench', positionals[0], SUITES);
  if (suite === null || positionals.length > 1)
    throw new UsageError(`say what to measure: ${SUITES.join(', ')}`);
  if (suite === 'browser') return inBrowser(values.events ?? EVENTS);
  const inputs = values.input ?? [path.join(PROGRAM, 'seeds')];
  const seconds = wholeNumber('--seconds', values.seconds ?? String(SECONDS), 1, 3600);
  if (suite === 'merging') {
    process.stdout.write(await mergingSpeeds());
    return 0;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
  try {
    const corpus = writeCorpus(inputs, folder);
    if (suite === 'extract') {
      process.stdout.write(await speeds(corpus, seconds));
      return 0;
    }
    if (suite === 'events') {
      process.stdout.write(await eventSpeeds(corpus, BYTES, seconds));
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
