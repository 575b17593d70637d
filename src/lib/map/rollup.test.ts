import { expect, test } from 'vitest';
import { levelAt } from './levels.ts';
import { countAt, rollUp } from './rollup.ts';
import { countsOf, PLACES } from './testing.ts';

const totals = countsOf({
  LY: 9,
  'LY.01': 5,
  derna: 4,
  tobruk: 2,
  sabha: 1,
  FJ: 2,
  suva: 1,
  taveuni: 1,
  midway: 1,
});
const ids = (level: 'country' | 'admin1' | 'place') => rollUp(PLACES, totals, level).map(({ id }) => id);

test('towns stand together for their country, then their division, then alone', () => {
  expect(ids('country').sort()).toEqual(['FJ', 'LY', 'midway']);
  expect(ids('admin1').sort()).toEqual(['LY.01', 'midway', 'sabha', 'suva', 'taveuni']);
  expect(ids('place').sort()).toEqual(['derna', 'midway', 'sabha', 'suva', 'taveuni', 'tobruk']);
});

test('a circle stands at the town in the middle of its events, over the date line too', () => {
  const at = (id: string) => {
    const circle = rollUp(PLACES, totals, 'country').find((found) => found.id === id);
    return [circle?.lon, circle?.lat];
  };
  expect(at('LY')).toEqual([22.6, 32.7]);
  expect([178.4, -179.9]).toContain(at('FJ')[0]);
});

test('an event in two towns counts once in the circle of both, and one known only as the country in none', () => {
  const [country] = rollUp(PLACES, totals, 'country').filter(({ id }) => id === 'LY');
  const count = (byId: Record<string, number>) => country && countAt(country, countsOf(byId));
  expect(count({ derna: 1, tobruk: 1, 'LY.01': 1, LY: 1 })).toBe(1);
  expect(count({ derna: 1, LY: 8 })).toBe(1);
  expect(count({ LY: 8 })).toBe(0);
});

test('a lone town of an area is the town', () => {
  const only = PLACES.filter(({ id }) => ['LY', 'LY.01', 'derna'].includes(id));
  const circles = rollUp(only, Int32Array.of(1, 1, 1), 'country');
  expect(circles.map(({ id, area }) => [id, area])).toEqual([['derna', null]]);
});

test.each([
  [0, 'country'],
  [2.99, 'country'],
  [3, 'admin1'],
  [5, 'place'],
  [12, 'place'],
])('at zoom %d the level is %s', (zoom, level) => {
  expect(levelAt(zoom)).toBe(level);
});
