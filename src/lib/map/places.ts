import type { FeatureCollection, Point } from 'geojson';
import type { PlaceSummary } from '#lib/dashboard/types.ts';

/** Places that are drawn as circles; the others are areas, which are shaded and never pinned. */
export function isPoint(place: PlaceSummary): boolean {
  return place.kind === 'city' || place.kind === 'feature';
}

type Points<P> = FeatureCollection<Point, P & { id: string; name: string }>;

/** The points among the places, for a source of the map. */
export function pointFeatures<P extends object>(
  places: readonly PlaceSummary[],
  more: (place: PlaceSummary) => P,
): Points<P> {
  return {
    type: 'FeatureCollection',
    features: places.filter(isPoint).map((place) => ({
      type: 'Feature',
      properties: { id: place.id, name: place.name, ...more(place) },
      geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    })),
  };
}

/**
 * Names for the busiest points.
 * @param offset distance of a name from its point for a count
 */
export function pointNames(
  places: readonly PlaceSummary[],
  byPlace: Int32Array,
  most: number,
  offset: (count: number) => number,
): Points<{ offset: number }> {
  const counts = new Map(places.map((place, i) => [place, byPlace[i] ?? 0]));
  const busiest = [...counts]
    .filter(([place, count]) => count > 0 && isPoint(place))
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([place]) => place);
  return pointFeatures(busiest, (place) => ({ offset: offset(counts.get(place) ?? 0) }));
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
