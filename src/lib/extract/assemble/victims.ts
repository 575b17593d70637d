import type { Span } from '#lib/model/span.ts';
import { TOKEN } from '#lib/text/index.ts';
import { wordSet } from '#lib/text/word-set.ts';
import { DETERMINERS, NUMERALS } from '../triggers/window.ts';
import { tokenAt, type Layout } from './layout.ts';

/** To whom or to what something was done, by the words that name it. */
export interface Victim {
  /** Words that tell it from others, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Of those, the plain words for people and things, which tell little. */
  readonly plain: ReadonlySet<string>;
  /** One person or thing, named or new in the text: neither "six guards" nor "the senator". */
  readonly single: boolean;
}

/** Words for people, their posts and things that many a victim is called by. */
const PLAIN = wordSet(
  'man men woman women child children boy girl person persons people member members civilian civilians leader leaders officer officers official officials former president minister director chief head candidate deputy mayor judge senator governor general colonel captain lieutenant commander major sergeant soldier soldiers policeman policemen police guard guards reporter reporters journalist journalists newsman businessman businessmen executive manager worker workers student students teacher teachers peasant peasants farmer farmers priest priests father bishop doctor lawyer attorney union party national local foreign young old victim victims bus car vehicle truck house home building office offices headquarters bank store embassy post station city town village area municipality department district neighborhood neighbourhood country capital group political prominent famous well-known',
);
/** What opens the name of something known already. */
const KNOWN = wordSet('the this that these those his her its their our my your');
const SEVERAL = wordSet('and or both others other');

const isPlural = (word: string): boolean => word.endsWith('s') && !/(?:ss|us|is|['’]s)$/.test(word);

/** Reads whom a span names; null where none is given. */
export function victimIn({ document }: Layout, span: Span | null): Victim | null {
  if (!span) return null;
  const { lower, kind, end, length } = document.tokens;
  const first = tokenAt(document, span.start);
  const names = new Set<string>();
  const plain = new Set<string>();
  let single = !KNOWN.has(lower[first] ?? '');
  let tail = '';
  for (let t = first; t < length && (end[t] ?? 0) <= span.end; t++) {
    const word = lower[t] ?? '';
    if (NUMERALS.has(word) ? word !== 'one' : kind[t] === TOKEN.number || SEVERAL.has(word) || word === ',')
      single = false;
    if (kind[t] !== TOKEN.word || word.length < 3 || DETERMINERS.has(word) || NUMERALS.has(word)) continue;
    (PLAIN.has(word) ? plain : names).add(word);
    tail = word;
  }
  if (names.size + plain.size === 0) return null;
  return { names, plain, single: single && !(PLAIN.has(tail) && isPlural(tail)) };
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const word of a) if (b.has(word)) return true;
  return false;
};

/** Whether both are called by a word that tells them from others. */
export const areSameVictim = (a: Victim | null, b: Victim | null): boolean =>
  a !== null && b !== null && shares(a.names, b.names);

/** Whether two single victims, each called by words that tell it from others, have no word in common. */
export const areOtherVictims = (a: Victim | null, b: Victim | null): boolean =>
  a !== null &&
  b !== null &&
  a.single &&
  b.single &&
  a.names.size > 0 &&
  b.names.size > 0 &&
  !shares(a.names, b.names) &&
  !shares(a.plain, b.plain);
