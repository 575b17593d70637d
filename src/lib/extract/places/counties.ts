import { NAME } from '#lib/gazetteer/format.ts';
import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import { hashCheck, hashSlot } from '#lib/gazetteer/hash.ts';
import type { TextDocument } from '#lib/text/types.ts';
import { WordTable } from '#lib/text/word-table.ts';
import type { Lexicon } from './lexicon.ts';
import { MOST_WRITTEN } from './match.ts';
import { knownName } from './prior.ts';
import { before, isCapital, isWord, lowerAt, type KnownName, type Match } from './reading.ts';

/** Plural nouns of division, with the singular that ends their names. */
const PLURALS = new Map([
  ['counties', 'county'],
  ['parishes', 'parish'],
  ['townships', 'township'],
]);
const IS_PLURAL = new WordTable((word) => (PLURALS.has(word) ? 1 : 0));
const JOINS = new Set([',', 'and', 'or', '&']);
/** Way of writing a name that only lists of divisions have, beside those of `writingOf`. */
const IN_LIST = 8;
/** Most divisions in one list. */
const LONGEST_LIST = 12;

/** "Clarke, Barrow and Oconee counties": every name of the list is that of a county. Gives all matches, with those of such lists. */
export function withCounties(d: TextDocument, lexicon: Lexicon, matches: readonly Match[]): readonly Match[] {
  const counties: Match[] = [];
  const { word, length } = d.tokens;
  const isPlural = IS_PLURAL.for(d.tokens);
  for (let t = 1; t < length; t++) {
    if (isPlural[word[t] ?? 0] === 0) continue;
    const singular = PLURALS.get(lowerAt(d, t));
    if (singular !== undefined) counties.push(...listBefore(d, lexicon, t, singular));
  }
  if (counties.length === 0) return matches;
  const taken = new Set(counties.map((match) => match.first));
  const others = matches.filter(({ first, last }) => {
    for (let t = first; t <= last; t++) if (taken.has(t)) return false;
    return true;
  });
  return [...others, ...counties].sort((a, b) => a.first - b.first);
}

function listBefore(d: TextDocument, lexicon: Lexicon, plural: number, singular: string): Match[] {
  const { gazetteer } = lexicon;
  const found: Match[] = [];
  let t = before(d, plural);
  while (t >= 0 && found.length < LONGEST_LIST) {
    if (JOINS.has(lowerAt(d, t))) {
      t = before(d, t);
      continue;
    }
    if (!isWord(d, t) || !isCapital(d, t)) break;
    const { slot, check } = lexicon.word(d.tokens, t);
    const entry = gazetteer.find(hashSlot(slot, singular), hashCheck(check, singular));
    if (entry === null || entry.first < 0) break;
    const name = lexicon.name(entry.first * MOST_WRITTEN + IN_LIST, () => countiesOf(gazetteer, entry.first));
    if (name.candidates.length === 0) break;
    // Two words, so that rules take it for what it says: a county's full name.
    found.push({ first: t, last: t, flags: 0, words: 2, id: entry.first, folded: '', ...name });
    t = before(d, t);
  }
  return found;
}

function countiesOf(gazetteer: Gazetteer, posting: number): KnownName {
  const places = new Set<number>();
  for (let p = posting; p >= 0; p = gazetteer.nextPosting(p)) {
    if (gazetteer.kindOf(gazetteer.placeAt(p)) === 'admin2') places.add(gazetteer.placeAt(p));
  }
  return knownName(
    gazetteer,
    [...places].map((place) => ({ place, nameKind: NAME.primary })),
  );
}
