import { expect, test } from 'vitest';
import type { PlaceSummary } from '#lib/dashboard/types.ts';
import { busiest } from './places.ts';
import { subjectsOf } from './subjects.ts';

function place(id: string, kind: PlaceSummary['kind'], country: string | null): PlaceSummary {
  return {
    id,
    name: id,
    kind,
    country,
    ancestors: country && country !== id ? [country] : [],
    lat: 0,
    lon: 0,
  };
}

const places = [
  place('LY', 'country', 'LY'),
  place('Derna', 'city', 'LY'),
  place('Tripoli', 'city', 'LY'),
  place('Benghazi', 'city', 'LY'),
  place('LY.01', 'admin1', 'LY'),
  place('JP', 'country', 'JP'),
  place('Africa', 'continent', null),
  place('region:sahel', 'region', null),
];

test('countries by falling count, each with its busiest places', () => {
  const result = busiest(places, Int32Array.of(9, 5, 0, 3, 4, 12, 9, 1), 2);
  expect(
    result.map(({ place, count, inside }) => [place.id, count, inside.map(({ place }) => place.id)]),
  ).toEqual([
    ['JP', 12, []],
    ['LY', 9, ['Derna', 'Benghazi']],
    ['region:sahel', 1, []],
  ]);
});

test('no more places inside than asked for', () => {
  const [libya] = busiest(places, Int32Array.of(9, 5, 4, 3, 0, 0, 0, 0), 2);
  expect(libya?.inside.map(({ place }) => place.id)).toEqual(['Derna', 'Tripoli']);
});

test('subjects keep their order whatever their counts', () => {
  const subjects = subjectsOf(Int32Array.of(0, 0, 7), ['crime']);
  expect(subjects.slice(0, 3)).toEqual([
    { category: 'conflict', count: 0, chosen: false },
    { category: 'crime', count: 0, chosen: true },
    { category: 'disaster', count: 7, chosen: false },
  ]);
});
