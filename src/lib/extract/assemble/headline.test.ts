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
