import { expect, test } from 'vitest';
import { PlaceNames } from './place-names.ts';

test('places that are filtered by keep their names when nothing is found there', () => {
  const names = new PlaceNames();
  const all = [['LY', 'Libya'] as const, ['JP', 'Japan'] as const];
  expect([...names.look(all, ['JP']).keys()]).toEqual(['LY', 'JP']);
  expect([...names.look([], ['JP', 'unheard'])]).toEqual([['JP', 'Japan']]);
});
