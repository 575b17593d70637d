import { describe, expect, it } from 'vitest';
import { distanceKm } from './distance.ts';
import { arcKm, squareOf, unitVector } from './sphere.ts';

describe('points of the unit sphere', () => {
  it.each([
    [48.857, 2.352, 33.661, -95.555],
    [0, 179.9, 0, -179.9],
    [90, 0, -90, 0],
    [10, 20, 10, 20],
    [51.5, -0.1, 51.6, -0.2],
  ])('%d, %d to %d, %d is as far as by the haversine formula', (lat1, lon1, lat2, lon2) => {
    const a = unitVector(lat1, lon1);
    const b = unitVector(lat2, lon2);
    const square = (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
    expect(arcKm(square)).toBeCloseTo(distanceKm(lat1, lon1, lat2, lon2), 4);
  });

  it.each([1, 150, 900, 10_000])('the square of %d km is that many kilometres', (km) => {
    expect(arcKm(squareOf(km))).toBeCloseTo(km, 6);
  });
});
