import { distanceKm } from '#lib/geo/distance.ts';

/** 100 miles: the distance within which geoparsing counts a place as right (Leidner 2007). */
export const NEAR_KM = 161;

export interface MaybePoint {
  readonly lat?: number | null;
  readonly lon?: number | null;
}

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

export const hasPoint = <T extends MaybePoint>(value: T): value is T & Point =>
  Number.isFinite(value.lat) && Number.isFinite(value.lon);

/** Great-circle distance in km. */
export const distanceOf = (a: Point, b: Point): number => distanceKm(a.lat, a.lon, b.lat, b.lon);
