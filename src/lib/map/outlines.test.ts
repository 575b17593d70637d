import type { Point } from 'geojson';
import { expect, test } from 'vitest';
import { outlineFeatures } from './outlines.ts';

const SHAPES = new Map(
  ['LY', 'EG', 'LY.01'].map((id, i): [string, Point] => [id, { type: 'Point', coordinates: [i, 0] }]),
);
const outlined = (hot: string[], chosen: string[]): [number | undefined, boolean][] =>
  outlineFeatures(hot, chosen, (id) => SHAPES.get(id)).features.map(({ geometry, properties }) => [
    geometry.type === 'Point' ? geometry.coordinates[0] : undefined,
    properties.chosen,
  ]);

test('what is filtered by is drawn as that, pointed at or not; towns have no outline', () => {
  expect(outlined([], [])).toEqual([]);
  expect(outlined(['LY.01', 'derna'], ['EG'])).toEqual([
    [2, false],
    [1, true],
  ]);
  expect(outlined(['LY'], ['LY'])).toEqual([[0, true]]);
});
