import type { Rates } from './types.ts';

/** A share; `whenNone` where there is nothing to have a share of. */
export const ratio = (part: number, whole: number, whenNone = 0): number =>
  whole === 0 ? whenNone : part / whole;

export const harmonic = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

/**
 * Precision, recall and F1 of `found` true ones among `predicted`, and of `foundGold` among `gold`. Nothing predicted where
 * nothing is labelled is perfect.
 */
export function rates(found: number, predicted: number, gold: number, foundGold = found): Rates {
  const precision = ratio(found, predicted, gold === 0 ? 1 : 0);
  const recall = ratio(foundGold, gold, predicted === 0 ? 1 : 0);
  return { precision, recall, f1: harmonic(precision, recall) };
}
