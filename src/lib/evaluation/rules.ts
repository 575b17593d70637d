import { align, distinctSpans } from './align.ts';
import { alignColumns } from './columns.ts';
import { distanceOf, hasPoint, NEAR_KM } from './near.ts';
import { harmonic, ratio } from './rates.ts';
import type { LabelledDocument } from './sets.ts';
import type { TemporalDocument } from './temporal.ts';
import type { ToponymDocument } from './toponyms.ts';
import type { PredictedDate, PredictedPlace, Predictions } from './types.ts';

/** What one rule read of a stage's labelled articles. */
export interface RuleScore {
  readonly stage: 'dates' | 'places';
  readonly rule: string;
  readonly read: number;
  /** Of those, how many overlap a label. */
  readonly labelled: number;
  /** Of those, how many have the label's value, or lie within 161 km of it. */
  readonly right: number;
  /** F1 of what is read right, less what it would be without the rule's mentions: 0–1, negative for a rule that costs more than it brings. */
  readonly bought: number;
}

interface Tally {
  read: number;
  labelled: number;
  right: number;
}

interface Stage {
  readonly tallies: Map<string, Tally>;
  gold: number;
  readonly all: Tally;
}

const tally = (): Tally => ({ read: 0, labelled: 0, right: 0 });

/** A mention's rule names each part that read it: "relative-unit+start". */
function count(stage: Stage, rule: string, key: keyof Tally): void {
  stage.all[key]++;
  for (const part of new Set(rule.split('+'))) {
    let found = stage.tallies.get(part);
    if (!found) stage.tallies.set(part, (found = tally()));
    found[key]++;
  }
}

function addDates(stage: Stage, { id, timexes }: TemporalDocument, predictions: Predictions): void {
  const gold = distinctSpans(timexes);
  const predicted: PredictedDate[] = distinctSpans(predictions.get(id)?.timexes ?? []);
  stage.gold += gold.length;
  for (const { rule } of predicted) count(stage, rule ?? '', 'read');
  for (const { gold: label, predicted: found } of align(gold, predicted)) {
    count(stage, found.rule ?? '', 'labelled');
    if (label.value === found.value) count(stage, found.rule ?? '', 'right');
  }
}

function addPlaces(stage: Stage, { id, toponyms }: ToponymDocument, predictions: Predictions): void {
  const gold = distinctSpans(toponyms);
  const predicted: PredictedPlace[] = distinctSpans(predictions.get(id)?.toponyms ?? []);
  stage.gold += gold.length;
  for (const { rule } of predicted) count(stage, rule ?? '', 'read');
  for (const { gold: label, predicted: found } of align(gold, predicted)) {
    count(stage, found.rule ?? '', 'labelled');
    const isNear = !hasPoint(label) || (hasPoint(found) && distanceOf(label, found) <= NEAR_KM);
    if (isNear) count(stage, found.rule ?? '', 'right');
  }
}

const f1 = (right: number, read: number, gold: number): number =>
  harmonic(ratio(right, read), ratio(right, gold));

const newStage = (): Stage => ({ tallies: new Map(), gold: 0, all: tally() });

/**
 * Counts what each named rule of the dates and of the places read in labelled articles, the rule that bought most first. A mention
 * that several rules made counts for each. Removing a rule may let another read the same words, so what it bought is an upper bound.
 */
export class RuleScores {
  readonly #dates = newStage();
  readonly #places = newStage();

  /** Adds the documents of one set; a set without labelled dates or places adds nothing. */
  add(documents: readonly LabelledDocument[], predictions: Predictions): void {
    for (const document of documents) {
      if (Array.isArray(document.timexes)) {
        addDates(this.#dates, document as unknown as TemporalDocument, predictions);
      }
      if (Array.isArray(document.toponyms)) {
        addPlaces(this.#places, document as unknown as ToponymDocument, predictions);
      }
    }
  }

  scores(): RuleScore[] {
    const stages = [
      ['dates', this.#dates],
      ['places', this.#places],
    ] as const;
    return stages.flatMap(([stage, { tallies, all, gold }]) =>
      [...tallies]
        .map(([rule, { read, labelled, right }]): RuleScore => ({
          stage,
          rule,
          read,
          labelled,
          right,
          bought: f1(all.right, all.read, gold) - f1(all.right - right, all.read - read, gold),
        }))
        .sort((a, b) => b.bought - a.bought || (a.rule < b.rule ? -1 : 1)),
    );
  }
}

const percent = (value: number): string => (value * 100).toFixed(1);

/** One aligned table: stage, rule, mentions, of those labelled and right in percent, and what the rule bought in points of F1. */
export function formatRules(scores: readonly RuleScore[]): string {
  const header = ['stage', 'rule', 'read', 'labelled', 'right', 'bought'];
  const rows = scores.map(({ stage, rule, read, labelled, right, bought }) => [
    stage,
    rule,
    String(read),
    percent(ratio(labelled, read)),
    percent(ratio(right, read)),
    (bought * 100).toFixed(2),
  ]);
  return alignColumns([header, ...rows], [2, 3, 4, 5]);
}
