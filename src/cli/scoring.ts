import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticles } from '#lib/articles/index.ts';
import {
  scoreExpected,
  scoreSet,
  shapesOf,
  type Expected,
  type ExpectedDocument,
  type LabelledDocument,
  type PredictedDocument,
  type RuleScores,
  type SetScores,
} from '#lib/evaluation/index.ts';
import type { Analysis } from './analysis.ts';

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

/** Scores one set with an analysis of its own: its articles are read and merged by themselves, as `dateline extract` would. */
export function scoreFile(file: string, analysis: Analysis, rules: RuleScores): SetScores | null {
  const bytes = readFileSync(file);
  const documents = labelled(bytes, file);
  if (shapesOf(documents).length === 0) return null;
  const lines = readArticles(bytes, file).articles.map((article) => analysis.add(article));
  const predicted = lines.map((line) => JSON.parse(analysis.withEvents(line)) as PredictedDocument);
  const predictions = new Map(predicted.map((document) => [document.id, document]));
  rules.add(documents, predictions);
  const scores = scoreSet(documents, predictions);
  return { set: path.basename(file, '.jsonl'), documents: documents.length, scores };
}

/** Scores a folder's articles that have a file of what a person read in them; null when it has none. */
export function scoreFolder(folder: string, analysis: Analysis): SetScores | null {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.expected.json'))
    .sort();
  if (files.length === 0) return null;
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
