import { NAME } from '#lib/gazetteer/format.ts';
import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import { CUE } from '../cues.ts';
import { after, before, lowerAt, type Match, type Reading } from '../reading.ts';
import type { Rule } from './rule.ts';

/** The token before a match, looking through "the" and words of position ("in the northern …"). */
export function leadOf(match: Match, { document, cues }: Pick<Reading, 'document' | 'cues'>): number {
  let t = before(document, match.first);
  while (t >= 0 && (cues.has(t, CUE.position) || lowerAt(document, t) === '-')) t = before(document, t);
  if (t >= 0 && lowerAt(document, t) === 'the') t = before(document, t);
  return t;
}

/** "in …", "near …", "the city of …". */
export const afterPreposition: Rule = {
  name: 'preposition',
  weigh(match, reading) {
    const t = leadOf(match, reading);
    if (t < 0) return 0;
    const { cues } = reading;
    if (cues.has(t, CUE.locative)) return 2.6;
    if (lowerAt(reading.document, t) === 'of') {
      const noun = before(reading.document, t);
      return noun >= 0 && cues.has(noun, CUE.divisionNoun) ? 3 : 0.6;
    }
    return cues.has(t, CUE.directional) ? 1 : 0;
  },
};

/** "northern …", "downtown …", "mainland …": positions are told of places. */
export const afterPosition: Rule = {
  name: 'position',
  needs: CUE.position,
  weigh(match, { document, cues }) {
    const t = before(document, match.first);
    return t >= 0 && cues.has(t, CUE.position) ? 1.8 : 0;
  },
};

/** What divisions of the first level are called in some countries, and offices everywhere. */
const DEPARTMENTS = new Set(['department', 'departments', 'intendancy']);

const isDivision = ({ candidates }: Match, gazetteer: Gazetteer): boolean =>
  candidates.some(({ place, nameKind }) => nameKind !== NAME.demonym && gazetteer.kindOf(place) === 'admin1');

/** "… province", "… residents", "…-based". */
export const beforeDivision: Rule = {
  name: 'division',
  // A hyphen too: "…-based".
  needs: CUE.divisionAfter | CUE.join,
  weigh(match, { document, cues, gazetteer }) {
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
    if (DEPARTMENTS.has(lower)) return isDivision(match, gazetteer) ? 3 : 0;
    return cues.has(next, CUE.divisionAfter) ? 1.8 : 0;
  },
};
