import { expect, test } from 'vitest';
import { defaultState } from '#lib/dashboard/state.ts';
import type { FacetCounts } from '#lib/dashboard/types.ts';
import { de } from '#lib/words/de/index.ts';
import { findOptions, optionsOf } from './options.ts';

const counts: FacetCounts = {
  types: [
    ['earthquake', 3],
    ['flood', 2],
  ],
  sources: [],
  confidence: [['high', 0]],
  bases: [],
  precisions: [],
  planned: [],
};

test('what was chosen stays among the values when it has no events; others without events do not', () => {
  const [types, , confidence] = optionsOf(counts, { ...defaultState, types: ['strike'] }, de);
  expect(types?.options.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
    ['earthquake', 3, false],
    ['flood', 2, false],
    ['strike', 0, true],
  ]);
  expect(confidence?.options).toEqual([]);
});

test.each([
  ['', ['earthquake', 'flood']],
  [' ERD', ['earthquake']],
  ['uberschw', ['flood']],
  ['xyz', []],
])('%j finds %j among the names in the language of the page', (words, found) => {
  const [types] = optionsOf(counts, defaultState, de);
  expect(findOptions(types?.options ?? [], words).map(({ value }) => value)).toEqual(found);
});
