import { after, before, isWord, lowerAt } from '../reading.ts';
import type { Rule } from './rule.ts';

const TONGUE = new Set(
  'in into speak speaks spoke speaking spoken fluent studied study studying learn learns learned learning teach teaches taught teaching translated'.split(
    ' ',
  ),
);
const FOLLOWED = new Set(['and', 'or', 'language', 'languages', 'speakers', 'to', 'at', 'but', 'with', 'as']);

/** "speaks French", "in Spanish and English": a language, not a country. */
export const asLanguage: Rule = {
  name: 'language',
  weigh(match, { document, matchOf, matches }) {
    if (!match.isDemonym) return 0;
    let t = before(document, match.first);
    // The second of a pair: "French and Spanish".
    if (t >= 0 && lowerAt(document, t) === 'and') {
      const first = matches[matchOf[t - 1] ?? -1];
      if (first?.isDemonym) t = before(document, first.first);
    }
    if (t < 0 || !TONGUE.has(lowerAt(document, t))) return 0;
    const next = after(document, match.last);
    return next < 0 || !isWord(document, next) || FOLLOWED.has(lowerAt(document, next)) ? -7 : 0;
  },
};
