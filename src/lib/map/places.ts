import type { FeatureCollection, Point } from 'geojson';
import type { PlaceSummary } from '#lib/dashboard/types.ts';

/** Places that are drawn as circles; the others are areas, which are shaded and never pinned. */
export function isPoint(place: PlaceSummary): boolean {
  return place.kind === 'city' || place.kind === 'feature';
}

/** The points among the places, for a source of the map. */
export function pointFeatures(
  places: readonly PlaceSummary[],
): FeatureCollection<Point, { id: string; name: string }> {
  return {
    type: 'FeatureCollection',
    features: places.filter(isPoint).map(({ id, name, lon, lat }) => ({
      type: 'Feature',
      properties: { id, name },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  };
}

/** The busiest points, for their names on the map. */
export function busiestPoints(
  places: readonly PlaceSummary[],
  byPlace: Int32Array,
  most: number,
): PlaceSummary[] {
  return places
    .map((place, i) => ({ place, count: byPlace[i] ?? 0 }))
    .filter(({ place, count }) => count > 0 && isPoint(place))
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ place }) => place);
}

/** Highest count of any place of a kind. */
export function highest(
  places: readonly PlaceSummary[],
  byPlace: Int32Array,
  of: (place: PlaceSummary) => boolean,
): number {
  let max = 0;
  for (const [i, place] of places.entries()) if (of(place)) max = Math.max(max, byPlace[i] ?? 0);
  return max;
}

/** Radius in pixels of the circle for the highest count, and of the smallest circle. */
export const RADIUS = { max: 18, min: 3.5 } as const;

/** Radius in pixels of a circle whose area is in proportion to its count; 0 for no events. */
export function radiusOf(count: number, max: number): number {
  if (count <= 0) return 0;
  return Math.max(RADIUS.min, RADIUS.max * Math.sqrt(count / Math.max(count, max, 12)));
}
