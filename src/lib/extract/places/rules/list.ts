import { CUE } from '../cues.ts';
import { after, before, type Match } from '../reading.ts';
import type { Rule } from './rule.ts';

/** A neighbour counts when a reader who knows nothing of the text would take it for a place. */
const WELL_KNOWN = 5.8;

const known = (match: Match | undefined): boolean => match !== undefined && match.standing >= WELL_KNOWN;

/** "… , Syria and …": what stands in a list with places is one. */
export const inList: Rule = {
  name: 'list',
  needs: CUE.join,
  weigh(match, reading) {
    const { document, cues, matchOf, matches } = reading;
    let left = before(document, match.first);
    let joined = false;
    while (left >= 0 && cues.has(left, CUE.join)) {
      joined = true;
      left = before(document, left);
    }
    const onLeft = joined && left >= 0 && known(matches[matchOf[left] ?? -1]);
    let right = after(document, match.last);
    joined = false;
    while (right >= 0 && cues.has(right, CUE.join)) {
      joined = true;
      right = after(document, right);
    }
    const onRight = joined && right >= 0 && known(matches[matchOf[right] ?? -1]);
    return (onLeft ? 1 : 0) + (onRight ? 1 : 0);
  },
};
