import { SHAPE } from '#lib/text/types.ts';
import { CUE } from '../cues.ts';
import { after, before, hasShape, isCapital, isWord, lowerAt, type Reading } from '../reading.ts';
import type { Rule } from './rule.ts';

/** A capitalised word beside a match that no other match explains: together they are a longer name. */
const isPartOfName = ({ document, matchOf }: Reading, t: number): boolean =>
  t >= 0 &&
  isWord(document, t) &&
  isCapital(document, t) &&
  matchOf[t] === -1 &&
  lowerAt(document, t) !== 'i';

/** "… University", "… Times", "… United": the name of a body or a thing. */
export const beforeHead: Rule = {
  name: 'head',
  needs: CUE.company | CUE.press | CUE.street | CUE.head,
  weigh(match, reading) {
    const { document, cues } = reading;
    if (document.upperCase) return 0;
    const next = after(document, match.last);
    if (next < 0 || !isCapital(document, next)) return 0;
    if (cues.has(next, CUE.company)) return match.isDemonym ? -9 : match.standing >= 7 ? -3 : -4;
    if (match.isDemonym) return 0;
    if (cues.has(next, CUE.press)) return -9;
    if (cues.has(next, CUE.street)) return -6;
    if (!cues.has(next, CUE.head)) return 0;
    return match.standing >= 7 ? -2.5 : -4;
  },
};

/** "Hurricane …", "USS …". */
export const afterThing: Rule = {
  name: 'thing',
  needs: CUE.thing,
  weigh(match, { document, cues }) {
    const t = before(document, match.first);
    return t >= 0 && cues.has(t, CUE.thing) && isCapital(document, t) ? -6 : 0;
  },
};

/** "ISIS-Khorasan": the branch of a body known by its initials. */
export const afterInitials: Rule = {
  name: 'initials',
  // The hyphen.
  needs: CUE.join,
  weigh(match, { document, matchOf }) {
    const hyphen = before(document, match.first);
    if (hyphen < 0 || lowerAt(document, hyphen) !== '-' || hasShape(document, match.first, SHAPE.spaceBefore))
      return 0;
    const t = before(document, hyphen);
    const initials = t >= 0 && matchOf[t] === -1 && hasShape(document, t, SHAPE.allCaps);
    return initials && !document.upperCase && match.standing < 8 ? -7 : 0;
  },
};

/** An unexplained capitalised word before or after: part of a longer name that the gazetteer does not have. */
export const besideCapital: Rule = {
  name: 'beside-capital',
  weigh(match, reading) {
    const { document, cues } = reading;
    if (document.upperCase) return 0;
    const strength = match.isDemonym ? 0.1 : match.standing >= 7.5 ? 0.3 : match.standing >= 6 ? 0.55 : 1;
    let weight = 0;
    const left = before(document, match.first);
    if (
      isPartOfName(reading, left) &&
      !hasShape(document, left, SHAPE.sentenceStart) &&
      !cues.has(left, CUE.position | CUE.title)
    )
      weight -= 3 * strength;
    const right = after(document, match.last);
    if (
      isPartOfName(reading, right) &&
      !cues.has(right, CUE.office | CUE.title | CUE.head) &&
      lowerAt(document, right) !== "'s"
    )
      weight -= 2.6 * strength;
    return weight;
  },
};
