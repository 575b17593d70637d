import { expect, test } from 'vitest';
import type { EventType } from '#lib/model/taxonomy.ts';
import { isMinor } from './minor.ts';

test.each<[EventType, number, boolean, boolean]>([
  ['statement', 0, false, false],
  ['statement', 1, false, true],
  ['threat', 3, false, true],
  ['market', 0, false, false],
  ['market', 2, false, true],
  ['flood', 1, false, false],
  ['meeting', 1, true, true],
  ['meeting', 0, true, false],
])('%s, number %i, setting %s: %s', (type, rank, setting, minor) => {
  expect(isMinor(type, rank, setting)).toBe(minor);
});
