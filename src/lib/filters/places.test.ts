import { expect, test } from 'vitest';
import type { PlaceSummary } from '#lib/dashboard/types.ts';
import { findPlaces, placeTree } from './places.ts';
import type { PlaceNode } from './places.ts';
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

const outline = (nodes: readonly PlaceNode[]): unknown[] =>
  nodes.map(({ place, count, inside }) => [place.id, count, ...(inside.length > 0 ? [outline(inside)] : [])]);

test('countries and regions by falling count, provinces and towns in them', () => {
  const inProvince = places.map((item) =>
    item.id === 'Derna' ? { ...item, ancestors: ['LY.01.7', 'LY.01', 'LY', 'Africa'] } : item,
  );
  expect(outline(placeTree(inProvince, Int32Array.of(9, 3, 0, 3, 4, 12, 9, 1)))).toEqual([
    ['JP', 12],
    [
      'LY',
      9,
      [
        ['LY.01', 4, [['Derna', 3]]],
        ['Benghazi', 3],
      ],
    ],
    ['region:sahel', 1],
  ]);
});

test('a search keeps the branches that lead to what it finds', () => {
  const tree = placeTree(places, Int32Array.of(9, 5, 4, 3, 2, 12, 9, 1));
  expect(outline(findPlaces(tree, ' DÉRN'))).toEqual([['LY', 9, [['Derna', 5]]]]);
  expect(findPlaces(tree, 'ly')[0]?.inside).toHaveLength(4);
  expect(findPlaces(tree, '  ')).toBe(tree);
  expect(findPlaces(tree, 'nowhere')).toEqual([]);
});

test('subjects keep their order whatever their counts', () => {
  const subjects = subjectsOf(Int32Array.of(0, 0, 7), ['crime']);
  expect(subjects.slice(0, 3)).toEqual([
    { category: 'conflict', count: 0, chosen: false },
    { category: 'crime', count: 0, chosen: true },
    { category: 'disaster', count: 7, chosen: false },
  ]);
});
