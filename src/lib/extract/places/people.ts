import { WORD } from '#lib/gazetteer/format.ts';
import { SHAPE, type TextDocument } from '#lib/text/types.ts';
import { CUE, type Cues } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { after, before, hasShape, isCapital, isWord, lowerAt } from './reading.ts';

/** Bits of `WORD` of the word at `t`, 0 for one the table does not know. */
export const wordFlags = (d: TextDocument, lexicon: Lexicon, t: number): number =>
  lexicon.word(d.tokens, t).entry?.flags ?? 0;

export const isInitial = (d: TextDocument, t: number): boolean => {
  if (!isCapital(d, t)) return false;
  const lower = lowerAt(d, t);
  return lower.length === 2 && lower.endsWith('.');
};

/** Words before which a given name is a saint, and with it the name of a place. */
const SAINTS = new Set(['san', 'santa', 'santo', 'saint', 'st', 'st.']);
/** Most surnames between a given name and the last of its name, as in Spanish. */
const MOST_SURNAMES = 2;

const isGivenName = (d: TextDocument, lexicon: Lexicon, t: number): boolean => {
  const flags = wordFlags(d, lexicon, t);
  if ((flags & WORD.firstName) === 0 || (flags & WORD.ordinary) !== 0) return false;
  return !SAINTS.has(lowerAt(d, before(d, t)));
};

/** Whether the word at `t` may be a surname as far as the table knows: a name, and no English word. */
const mayBeSurname = (d: TextDocument, lexicon: Lexicon, t: number): boolean => {
  const { entry } = lexicon.word(d.tokens, t);
  return entry !== null && isWord(d, t) && (entry.flags & WORD.ordinary) === 0 && !SAINTS.has(lowerAt(d, t));
};

/**
 * Whether a given name stands right before `t`, or before the one or two surnames that do: what tells a person's name in a text in
 * capitals, where nothing else marks a name.
 */
export function followsGivenName(d: TextDocument, lexicon: Lexicon, t: number): boolean {
  let left = before(d, t);
  for (let n = 0; left >= 0 && n <= MOST_SURNAMES; n++) {
    if (isInitial(d, left)) left = before(d, left);
    if (left < 0) return false;
    if (isGivenName(d, lexicon, left)) return true;
    if (!mayBeSurname(d, lexicon, left)) return false;
    left = before(d, left);
  }
  return false;
}

/** The same as {@link findPeople} for a text in capitals: the surnames that follow a given name. */
function peopleInCapitals(d: TextDocument, lexicon: Lexicon): Set<string> {
  const people = new Set<string>();
  for (let t = 0; t < d.tokens.length; t++)
    if (mayBeSurname(d, lexicon, t) && followsGivenName(d, lexicon, t))
      people.add(lexicon.word(d.tokens, t).folded);
  return people;
}

/**
 * Folded surnames of the people a document names in full: a given name or a title, perhaps initials, then a capitalised word.
 * Later mentions of the surname alone are then the person. Names of well-known places ("Virginia") open no person's name.
 */
export function findPeople(
  d: TextDocument,
  lexicon: Lexicon,
  cues: Cues,
  isKnownPlace: (token: number) => boolean,
): Set<string> {
  if (d.upperCase) return peopleInCapitals(d, lexicon);
  const people = new Set<string>();
  for (let t = 0; t < d.tokens.length; t++) {
    if (!hasShape(d, t, SHAPE.capitalised) || !isWord(d, t)) continue;
    let next = after(d, t);
    if (next >= 0 && isInitial(d, next)) next = after(d, next);
    if (next < 0 || !isWord(d, next) || !isCapital(d, next)) continue;
    if (isKnownPlace(t) || cues.has(next, CUE.title)) continue;
    if (!cues.has(t, CUE.title) && (wordFlags(d, lexicon, t) & WORD.firstName) === 0) continue;
    people.add(lexicon.word(d.tokens, next).folded);
    const further = after(d, next);
    if (further >= 0 && isWord(d, further) && isCapital(d, further) && lowerAt(d, further) !== "'s")
      people.add(lexicon.word(d.tokens, further).folded);
  }
  return people;
}
