import type { TextDocument } from '#lib/text/types.ts';
import type { Reading } from './reading.ts';
import { readPhrases } from './rules/index.ts';
import type { Phrase } from './types.ts';

/** All phrases of a text in order, none overlapping: at each token the first rule that reads one has it. */
export function recognise(document: TextDocument, r: Reading): Phrase[] {
  const phrases: Phrase[] = [];
  for (const sentence of document.sentences) {
    r.floor = sentence.first;
    r.limit = sentence.last;
    for (let t = sentence.first; t < sentence.last;) {
      const found = readPhrases(r, t);
      const last = found?.[found.length - 1];
      if (!found || !last) {
        t++;
        continue;
      }
      phrases.push(...found);
      t = Math.max(t + 1, last.end);
    }
  }
  return phrases;
}
