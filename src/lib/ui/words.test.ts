import { expect, test } from 'vitest';
import { capitalise, countOf, formatCount } from './words.ts';

test('counts are grouped and carry their noun', () => {
  expect(formatCount(1234567)).toBe('1,234,567');
  expect([0, 1, 2].map((n) => countOf(n, 'event'))).toEqual(['no events', '1 event', '2 events']);
  expect(countOf(3, 'country', 'countries')).toBe('3 countries');
});

test('only the first letter changes', () => {
  expect(capitalise('crime and Law')).toBe('Crime and Law');
  expect(capitalise('')).toBe('');
});
