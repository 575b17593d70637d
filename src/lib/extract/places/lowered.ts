import { SHAPE, TOKEN, type TextDocument } from '#lib/text/types.ts';
import type { Match } from './reading.ts';

/** Places of a filter by first letter and length, five bits each. */
const FILTER = 1024;
const filterAt = (word: string): number => ((word.charCodeAt(0) & 31) << 5) | (word.length & 31);

/** Words among names of one word that also occur without a capital in the document. */
export function findLowered({ tokens }: TextDocument, matches: readonly Match[]): Set<string> {
  const lowered = new Set<string>();
  const wanted = new Set<string>();
  // Most words are told apart by it from every wanted one, without being looked up.
  const filter = new Uint8Array(FILTER);
  for (const { words, first } of matches) {
    const word = tokens.lower[first];
    if (words !== 1 || word === undefined) continue;
    wanted.add(word);
    filter[filterAt(word)] = 1;
  }
  if (wanted.size === 0) return lowered;
  for (let t = 0; t < tokens.length; t++) {
    if (((tokens.shape[t] ?? 0) & SHAPE.capitalised) !== 0 || tokens.kind[t] !== TOKEN.word) continue;
    const word = tokens.lower[t] ?? '';
    if (filter[filterAt(word)] === 1 && wanted.has(word)) lowered.add(word);
  }
  return lowered;
}
