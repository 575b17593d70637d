import type { Layout, SentenceLayout } from './layout.ts';

const ORDINALS = new Map(
  [
    ...'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').entries(),
    [14, 'fifteenth'] as const,
    [19, 'twentieth'] as const,
    [24, 'twenty-fifth'] as const,
    [29, 'thirtieth'] as const,
    [39, 'fortieth'] as const,
    [49, 'fiftieth'] as const,
  ].map(([i, word]) => [word, i + 1]),
);
/** Words between the number and "anniversary": "10th and last anniversary", "10-year anniversary". */
const REACH = 4;

/** Which anniversary a sentence speaks of, in years; 0 when it does not say, null when it speaks of none. */
export function anniversaryIn(layout: Layout, { sentence }: SentenceLayout): number | null {
  const { lower } = layout.document.tokens;
  for (let t = sentence.first; t < sentence.last; t++) {
    if (lower[t] !== 'anniversary') continue;
    for (let before = t - 1; before >= Math.max(sentence.first, t - REACH); before--) {
      const word = lower[before] ?? '';
      const years = ORDINALS.get(word) ?? (/^\d{1,3}(?:st|nd|rd|th)?$/.test(word) ? parseInt(word, 10) : 0);
      if (years > 0) return years;
    }
    return 0;
  }
  return null;
}
