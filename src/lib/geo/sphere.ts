import { EARTH_RADIUS_KM } from './distance.ts';

const RADIANS = Math.PI / 180;

/** The point at a latitude and longitude in degrees as x, y, z on the unit sphere. */
export function unitVector(lat: number, lon: number): [x: number, y: number, z: number] {
  const across = Math.cos(lat * RADIANS);
  return [across * Math.cos(lon * RADIANS), across * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

/** Great-circle distance in kilometres of two points of the unit sphere whose straight distance, squared, is `square`. */
export const arcKm = (square: number): number =>
  2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square) / 2));

/** Straight distance, squared, of two points of the unit sphere that are `km` apart along it. */
export const squareOf = (km: number): number => (2 * Math.sin(km / (2 * EARTH_RADIUS_KM))) ** 2;
