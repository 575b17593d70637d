import { describe, expect, test } from 'vitest';
import { readText } from '#lib/text/index.ts';
import { clausesBetween, splitClauses } from './clauses.ts';

/** A sentence written out clause by clause, each with its kind. */
function clausesOf(text: string): string[] {
  const document = readText(text);
  const [sentence] = document.sentences;
  if (!sentence) return [];
  const clauses = splitClauses(document, sentence);
  const words = new Map<number, string[]>();
  for (let t = sentence.first; t < sentence.last; t++) {
    const index = clauses.at(t);
    words.set(index, [...(words.get(index) ?? []), document.tokens.lower[t] ?? '']);
  }
  return [...words]
    .sort(([a], [b]) => a - b)
    .map(([index, list]) => `${clauses.clauses[index]?.kind ?? ''}: ${list.join(' ')}`);
}

const CASES: readonly (readonly [text: string, clauses: readonly string[]])[] = [
  ['Rebels took Orr.', ['main: rebels took orr .']],
  [
    'Rebels who fled Orr were seen in Belport.',
    ['main: rebels were seen in belport .', 'relative: who fled orr'],
  ],
  [
    'The bridge, which joins Orr to Carrow, was shelled.',
    ['main: the bridge , , was shelled .', 'relative: which joins orr to carrow'],
  ],
  [
    'When rain fell on Orr, the dam broke.',
    ['main: , the dam broke .', 'subordinate: when rain fell on orr'],
  ],
  [
    'A mine went off in Orr, killing two guards.',
    ['main: a mine went off in orr ,', 'participle: killing two guards .'],
  ],
  [
    'The mayor said that a mine killed two.',
    ['main: the mayor said', 'complement: that a mine killed two .'],
  ],
  [
    'Two guards died in Orr, police in Belport said.',
    ['main: two guards died in orr', 'attribution: , police in belport said .'],
  ],
  [
    'Troops entered Orr and shelled Carrow.',
    ['main: troops entered orr', 'coordinate: and shelled carrow .'],
  ],
  ['Troops entered Orr; Carrow held out.', ['main: troops entered orr', 'parallel: ; carrow held out .']],
  ['Orr (then called Old Orr) fell.', ['main: orr fell .', 'aside: ( then called old orr )']],
];

describe('clauses', () => {
  test.each(CASES)('%s', (text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });

  test('are counted between two tokens', () => {
    const document = readText('Rebels who fled Orr were seen in Belport.');
    const [sentence] = document.sentences;
    if (!sentence) throw new Error('a sentence');
    const clauses = splitClauses(document, sentence);
    expect([0, 2, 6].map((t) => clausesBetween(clauses, 0, t))).toEqual([0, 1, 0]);
  });

  test.each(['who ', 'and was ', ', killing ', '( ', 'after ', ') '])(
    'nest no deeper than is read in "%s" over and over',
    (part) => {
      const document = readText(part.repeat(2000));
      for (const sentence of document.sentences) {
        const { clauses } = splitClauses(document, sentence);
        expect(Math.max(...clauses.map(({ depth }) => depth))).toBeLessThan(12);
      }
    },
  );
});
