import { SHAPE, TOKEN, type TextDocument } from '#lib/text/types.ts';
import type { Match } from './reading.ts';

/** Marks of word numbers, kept between documents: all 0 in between. */
let marks = new Uint8Array(1 << 12);

/** Words among names of one word that also occur without a capital in the document. */
export function findLowered({ tokens }: TextDocument, matches: readonly Match[]): Set<string> {
  const lowered = new Set<string>();
  const { word, shape, kind, length, vocabulary } = tokens;
  if (vocabulary.words.length > marks.length) marks = new Uint8Array(vocabulary.words.length * 2);
  for (const { words, first } of matches) if (words === 1) marks[word[first] ?? 0] = 1;
  marks[0] = 0;
  for (let t = 0; t < length; t++) {
    if (marks[word[t] ?? 0] === 0 || ((shape[t] ?? 0) & SHAPE.capitalised) !== 0 || kind[t] !== TOKEN.word)
      continue;
    lowered.add(tokens.lower[t] ?? '');
  }
  for (const { words, first } of matches) if (words === 1) marks[word[first] ?? 0] = 0;
  return lowered;
}
