import { lowerAt, type Stretch } from './stretch.ts';

/** Furthest that the word after a lapse stands from where the title begins: "two and a half weeks after". */
const LONGEST_LAPSE = 7;
const UNIT = /^(?:hour|day|week|month|year|minute|decade)s?$/;
const LEADS = /^(?:after|before|when|while)$/;

/**
 * Where a title begins that tells the earlier thing itself: behind "two days after" or a leading "after", when the trigger stands in
 * that clause; `start` for every other title.
 */
export function afterLapse(s: Stretch, start: number): number {
  if (LEADS.test(lowerAt(s, start))) return leadEnd(s, s.end) < s.end ? start + 1 : start;
  for (let t = start + 2; t < s.trigger && t <= start + LONGEST_LAPSE; t++) {
    if (lowerAt(s, t) === ',') return start;
    if (UNIT.test(lowerAt(s, t - 1)) && /^(?:after|before)$/.test(lowerAt(s, t))) return t + 1;
  }
  return start;
}

/** The end of a clause that leads a sentence: the comma before its main clause. `end` when there is none. */
export function leadEnd(s: Stretch, end: number): number {
  for (let t = s.last; t < end; t++) if (lowerAt(s, t) === ',') return t;
  return end;
}
