import { CUE } from '../cues.ts';
import { before, isCapital, lowerAt } from '../reading.ts';
import type { Rule } from './rule.ts';

/** "University of …": the place is part of a body's name. */
export const inNameOf: Rule = {
  name: 'name-of',
  // "of" and the hyphen too.
  needs: CUE.opening | CUE.directional | CUE.join,
  weigh(match, { document, cues }) {
    if (document.upperCase || match.isDemonym) return 0;
    const t = before(document, match.first);
    if (t < 0) return 0;
    const lower = lowerAt(document, t);
    if (lower === 'of') {
      const noun = before(document, t);
      if (noun < 0 || !isCapital(document, noun) || !cues.has(noun, CUE.body)) return 0;
      return match.standing >= 7 ? -9 : -6;
    }
    const opening = lower === '-' ? before(document, t) : t;
    if (opening < 0 || !isCapital(document, opening) || !cues.has(opening, CUE.opening)) return 0;
    return match.standing >= 7 ? -7 : -4;
  },
};
