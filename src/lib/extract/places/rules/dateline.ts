import { SHAPE } from '#lib/text/types.ts';
import { after, before, hasShape, isCapital, isWord, lowerAt, type Match, type Reading } from '../reading.ts';
import type { Rule } from './rule.ts';

const DASHES = new Set(['-', '--', '—', '–', '―']);
/** Words between a place of filing and its dash: its container, the agency, a date. */
const MOST_BETWEEN = 8;

const inCapitals = (match: Match, { document }: Reading): boolean => {
  for (let t = match.first; t <= match.last; t++)
    if (isWord(document, t) && !hasShape(document, t, SHAPE.allCaps)) return false;
  return true;
};

/** "[Text] MEDELLIN -- …": what stands alone between a bracketed remark and a dash, in a text in capitals. */
function opensReport(match: Match, { document }: Reading): boolean {
  const left = before(document, match.first);
  const right = after(document, match.last);
  return lowerAt(document, left) === ']' && right >= 0 && DASHES.has(lowerAt(document, right));
}

/** "NAIROBI, Kenya (Reuters) — …": capitals at the head of a sentence, then a dash. */
export const asDateline: Rule = {
  name: 'dateline',
  weigh(match, reading) {
    const { document } = reading;
    if (document.upperCase) return opensReport(match, reading) ? 6 : 0;
    if (before(document, match.first) >= 0 || !inCapitals(match, reading)) return 0;
    let t = after(document, match.last);
    for (let n = 0; t >= 0 && n < MOST_BETWEEN; n++) {
      if (DASHES.has(lowerAt(document, t))) return 6;
      if (isWord(document, t) && !isCapital(document, t)) return 0;
      t = after(document, t);
    }
    return 0;
  },
};
