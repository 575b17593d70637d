import type { BBox } from '#lib/geo/bbox.ts';

export type PlaceKind = 'continent' | 'region' | 'country' | 'admin1' | 'admin2' | 'city' | 'feature';

/** A gazetteer entry. Countries, regions and admin areas are areas; `lat`/`lon` is then a representative point. */
export interface Place {
  /** Stable id: ISO 3166 alpha-2 for countries ("IR"), "IR.07" for admin-1, GeoNames number for cities, "region:sahel"… */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 (with XK), or null for what spans countries. */
  readonly country: string | null;
  readonly countryName: string | null;
  /** Name of the town that it is a quarter of; absent for what is no quarter. */
  readonly town?: string;
  /** Id of the smallest containing entry, or null at the top. */
  readonly parent: string | null;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** Degrees; null for points. */
  readonly bbox: BBox | null;
  /** Inhabitants; 0 when unknown. */
  readonly population: number;
}
