import { WORD } from '#lib/gazetteer/format.ts';
import { CUE } from '../cues.ts';
import { followsGivenName, isInitial, wordFlags } from '../people.ts';
import { after, before, isCapital, isWord, type Match } from '../reading.ts';
import type { Rule } from './rule.ts';

/** A name of this standing does not open a person's name. */
const WELL_KNOWN = 6.5;

const GIVEN = WORD.firstName | WORD.alsoGiven;
/** Countries have this standing. */
const COUNTRY = 8.9;

/** Countries and the like are named after titles too ("King … of", "President" in a heading): they are harder to take for people. */
const ease = (match: Match): number =>
  match.isDemonym ? 0 : match.standing >= 7.5 ? 0.35 : match.words > 1 ? 0.7 : 1;

/** "Mr. …", "Sen. …", "Judge …". */
export const afterTitle: Rule = {
  name: 'title',
  needs: CUE.title,
  weigh(match, { document, cues }) {
    const t = before(document, match.first);
    if (t < 0 || !cues.has(t, CUE.title)) return 0;
    if (!isCapital(document, t)) return -1.5 * ease(match);
    return match.standing < COUNTRY && !match.isDemonym && match.words === 1 ? -8 : -6 * ease(match);
  },
};

/** "Abraham …", "John F. …". */
export const afterGivenName: Rule = {
  name: 'given-name',
  weigh(match, reading) {
    const { document, lexicon } = reading;
    if (document.upperCase) return 0;
    const t = before(document, match.first);
    if (t < 0 || !isCapital(document, t) || !isWord(document, t)) return 0;
    if (isInitial(document, t)) return -5 * ease(match);
    const left = reading.matches[reading.matchOf[t] ?? -1];
    if (left !== undefined && left.standing >= WELL_KNOWN) return 0;
    const flags = wordFlags(document, lexicon, t);
    if (flags & GIVEN) return match.flags & WORD.surname || match.standing < COUNTRY ? -8 : -2;
    // An unknown capitalised word before a surname is a rarer given name.
    return flags === 0 && (match.flags & WORD.surname) !== 0 && left === undefined ? -5 : 0;
  },
};

/** "CARLOS VALENCIA GARCIA": where everything is in capitals, a given name that stands before it, or before another surname. */
export const afterFullName: Rule = {
  name: 'full-name',
  weigh: (match, { document, lexicon }) =>
    document.upperCase &&
    !match.isDemonym &&
    match.standing < COUNTRY &&
    followsGivenName(document, lexicon, match.first)
      ? -8
      : 0,
};

/** "… Hilton", "… M. Shaw": a given name before a surname or an initial. */
export const asGivenName: Rule = {
  name: 'as-given-name',
  weigh(match, { document, lexicon, cues, matchOf }) {
    if (document.upperCase || match.words > 1 || match.isDemonym) return 0;
    const next = after(document, match.last);
    if (next < 0 || !isWord(document, next) || !isCapital(document, next)) return 0;
    const named = (match.flags & GIVEN) !== 0;
    if (isInitial(document, next)) return named ? -5 : -3 * ease(match);
    const flags = wordFlags(document, lexicon, next);
    if (flags & WORD.surname) return named ? -8 : -3.5 * ease(match);
    if (!named || matchOf[next] !== -1 || flags & WORD.ordinary) return 0;
    return cues.has(next, CUE.office | CUE.head) ? 0 : -6;
  },
};

/** The surname of somebody the document names in full. */
export const asSurname: Rule = {
  name: 'surname',
  weigh: (match, { people }) => (match.words === 1 && people.has(match.folded) ? -4.5 * ease(match) : 0),
};

/** "… said": small towns do not speak. */
export const beforeSpeech: Rule = {
  name: 'speech',
  needs: CUE.speech,
  weigh(match, { document, cues }) {
    const next = after(document, match.last);
    if (next < 0 || !cues.has(next, CUE.speech) || match.standing >= 7) return 0;
    return match.isDemonym ? 0 : -2.2;
  },
};
