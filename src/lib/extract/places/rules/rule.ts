import type { Match, Reading } from '../reading.ts';

/**
 * A rule weighs one piece of evidence that a match is a place here: positive for, negative against, 0 when it has nothing to say.
 * Weights are on the scale of log odds; a sum above 0 makes a place.
 */
export interface Rule {
  readonly name: string;
  /** It has something to say only when the token right before or right after the match has one of these cues; default: always. */
  readonly needs?: number;
  weigh(match: Match, reading: Reading): number;
}

/** Enough to settle the matter whatever else is seen. */
export const VETO = -20;
