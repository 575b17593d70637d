import { expect, test } from 'vitest';
import { readHeadline } from './headline.ts';

test('a headline says what it is about: its occurrences, what its verb tells, its words', () => {
  const { families, head, words } = readHeadline('Two arrested after Carrow shooting - WXYZ News');
  expect([...families].sort()).toEqual(['arrest', 'attack']);
  expect(head).toBe('arrest');
  expect([...words]).toEqual(['arrested', 'carrow', 'shooting']);
});

test('an article without a headline is about nothing in particular', () => {
  const { families, head, words } = readHeadline(null);
  expect([families.size, head, words.size]).toEqual([0, null, 0]);
});

test.each<[string, string[], string | null, boolean]>([
  ['Singer protests after election', ['protest'], 'protest', true],
  ['Voters choose mayor in the election', ['election'], 'election', true],
  ['Leaders meet as rival is elected', ['meeting'], 'meeting', true],
  ['Mayor blames aide for delay', ['statement'], 'statement', true],
  ['Mayor blames aide for deaths', ['statement'], 'statement', false],
])('%s', (title, kinds, head, harmless) => {
  const read = readHeadline(title);
  expect([[...read.families].sort(), read.head, read.harmless]).toEqual([kinds, head, harmless]);
});
