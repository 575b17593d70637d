import { align, distinctSpans } from './align.ts';
import { distanceOf, hasPoint, NEAR_KM, type MaybePoint } from './near.ts';
import type { Span } from '#lib/model/span.ts';
import { rates, ratio } from './rates.ts';
import type { Predictions, Score } from './types.ts';

export interface ToponymDocument {
  readonly id: string;
  readonly toponyms: readonly (Span & MaybePoint)[];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/**
 * Places as geoparsers are scored (Gritta et al. 2018): recognition by strict span and by overlap; accuracy at 161 km of the
 * recognised labels that have coordinates (`accuracy@161`, a prediction without coordinates fails; `of resolved` leaves it out);
 * end to end, where a prediction is right when it overlaps its label and lies within 161 km. Labels without coordinates, and
 * predictions matched to them, are left out of the last.
 */
export function scoreToponyms(documents: readonly ToponymDocument[], predictions: Predictions): Score[] {
  const n = {
    gold: 0,
    predicted: 0,
    strict: 0,
    overlap: 0,
    pointed: 0,
    pointedPredicted: 0,
    near: 0,
    unresolved: 0,
  };
  const errors: number[] = [];
  for (const document of documents) {
    const gold = distinctSpans(document.toponyms);
    const predicted = distinctSpans(predictions.get(document.id)?.toponyms ?? []);
    const matches = align(gold, predicted);
    n.gold += gold.length;
    n.predicted += predicted.length;
    n.pointed += gold.filter(hasPoint).length;
    n.pointedPredicted += predicted.filter(hasPoint).length;
    n.overlap += matches.length;
    for (const match of matches) {
      if (match.exact) n.strict++;
      if (!hasPoint(match.gold)) {
        if (hasPoint(match.predicted)) n.pointedPredicted--;
      } else if (hasPoint(match.predicted)) {
        const km = distanceOf(match.gold, match.predicted);
        errors.push(km);
        if (km <= NEAR_KM) n.near++;
      } else n.unresolved++;
    }
  }
  const row = (
    stage: string,
    figures: Score['rates'],
    gold: number,
    more: [string, number][] = [],
  ): Score => ({
    stage,
    rates: figures,
    gold,
    more: new Map(more),
  });
  return [
    row('places, strict', rates(n.strict, n.predicted, n.gold), n.gold),
    row('places, overlap', rates(n.overlap, n.predicted, n.gold), n.gold, [
      ['accuracy@161', ratio(n.near, errors.length + n.unresolved)],
      ['of resolved', ratio(n.near, errors.length)],
      ['median km', median(errors)],
    ]),
    row('places, end to end', rates(n.near, n.pointedPredicted, n.pointed), n.pointed),
  ];
}
