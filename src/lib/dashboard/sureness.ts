import type { Sureness } from './types.ts';

/** Surest first. */
export const SURENESSES = ['high', 'medium', 'low'] as const satisfies readonly Sureness[];

/** Least confidence of each step but the last: type, date and place must all be right, so that half is a lot. */
const LEAST = [0.5, 0.35] as const;

/** Position in {@link SURENESSES} of a confidence from 0 to 1. */
export function surenessOf(confidence: number): number {
  return confidence >= LEAST[0] ? 0 : confidence >= LEAST[1] ? 1 : 2;
}
