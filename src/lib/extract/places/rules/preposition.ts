import { DIRECTIONAL, DIVISION_AFTER, DIVISION_NOUNS, LOCATIVE, POSITIONS } from '../cues.ts';
import { after, before, lowerAt, type Match, type Reading } from '../reading.ts';
import type { Rule } from './rule.ts';

/** The token before a match, looking through "the" and words of position ("in the northern …"). */
export function leadOf(match: Match, { document }: Reading): number {
  let t = before(document, match.first);
  while (t >= 0 && (POSITIONS.has(lowerAt(document, t)) || lowerAt(document, t) === '-'))
    t = before(document, t);
  if (t >= 0 && lowerAt(document, t) === 'the') t = before(document, t);
  return t;
}

/** "in …", "near …", "the city of …". */
export const afterPreposition: Rule = {
  name: 'preposition',
  weigh(match, reading) {
    const t = leadOf(match, reading);
    if (t < 0) return 0;
    const lower = lowerAt(reading.document, t);
    if (LOCATIVE.has(lower)) return 2.6;
    if (lower === 'of') {
      const noun = before(reading.document, t);
      return noun >= 0 && DIVISION_NOUNS.has(lowerAt(reading.document, noun)) ? 3 : 0.6;
    }
    return DIRECTIONAL.has(lower) ? 1 : 0;
  },
};

/** "northern …", "downtown …", "mainland …": positions are told of places. */
export const afterPosition: Rule = {
  name: 'position',
  weigh(match, { document }) {
    const t = before(document, match.first);
    return t >= 0 && POSITIONS.has(lowerAt(document, t)) ? 1.8 : 0;
  },
};

/** "… province", "… residents", "…-based". */
export const beforeDivision: Rule = {
  name: 'division',
  weigh(match, { document }) {
    const next = after(document, match.last);
    if (next < 0) return 0;
    const lower = lowerAt(document, next);
    if (lower === '-') {
      const part = after(document, next);
      const word = part < 0 ? '' : lowerAt(document, part);
      return word === 'based' ||
        word === 'area' ||
        word === 'born' ||
        word === 'controlled' ||
        word === 'backed'
        ? 3
        : 0;
    }
    return DIVISION_AFTER.has(lower) ? 1.8 : 0;
  },
};
