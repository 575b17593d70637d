import { expect, test } from 'vitest';
import { busyPlaces, seenPlaces } from './seen.ts';
import { countsOf, planOf } from './testing.ts';

const totals = countsOf({ LY: 9, 'LY.01': 5, derna: 4, tobruk: 2, FJ: 1, suva: 1, 'region:sahel': 3 });
const plan = planOf(totals);
const ids = (list: readonly { readonly id: string; readonly count: number }[]) =>
  list.map(({ id, count }) => `${id} ${count}`);

test('in words: circles, areas and what has no outline, busiest first, without what has no events', () => {
  const world = seenPlaces(plan, totals, 'country', null);
  expect(ids(world.circles)).toEqual(['LY 6', 'FJ 1']);
  expect(ids(world.areas)).toEqual(['LY 9', 'FJ 1']);
  expect(ids(world.wider)).toEqual(['region:sahel 3']);
});

test('only what lies in view', () => {
  const coast = seenPlaces(plan, totals, 'place', [20, 31, 25, 34]);
  expect(ids(coast.circles)).toEqual(['derna 4', 'tobruk 2']);
  expect(ids(coast.areas)).toEqual(['LY.01 5']);
  expect(ids(seenPlaces(plan, totals, 'place', null).vague)).toEqual(['LY 4', 'FJ 1']);
  expect(seenPlaces(plan, totals, 'country', null).vague).toEqual([]);
  expect(coast.wider).toEqual([]);
});

test('towns and countries with events are counted; divisions, regions and what has none are not', () => {
  expect(busyPlaces(plan, totals)).toEqual({ towns: 3, countries: 2 });
  expect(busyPlaces(plan, countsOf({ LY: 1, 'region:sahel': 1 }))).toEqual({ towns: 0, countries: 1 });
});
