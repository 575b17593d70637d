import type { Sentence, TextDocument } from '#lib/text/index.ts';

const SUBORDINATORS = new Set(
  'who which whom whose while although though because whereas but after before when where since until as if that'.split(
    ' ',
  ),
);
const MARKS = new Set([';', ':', '--', '—', '–']);

/** For each token of a sentence (index 0 is its first), how many clause boundaries lie before it. */
export function clauseNumbers(document: TextDocument, sentence: Sentence): Uint16Array {
  const numbers = new Uint16Array(sentence.last - sentence.first);
  let clause = 0;
  for (let t = sentence.first; t < sentence.last; t++) {
    const lower = document.tokens.lower[t] ?? '';
    const before = document.tokens.lower[t - 1] ?? '';
    if (t > sentence.first) {
      if (MARKS.has(lower) || SUBORDINATORS.has(lower)) clause++;
      else if (lower === 'and' && before === ',') clause++;
      else if (lower === 'addition' && before === 'in') clause++;
    }
    numbers[t - sentence.first] = clause;
  }
  return numbers;
}
