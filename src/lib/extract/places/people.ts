import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import { foldWord } from '#lib/gazetteer/fold.ts';
import { WORD } from '#lib/gazetteer/format.ts';
import { hashCheck, hashSlot, SEED_CHECK, SEED_SLOT } from '#lib/gazetteer/hash.ts';
import { SHAPE, type TextDocument } from '#lib/text/types.ts';
import { TITLES } from './cues.ts';
import { after, hasShape, isCapital, isWord, lowerAt } from './reading.ts';

/** Bits of `WORD` of one word, 0 for a word the table does not know. */
export function wordFlags(gazetteer: Gazetteer, folded: string): number {
  return gazetteer.find(hashSlot(SEED_SLOT, folded), hashCheck(SEED_CHECK, folded))?.flags ?? 0;
}

export const isInitial = (d: TextDocument, t: number): boolean => {
  const lower = lowerAt(d, t);
  return lower.length === 2 && lower.endsWith('.') && isCapital(d, t);
};

/** Whether a capitalised token is a given name. */
export const isFirstName = (d: TextDocument, gazetteer: Gazetteer, t: number): boolean =>
  isCapital(d, t) && isWord(d, t) && (wordFlags(gazetteer, foldWord(lowerAt(d, t))) & WORD.firstName) !== 0;

/**
 * Folded surnames of the people a document names in full: a given name or a title, perhaps initials, then a capitalised word.
 * Later mentions of the surname alone are then the person. Names of well-known places ("Virginia") open no person's name.
 */
export function findPeople(
  d: TextDocument,
  gazetteer: Gazetteer,
  isKnownPlace: (token: number) => boolean,
): Set<string> {
  const people = new Set<string>();
  if (d.upperCase) return people;
  for (let t = 0; t < d.tokens.length; t++) {
    if (!hasShape(d, t, SHAPE.capitalised) || !isWord(d, t)) continue;
    if (isKnownPlace(t)) continue;
    if (!isFirstName(d, gazetteer, t) && !TITLES.has(lowerAt(d, t))) continue;
    let next = after(d, t);
    if (next >= 0 && isInitial(d, next)) next = after(d, next);
    if (next < 0 || !isWord(d, next) || !isCapital(d, next) || TITLES.has(lowerAt(d, next))) continue;
    people.add(foldWord(lowerAt(d, next)));
    const further = after(d, next);
    if (further >= 0 && isWord(d, further) && isCapital(d, further) && lowerAt(d, further) !== "'s")
      people.add(foldWord(lowerAt(d, further)));
  }
  return people;
}
