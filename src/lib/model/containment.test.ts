import { expect, test } from 'vitest';
import { arePlacesCompatible } from './containment.ts';
import type { Place } from './place.ts';

const town = (name: string, lat: number, population: number, parent = 'NL.A.1'): Place => ({
  ...{ id: name, name, kind: 'city', country: 'NL', countryName: null, parent },
  ...{ lat, lon: 5, bbox: null, population },
});
/** A tenth of a degree of latitude is 11 km. */
const HERE = 50;

test.each<[string, Place, Place, boolean]>([
  ['towns side by side', town('a', HERE, 50_000), town('b', HERE + 0.1, 20_000), true],
  ['towns apart', town('a', HERE, 50_000), town('b', HERE + 0.15, 20_000), false],
  ['a borough of a metropolis', town('a', HERE, 8_000_000), town('b', HERE + 0.15, 300_000), true],
  ['beyond the division', town('a', HERE, 8_000_000), town('b', HERE + 0.15, 300_000, 'NL.B.4'), false],
  ['far from a metropolis', town('a', HERE, 8_000_000), town('b', HERE + 0.3, 300_000), false],
])('%s', (_, a, b, same) => {
  expect([arePlacesCompatible(a, b), arePlacesCompatible(b, a)]).toEqual([same, same]);
});
