import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  calibrate,
  formatCalibration,
  formatRules,
  formatTable,
  formatWeights,
  recordOf,
  RuleScores,
  type SetScores,
} from '#lib/evaluation/index.ts';
import { WEIGHTS } from '#lib/extract/assemble/weights.ts';
import { fileReason, walkFiles } from '#lib/server/ingest/walk.ts';
import { createAnalysis, type Analysis } from '../analysis.ts';
import { readArguments, UsageError, type Command } from '../command.ts';
import { FeatureKeeper } from '../feature-keeper.ts';
import { scoreFile, scoreFolder } from '../scoring.ts';
import { PROGRAM, settings } from '../settings.ts';

const HELP = `dateline eval DIR|FILE… [--json] [--rules] [--fit FILE] [--record FILE [--date YYYY-MM-DD]]

Scores the extractor on labelled articles and prints one table: precision, recall and F1 of each set and stage, in percent.
Each *.jsonl file with labels is a set; what is scored follows from its labels: time expressions (timexes), places (toponyms), or events
with dates and places in several published shapes. Articles labelled by hand in *.expected.json files are one set for each folder.

  --json    the same figures as JSON
  --rules   also prints, for each rule of the dates and the places, how often it was right and what it bought in points of F1
  --fit     learns the weights of the confidence of events from the labels, prints how well they keep what they promise on articles
            they have not seen, and writes them to a file: what src/lib/extract/assemble/weights.ts holds
  --record  also writes them, and nothing of the articles, to a file: what the page /quality shows
  --date    the day that the record bears; default today, UTC
`;

function asJson(sets: readonly SetScores[]): string {
  const plain = sets.map(({ set, documents, scores }) => ({
    set,
    documents,
    scores: scores.map(({ stage, rates, gold, more }) => ({
      stage,
      gold,
      ...rates,
      ...Object.fromEntries(more),
    })),
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}

/** Checks the flags of the record before the long work. @returns the day it will bear */
function dayOfRecord(file: string | undefined, date: string | undefined): string {
  if (date !== undefined && file === undefined) throw new UsageError('--date belongs to --record FILE');
  const day = date ?? new Date().toISOString().slice(0, 10);
  const parsed = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(parsed.valueOf()) || parsed.toISOString().slice(0, 10) !== day) {
    throw new UsageError(`--date ${day}: it must be a day written YYYY-MM-DD`);
  }
  return day;
}

function writeRecord(file: string, recorded: string, sets: readonly SetScores[]): void {
  const { version } = JSON.parse(readFileSync(path.join(PROGRAM, 'package.json'), 'utf8')) as {
    version: string;
  };
  writeFileSync(file, `${JSON.stringify(recordOf(sets, { recorded, version }), null, 2)}\n`);
}

function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    rules: { type: 'boolean' },
    record: { type: 'string' },
    date: { type: 'string' },
    fit: { type: 'string' },
  });
  if (values.fit !== undefined && values.record !== undefined)
    throw new UsageError('--fit and --record do not go together: record with the weights in place');
  const day = dayOfRecord(values.record, values.date);
  if (positionals.length === 0) throw new UsageError('give a folder with labelled *.jsonl files');
  const { gazetteer } = settings();
  const sets: SetScores[] = [];
  const rules = new RuleScores();
  const features = values.fit === undefined ? null : new FeatureKeeper();
  const analyse = (): Analysis => createAnalysis(gazetteer, undefined, features?.keep);
  for (const root of positionals) {
    const scores = statSync(root, { throwIfNoEntry: false })?.isDirectory()
      ? scoreFolder(root, analyse())
      : null;
    if (scores) sets.push(scores);
  }
  for (const found of walkFiles(positionals)) {
    if ('reason' in found) {
      process.stderr.write(`${found.name}: ${found.reason}\n`);
    } else if (found.path.endsWith('.jsonl')) {
      try {
        const scores = scoreFile(found.path, analyse(), rules);
        if (scores) sets.push(scores);
      } catch (error) {
        if (!(error instanceof Error) || !('code' in error)) throw error;
        process.stderr.write(`${found.name}: ${fileReason(error)}\n`);
      }
    }
  }
  if (sets.length === 0) throw new Error('there are no labels of a known shape');
  if (values.record !== undefined) writeRecord(values.record, day, sets);
  if (features && values.fit !== undefined) {
    const fitted = calibrate(features.examples(sets), WEIGHTS);
    writeFileSync(values.fit, formatWeights(fitted));
    process.stdout.write(formatCalibration(fitted));
    return Promise.resolve(0);
  }
  process.stdout.write(values.json ? asJson(sets) : formatTable(sets));
  if (values.rules && !values.json) process.stdout.write(`\n${formatRules(rules.scores())}`);
  return Promise.resolve(0);
}

export const evaluate: Command = {
  name: 'eval',
  summary: 'scores the extractor on labelled articles',
  help: HELP,
  run,
};
