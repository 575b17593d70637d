import { WORD } from '#lib/gazetteer/format.ts';
import { SHAPE, type TextDocument } from '#lib/text/types.ts';
import { CUE, type Cues } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { after, hasShape, isCapital, isWord, lowerAt } from './reading.ts';

/** Bits of `WORD` of the word at `t`, 0 for one the table does not know. */
export const wordFlags = (d: TextDocument, lexicon: Lexicon, t: number): number =>
  lexicon.word(d.tokens, t).entry?.flags ?? 0;

export const isInitial = (d: TextDocument, t: number): boolean => {
  if (!isCapital(d, t)) return false;
  const lower = lowerAt(d, t);
  return lower.length === 2 && lower.endsWith('.');
};

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
  const people = new Set<string>();
  if (d.upperCase) return people;
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
