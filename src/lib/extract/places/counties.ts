import { foldWord } from '#lib/gazetteer/fold.ts';
import { NAME } from '#lib/gazetteer/format.ts';
import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import type { TextDocument } from '#lib/text/types.ts';
import { byPrior, candidateOf } from './prior.ts';
import { before, isCapital, isWord, lowerAt, type Match } from './reading.ts';

/** Plural nouns of division, with the singular that ends their names. */
const PLURALS = new Map([
  ['counties', 'county'],
  ['parishes', 'parish'],
  ['townships', 'township'],
]);
const ANY_PLURAL = /counties|parishes|townships/i;
const JOINS = new Set([',', 'and', 'or', '&']);
/** Most divisions in one list. */
const LONGEST_LIST = 12;

/** "Clarke, Barrow and Oconee counties": every name of the list is that of a county. Gives all matches, with those of such lists. */
export function withCounties(
  d: TextDocument,
  gazetteer: Gazetteer,
  matches: readonly Match[],
): readonly Match[] {
  if (!ANY_PLURAL.test(d.text)) return matches;
  const counties: Match[] = [];
  for (let t = 1; t < d.tokens.length; t++) {
    const singular = PLURALS.get(lowerAt(d, t));
    if (singular !== undefined) counties.push(...listBefore(d, gazetteer, t, singular));
  }
  if (counties.length === 0) return matches;
  const taken = new Set(counties.map((match) => match.first));
  const others = matches.filter(({ first, last }) => {
    for (let t = first; t <= last; t++) if (taken.has(t)) return false;
    return true;
  });
  return [...others, ...counties].sort((a, b) => a.first - b.first);
}

function listBefore(d: TextDocument, gazetteer: Gazetteer, plural: number, singular: string): Match[] {
  const found: Match[] = [];
  let t = before(d, plural);
  while (t >= 0 && found.length < LONGEST_LIST) {
    if (JOINS.has(lowerAt(d, t))) {
      t = before(d, t);
      continue;
    }
    if (!isWord(d, t) || !isCapital(d, t)) break;
    const word = foldWord(lowerAt(d, t));
    const candidates = gazetteer
      .lookup(`${word} ${singular}`)
      .filter((place) => gazetteer.kindOf(place) === 'admin2')
      .map((place) => candidateOf(gazetteer, place, NAME.primary))
      .sort(byPrior);
    if (candidates.length === 0) break;
    // Two words, so that rules take it for what it says: a county's full name.
    found.push({
      first: t,
      last: t,
      flags: 0,
      candidates,
      words: 2,
      key: `${word} ${singular}`,
      standing: candidates[0]?.prior ?? -Infinity,
      isDemonym: false,
    });
    t = before(d, t);
  }
  return found;
}
