import { expect, test } from 'vitest';
import { boxWords, readBox, roundBox } from './area.ts';

const COMPASS = { north: 'N', south: 'S', east: 'E', west: 'W', around: 'all longitudes' };

test.each([
  ['30,12,64,42', [30, 12, 64, 42]],
  ['170,-20,-170,10', [170, -20, -170, 10]],
  ['-180,-90,180,90', [-180, -90, 180, 90]],
  [' 30.12345, 12 ,64,42', [30.123, 12, 64, 42]],
  ['30,12,64', null],
  ['30,12,64,42,1', null],
  ['30,42,64,12', null],
  ['30,12,30,42', null],
  ['30,12,181,42', null],
  ['30,-91,64,42', null],
  ['a,b,c,d', null],
  ['1e1,12,64,42', null],
  ['', null],
])('the box %j is %j', (text, box) => {
  expect(readBox(text)).toEqual(box);
});

test('a box that the map gives comes round the date line and goes all round the world', () => {
  expect(roundBox(170, -10, 190, 10)).toEqual([170, -10, -170, 10]);
  expect(roundBox(-300, -95, 200, 95)).toEqual([-180, -90, 180, 90]);
  expect(roundBox(100, 0, 180, 10)).toEqual([100, 0, 180, 10]);
  expect(roundBox(-180, 0, -170, 10)).toEqual([-180, 0, -170, 10]);
  expect(roundBox(10, 5, 20, 5)).toBeNull();
});

test('a box in words', () => {
  expect(boxWords([30, -12, -64.5, 42], COMPASS)).toBe('12°S–42°N, 30°E–64.5°W');
  expect(boxWords([-180, -90, 180, 90], COMPASS)).toBe('90°S–90°N, all longitudes');
});
