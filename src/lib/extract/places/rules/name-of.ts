import { before, isCapital, lowerAt } from '../reading.ts';
import type { Rule } from './rule.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Bodies whose names end in "of" and a place. */
const BODIES = words(`
university bank voice church archdiocese diocese duke duchess earl prince princess marquess treaty bishop archbishop college
radio daughters sons knights future scouts council farmers
`);
/** What stands before a place's name in the name of a body. */
const OPENINGS = words(
  'united free agence air radio television virgin our miss inc fc ac afc real sporting club hotel camp fort lake mount st',
);

/** "University of …": the place is part of a body's name. */
export const inNameOf: Rule = {
  name: 'name-of',
  weigh(match, { document }) {
    if (document.upperCase || match.isDemonym) return 0;
    const t = before(document, match.first);
    if (t < 0) return 0;
    const lower = lowerAt(document, t);
    if (lower === 'of') {
      const noun = before(document, t);
      if (noun < 0 || !isCapital(document, noun) || !BODIES.has(lowerAt(document, noun))) return 0;
      return match.standing >= 7 ? -9 : -6;
    }
    const opening = lower === '-' ? before(document, t) : t;
    if (opening < 0 || !isCapital(document, opening) || !OPENINGS.has(lowerAt(document, opening))) return 0;
    return match.standing >= 7 ? -7 : -4;
  },
};
