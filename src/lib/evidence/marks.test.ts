import { expect, test } from 'vitest';
import { isCutToWidth, markUp } from './marks.ts';
import type { Evidence, Passage } from './marks.ts';

const text =
  'Rain had fallen for days.\n\nOn Monday a dam broke near Derna. Rescuers came.\n \nNobody slept.';

function span(phrase: string) {
  const start = text.indexOf(phrase);
  return { start, end: start + phrase.length };
}

const evidence: Evidence = {
  sentence: span('On Monday a dam broke near Derna.'),
  trigger: span('broke'),
  date: span('On Monday'),
  places: [span('Derna')],
};

const joined = (paragraphs: Passage[][]): string[] =>
  paragraphs.map((passages) => passages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join(''));

test('paragraphs come back whole', () => {
  expect(joined(markUp(text, evidence))).toEqual([
    'Rain had fallen for days.',
    'On Monday a dam broke near Derna. Rescuers came.',
    'Nobody slept.',
  ]);
});

test('the sentence is one passage with a mark for each phrase', () => {
  const [, second] = markUp(text, evidence);
  expect(second?.map(({ sentence }) => sentence)).toEqual([true, false]);
  expect(second?.[0]?.pieces).toEqual([
    { text: 'On Monday', kind: 'date' },
    { text: ' a dam ', kind: null },
    { text: 'broke', kind: 'trigger' },
    { text: ' near ', kind: null },
    { text: 'Derna', kind: 'place' },
    { text: '.', kind: null },
  ]);
});

test('evidence outside the sentence is marked where it stands', () => {
  const [first] = markUp(text, { ...evidence, date: span('for days') });
  expect(first).toEqual([
    {
      sentence: false,
      pieces: [
        { text: 'Rain had fallen ', kind: null },
        { text: 'for days', kind: 'date' },
        { text: '.', kind: null },
      ],
    },
  ]);
});

test.each([
  [
    'overlapping spans',
    { ...evidence, date: span('dam broke near'), places: [span('near Derna'), span('Derna')] },
  ],
  ['no date and no place', { ...evidence, date: null, places: [] }],
  ['spans past the end', { ...evidence, places: [{ start: 60, end: 9000 }] }],
  ['a sentence across paragraphs', { ...evidence, sentence: { start: 3, end: text.length } }],
])('%s lose no letter', (_name, odd) => {
  expect(joined(markUp(text, odd))).toEqual(joined(markUp(text, evidence)));
});

test('an overlap goes to the trigger before the date before the place', () => {
  const [, second] = markUp(text, {
    ...evidence,
    date: span('dam broke near'),
    places: [span('near Derna')],
  });
  expect(second?.[0]?.pieces.map(({ text, kind }) => [text, kind])).toEqual([
    ['On Monday a ', null],
    ['dam ', 'date'],
    ['broke', 'trigger'],
    [' ', 'date'],
    ['near', 'date'],
    [' Derna', 'place'],
    ['.', null],
  ]);
});

test('an empty text has no paragraphs', () => {
  expect(markUp('', evidence)).toEqual([]);
});

const LINE = 'The ferry to the islands was held in port for the night,';

test.each([
  ['lines of a wire', `${LINE}\n${LINE}\nsaid the owner.`, true],
  ['one line', LINE, false],
  ['verse', 'Sea and sky\nand nothing\nbut the light', false],
  ['a list after a line', `${LINE}\n- Samos\n- Chios`, false],
  ['long lines', `${LINE.repeat(3)}\n${LINE}`, false],
])('lines cut to a width run on: %s', (_, text, runs) => {
  expect(isCutToWidth([{ sentence: false, pieces: [{ text, kind: null }] }])).toBe(runs);
});
