import type { Span } from '#lib/model/span.ts';
import { align, distinctSpans } from './align.ts';
import { harmonic, rates, ratio } from './rates.ts';
import type { Predictions, Score } from './types.ts';

export interface TemporalDocument {
  readonly id: string;
  readonly timexes: readonly (Span & { readonly type: string; readonly value: string })[];
}

/**
 * Time expressions as TempEval-3 scores them (UzZaman et al. 2013): `strict` asks for the same span, `relaxed` for any overlap;
 * value F1 and type F1 are the relaxed F1 times the share of matched ones whose value or type is the same string. Labels with an
 * empty value count for their span only.
 */
export function scoreTemporal(documents: readonly TemporalDocument[], predictions: Predictions): Score[] {
  const n = { gold: 0, predicted: 0, strict: 0, relaxed: 0, types: 0, values: 0, valued: 0 };
  for (const document of documents) {
    const gold = distinctSpans(document.timexes);
    const predicted = distinctSpans(predictions.get(document.id)?.timexes ?? []);
    n.gold += gold.length;
    n.predicted += predicted.length;
    for (const match of align(gold, predicted)) {
      n.relaxed++;
      if (match.exact) n.strict++;
      if (match.gold.type === match.predicted.type) n.types++;
      if (match.gold.value) n.valued++;
      if (match.gold.value && match.gold.value === match.predicted.value) n.values++;
    }
  }
  const strict = rates(n.strict, n.predicted, n.gold);
  const relaxed = rates(n.relaxed, n.predicted, n.gold);
  const value = ratio(n.values, n.valued);
  const times = (accuracy: number) => {
    const [precision, recall] = [relaxed.precision * accuracy, relaxed.recall * accuracy];
    return { precision, recall, f1: harmonic(precision, recall) };
  };
  const row = (stage: string, figures: Score['rates'], more: [string, number][] = []): Score => ({
    stage,
    rates: figures,
    gold: n.gold,
    more: new Map(more),
  });
  return [
    row('dates, strict', strict),
    row('dates, relaxed', relaxed, [['type accuracy', ratio(n.types, n.relaxed)]]),
    row('dates, value', times(value), [['value accuracy', value]]),
  ];
}
