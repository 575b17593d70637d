import { alignColumns } from './columns.ts';
import type { Score } from './types.ts';

/** Scores of one set of labelled documents. */
export interface SetScores {
  readonly set: string;
  readonly documents: number;
  readonly scores: readonly Score[];
}

const HEADER = ['set', 'stage', 'labels', 'precision', 'recall', 'F1', ''] as const;

const percent = (value: number): string => (value * 100).toFixed(1);

/** Counts and distances as they are, shares in percent. */
const figure = ([name, value]: readonly [string, number]): string =>
  `${name} ${/km$|^groups$|^clusters$/.test(name) ? Math.round(value) : percent(value)}`;

function row(set: string, { stage, rates, gold, more }: Score): string[] {
  const shares = rates ? [rates.precision, rates.recall, rates.f1].map(percent) : ['', '', ''];
  return [set, stage, String(gold), ...shares, [...more].map(figure).join(', ')];
}

/** One aligned table of all sets: set, stage, labels, precision, recall, F1 in percent, and what else a stage tells. */
export function formatTable(sets: readonly SetScores[]): string {
  const rows = [[...HEADER], ...sets.flatMap(({ set, scores }) => scores.map((score) => row(set, score)))];
  return alignColumns(rows, [2, 3, 4, 5]);
}
