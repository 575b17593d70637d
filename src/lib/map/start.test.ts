import { expect, test } from 'vitest';
import type { BBox } from '#lib/geo/bbox.ts';
import { startBox } from './start.ts';
import { countsOf, PLACES } from './testing.ts';

const boxOf = (counts: Record<string, number>, chosen: string[] = [], outlines?: ReadonlyMap<string, BBox>) =>
  startBox(PLACES, countsOf(counts), chosen, outlines)?.map((degree) => Math.round(degree));

test('a map opens on nearly all events; one far away does not widen it', () => {
  const around = boxOf({ derna: 40, tobruk: 30, LY: 70 });
  expect(around).toEqual([16, 28, 30, 37]);
  expect(boxOf({ derna: 40, tobruk: 30, LY: 70, suva: 1 })).toEqual(around);
});

test('events on both sides of the date line are near each other', () => {
  expect(boxOf({ suva: 5, taveuni: 5, FJ: 10 })).toEqual([172, -22, -174, -13]);
});

test('places that are filtered by are shown alone and nearer, an area by its middle', () => {
  expect(boxOf({ derna: 4 })).toEqual([16, 28, 30, 37]);
  expect(boxOf({ derna: 4, suva: 5, taveuni: 5 }, ['LY'])).toEqual([19, 30, 26, 35]);
  expect(boxOf({ LY: 3, suva: 5 }, ['LY'])).toEqual([14, 25, 21, 29]);
});

test('a country that is filtered by is seen whole, unless it goes around the world', () => {
  const outlines = new Map<string, BBox>([['LY', [9, 19, 25, 33]]]);
  const around = boxOf({ derna: 4 }, ['LY']);
  expect(boxOf({ derna: 4, LY: 4 }, ['LY'], outlines)).toEqual([8, 18, 26, 35]);
  expect(boxOf({ derna: 4, LY: 4 }, [], outlines)).toEqual(boxOf({ derna: 4 }));
  expect(boxOf({ derna: 4, LY: 4 }, ['LY'], new Map([['LY', [-170, 19, 25, 33]]]))).toEqual(around);
});

test.each([
  ['nothing', {}],
  ['countries alone', { LY: 3 }],
  ['events all over the world', { sabha: 5, suva: 5 }],
])('%s: the whole world', (_, counts) => {
  expect(boxOf(counts)).toBeUndefined();
});
