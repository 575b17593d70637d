import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  centreOf,
  containsBox,
  containsPoint,
  crossesDateLine,
  intersects,
  shareInside,
  union,
  widthOf,
  wrapLongitude,
  type BBox,
} from './bbox.ts';
import { distanceKm } from './distance.ts';
import { fromMercator, MERCATOR_LIMIT, toMercator } from './mercator.ts';
import { enclosesPole, polygonContains, ringContains, unwrap } from './polygon.ts';

const FIJI: BBox = [177, -20, -178, -16];
const KENYA: BBox = [34, -5, 42, 5];
const WORLD: BBox = [-180, -90, 180, 90];

describe('boxes', () => {
  it.each([
    [190, -170],
    [-190, 170],
    [180, -180],
    [-180, -180],
    [725, 5],
    [12.5, 12.5],
  ])('wraps longitude %d to %d', (lon, wrapped) => {
    expect(wrapLongitude(lon)).toBe(wrapped);
  });

  it.each<[BBox, number, number, boolean]>([
    [KENYA, 36.8, -1.3, true],
    [KENYA, 43, 0, false],
    [KENYA, 36.8, 6, false],
    [FIJI, 179, -18, true],
    [FIJI, -179, -18, true],
    [FIJI, 180, -18, true],
    [FIJI, 181, -18, true],
    [FIJI, 0, -18, false],
    [WORLD, 180, 90, true],
    [WORLD, -180, -90, true],
    [[170, 0, 180, 10], -180, 5, true],
  ])('%j holds %d, %d: %s', (box, lon, lat, inside) => {
    expect(containsPoint(box, lon, lat)).toBe(inside);
  });

  it.each<[BBox, BBox, number]>([
    [KENYA, WORLD, 1],
    [KENYA, KENYA, 1],
    [KENYA, [38, -5, 50, 5], 0.5],
    [KENYA, [38, 0, 50, 5], 0.25],
    [KENYA, [50, -5, 60, 5], 0],
    [KENYA, FIJI, 0],
    [FIJI, [178, -90, 179, 90], 0.2],
    [FIJI, [178, -90, -170, 90], 0.8],
    [WORLD, [170, -90, -170, 90], 20 / 360],
    [[0, 0, 350, 10], [300, 0, 20, 10], 70 / 350],
    [[5, 5, 5, 5], KENYA, 0],
    [[36, 1, 36, 1], KENYA, 1],
  ])('the share of %j in %j is %d', (box, outer, share) => {
    expect(shareInside(box, outer)).toBeCloseTo(share, 9);
  });

  it('knows width and middle over the date line', () => {
    expect(widthOf(FIJI)).toBe(5);
    expect(centreOf(FIJI)).toEqual([179.5, -18]);
    expect(crossesDateLine(FIJI)).toBe(true);
    expect(crossesDateLine(KENYA)).toBe(false);
    expect(widthOf(WORLD)).toBe(360);
  });

  it.each<[BBox, BBox, BBox]>([
    [KENYA, [29, -12, 40, -1], [29, -12, 42, 5]],
    [FIJI, [-176, -22, -173, -15], [177, -22, -173, -15]],
    [
      [170, 0, 175, 1],
      [-175, 0, -170, 1],
      [170, 0, -170, 1],
    ],
    [KENYA, KENYA, KENYA],
    [WORLD, KENYA, WORLD],
  ])('unites %j and %j', (a, b, whole) => {
    expect(union(a, b)).toEqual(whole);
    expect(union(b, a)).toEqual(whole);
  });

  it('tells overlap and containment', () => {
    expect(intersects(KENYA, [40, 0, 50, 10])).toBe(true);
    expect(intersects(KENYA, [43, 0, 50, 10])).toBe(false);
    expect(intersects(FIJI, [-179, -19, -170, -10])).toBe(true);
    expect(containsBox([170, -30, -170, 0], FIJI)).toBe(true);
    expect(containsBox(FIJI, [170, -30, -170, 0])).toBe(false);
    expect(containsBox(WORLD, FIJI)).toBe(true);
  });

  it('bounds points by the narrowest span', () => {
    expect(boundsOf([])).toBeNull();
    expect(boundsOf([[10, 1]])).toEqual([10, 1, 10, 1]);
    expect(boundsOf([[179, 0], [-179, 2], [178, 1]])).toEqual([178, 0, -179, 2]); // prettier-ignore
  });

  it('holds every point that it bounds', () => {
    const point = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
        const box = boundsOf(points);
        for (const [lon, lat] of points) expect(box !== null && containsPoint(box, lon, lat)).toBe(true);
      }),
      { seed: 3 },
    );
  });
});

describe('distance', () => {
  it.each([
    [51.5074, -0.1278, 48.8566, 2.3522, 343.6],
    [0, 179.5, 0, -179.5, 111.2],
    [90, 0, -90, 0, 20_015.1],
    [10, 20, 10, 20, 0],
    [0, 0, 0, 180, 20_015.1],
  ])('from %d, %d to %d, %d', (lat1, lon1, lat2, lon2, km) => {
    expect(distanceKm(lat1, lon1, lat2, lon2)).toBeCloseTo(km, 0);
    expect(distanceKm(lat2, lon2, lat1, lon1)).toBeCloseTo(km, 0);
  });
});

describe('polygons', () => {
  const SQUARE = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]; // prettier-ignore
  const HOLE = [[4, 4], [6, 4], [6, 6], [4, 6], [4, 4]]; // prettier-ignore
  const OVER = [[178, -20], [-178, -20], [-178, -15], [178, -15], [178, -20]]; // prettier-ignore
  const POLAR = [[0, -70], [90, -70], [180, -70], [-90, -70], [0, -70]]; // prettier-ignore

  it('tells in from out, with holes', () => {
    expect(ringContains(SQUARE, 5, 5)).toBe(true);
    expect(ringContains(SQUARE, 15, 5)).toBe(false);
    expect(ringContains(SQUARE, 365, 5)).toBe(true);
    expect(polygonContains([SQUARE, HOLE], 5, 5)).toBe(false);
    expect(polygonContains([SQUARE, HOLE], 2, 2)).toBe(true);
    expect(polygonContains([], 2, 2)).toBe(false);
  });

  it('works over the date line', () => {
    expect(ringContains(OVER, 179, -18)).toBe(true);
    expect(ringContains(OVER, -179, -18)).toBe(true);
    expect(ringContains(OVER, 0, -18)).toBe(false);
    expect(unwrap(OVER)).toEqual([178, 182, 182, 178, 178]);
  });

  it('works round a pole', () => {
    expect(enclosesPole(POLAR)).toBe(true);
    expect(enclosesPole(OVER)).toBe(false);
    expect(ringContains(POLAR, 45, -80)).toBe(true);
    expect(ringContains(POLAR, -135, -60)).toBe(false);
  });
});

describe('Web Mercator', () => {
  it('puts the corners where maps have them', () => {
    expect(toMercator(0, 0)).toEqual([0.5, 0.5]);
    expect(toMercator(-180, 90)[1]).toBeCloseTo(0, 9);
    expect(toMercator(180, -90)[0]).toBe(1);
    expect(fromMercator(0.5, 0)[1]).toBeCloseTo(MERCATOR_LIMIT, 9);
  });

  it('comes back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        (lon, lat) => {
          const [back, up] = fromMercator(...toMercator(lon, lat));
          expect(back).toBeCloseTo(lon, 8);
          expect(up).toBeCloseTo(lat, 8);
        },
      ),
      { seed: 5 },
    );
  });
});
