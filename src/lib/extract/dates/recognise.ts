import type { TextDocument } from '#lib/text/types.ts';
import type { Reading } from './reading.ts';
import { openings, readPhrases } from './rules/index.ts';
import type { Phrase } from './types.ts';

/** All phrases of a text in order, none overlapping: at each token the first rule that reads one has it. */
export function recognise(document: TextDocument, r: Reading): Phrase[] {
  const phrases: Phrase[] = [];
  const mayOpen = openings(document.tokens);
  for (const sentence of document.sentences) {
    r.floor = sentence.first;
    r.limit = sentence.last;
    for (let t = sentence.first; t < sentence.last;) {
      const found = mayOpen(t, sentence.last) ? readPhrases(r, t) : null;
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
