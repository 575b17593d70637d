import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArticles } from '#lib/articles/index.ts';
import {
  formatRules,
  formatTable,
  recordOf,
  RuleScores,
  scoreExpected,
  scoreSet,
  shapesOf,
  type Expected,
  type ExpectedDocument,
  type LabelledDocument,
  type PredictedDocument,
  type SetScores,
} from '#lib/evaluation/index.ts';
import { fileReason, walkFiles } from '#lib/server/ingest/walk.ts';
import { createAnalysis } from '../analysis.ts';
import { readArguments, UsageError, type Command } from '../command.ts';
import { PROGRAM, settings } from '../settings.ts';

const HELP = `dateline eval DIR|FILE… [--json] [--rules] [--record FILE [--date YYYY-MM-DD]]

Scores the extractor on labelled articles and prints one table: precision, recall and F1 of each set and stage, in percent.
Each *.jsonl file with labels is a set; what is scored follows from its labels: time expressions (timexes), places (toponyms), or events
with dates and places in several published shapes. Articles labelled by hand in *.expected.json files are one set for each folder.

  --json    the same figures as JSON
  --rules   also prints, for each rule of the dates and the places, how often it was right and what it bought in points of F1
  --record  also writes them, and nothing of the articles, to a file: what the page /quality shows
  --date    the day that the record bears; default today, UTC
`;

const isLabelled = (value: unknown): value is LabelledDocument =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'text' in value &&
  typeof value.text === 'string';

function labelled(bytes: Uint8Array, name: string): LabelledDocument[] {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      const value: unknown = JSON.parse(line);
      return isLabelled(value) ? [{ ...value, id: String(value.id) }] : [];
    } catch {
      throw new Error(`${name}, line ${i + 1} is not JSON`);
    }
  });
}

/** Scores one set: its articles are read and merged by themselves, as `dateline extract` would. */
function scoreFile(file: string, gazetteer: string, rules: RuleScores): SetScores | null {
  const bytes = readFileSync(file);
  const documents = labelled(bytes, file);
  if (shapesOf(documents).length === 0) return null;
  const analysis = createAnalysis(gazetteer);
  const lines = readArticles(bytes, file).articles.map((article) => analysis.add(article));
  const predicted = lines.map((line) => JSON.parse(analysis.withEvents(line)) as PredictedDocument);
  const predictions = new Map(predicted.map((document) => [document.id, document]));
  rules.add(documents, predictions);
  const scores = scoreSet(documents, predictions);
  return { set: path.basename(file, '.jsonl'), documents: documents.length, scores };
}

/** Scores a folder's articles that have a file of what a person read in them; null when it has none. */
function scoreFolder(folder: string, gazetteer: string): SetScores | null {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.expected.json'))
    .sort();
  if (files.length === 0) return null;
  const analysis = createAnalysis(gazetteer);
  const documents = files.map((file): ExpectedDocument => {
    const expected = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Expected;
    const [article] = readArticles(
      readFileSync(path.join(folder, expected.article)),
      expected.article,
    ).articles;
    if (!article) throw new Error(`${file}: its article ${expected.article} cannot be read`);
    const predicted = JSON.parse(analysis.add(article)) as PredictedDocument;
    return { text: article.text, expected, predicted };
  });
  return {
    set: path.basename(path.resolve(folder)),
    documents: documents.length,
    scores: scoreExpected(documents),
  };
}

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
  });
  const day = dayOfRecord(values.record, values.date);
  if (positionals.length === 0) throw new UsageError('give a folder with labelled *.jsonl files');
  const { gazetteer } = settings();
  const sets: SetScores[] = [];
  const rules = new RuleScores();
  for (const root of positionals) {
    const scores = statSync(root, { throwIfNoEntry: false })?.isDirectory()
      ? scoreFolder(root, gazetteer)
      : null;
    if (scores) sets.push(scores);
  }
  for (const found of walkFiles(positionals)) {
    if ('reason' in found) {
      process.stderr.write(`${found.name}: ${found.reason}\n`);
    } else if (found.path.endsWith('.jsonl')) {
      try {
        const scores = scoreFile(found.path, gazetteer, rules);
        if (scores) sets.push(scores);
      } catch (error) {
        if (!(error instanceof Error) || !('code' in error)) throw error;
        process.stderr.write(`${found.name}: ${fileReason(error)}\n`);
      }
    }
  }
  if (sets.length === 0) throw new Error('there are no labels of a known shape');
  if (values.record !== undefined) writeRecord(values.record, day, sets);
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
