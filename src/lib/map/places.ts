import type { FeatureCollection, Point } from 'geojson';
import type { PlaceSummary } from '#lib/dashboard/types.ts';
import { countAt } from './rollup.ts';
import type { Circle } from './rollup.ts';

/** Places that are drawn as circles; the others are areas, which are shaded and never pinned. */
export function isPoint(place: PlaceSummary): boolean {
  return place.kind === 'city' || place.kind === 'feature';
}

type Points<P> = FeatureCollection<Point, P & { id: string; name: string }>;

function points<P extends object>(circles: readonly Circle[], more: (circle: Circle) => P): Points<P> {
  return {
    type: 'FeatureCollection',
    features: circles.map((circle) => ({
      type: 'Feature',
      properties: { id: circle.id, name: circle.name, ...more(circle) },
      geometry: { type: 'Point', coordinates: [circle.lon, circle.lat] },
    })),
  };
}

/** The circles as a source of the map. */
export function circleFeatures(circles: readonly Circle[]): Points<object> {
  return points(circles, () => ({}));
}

/** Radius in pixels from which a number has room in a circle. */
const ROOM_FOR_NUMBER = 9;

/**
 * What is written at the busiest circles: the name of a town, and how many where the circle has room.
 * @param offset distance of a name from the middle of its circle for a count, in ems
 * @param top the count that the largest circle stands for
 */
export function circleTexts(
  circles: readonly Circle[],
  byPlace: Int32Array,
  { most, top, offset }: { most: number; top: number; offset: (count: number) => number },
): Points<{ offset: number; label: string; number: string }> {
  // Thousands of circles, of which a few are named: numbers are sorted, not objects.
  const counts = Int32Array.from(circles, (circle) => countAt(circle, byPlace));
  const order = Uint32Array.from(circles.keys())
    .filter((i) => (counts[i] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .subarray(0, most);
  const busiest = new Map<Circle, number>();
  for (const i of order) {
    const circle = circles[i];
    if (circle) busiest.set(circle, counts[i] ?? 0);
  }
  return points([...busiest.keys()], (circle) => {
    const count = busiest.get(circle) ?? 0;
    return {
      offset: offset(count),
      // Areas have their names written on them.
      label: circle.area === null ? circle.name : '',
      number: radiusOf(count, top) >= ROOM_FOR_NUMBER ? String(count) : '',
    };
  });
}

/** Radius in pixels of the circle for the highest count, and of the smallest circle. */
export const RADIUS = { max: 18, min: 3.5 } as const;

/** Where nothing happened often, a circle of the greatest size would stand for this many. */
const SMALLEST_TOP = 12;

/** Radius in pixels of a circle whose area is in proportion to its count; 0 for no events. */
export function radiusOf(count: number, max: number): number {
  if (count <= 0) return 0;
  return Math.max(RADIUS.min, RADIUS.max * Math.sqrt(count / Math.max(count, max, SMALLEST_TOP)));
}

/** What circles grow by with the zoom: smaller on the world view, where they are many. */
export const GROWTH = { from: { zoom: 1, by: 0.75 }, to: { zoom: 5, by: 1.25 } } as const;

/** What a circle's radius is multiplied by at a zoom. */
export function growthAt(zoom: number): number {
  const { from, to } = GROWTH;
  const share = Math.min(1, Math.max(0, (zoom - from.zoom) / (to.zoom - from.zoom)));
  return from.by + share * (to.by - from.by);
}

/** Share of the largest circle's radius that a legend has room for. */
const LEGEND = 0.6;

/** Round counts for a legend of sizes, smallest first: a circle that has room in it, and one of about a tenth of its events. */
export function sizeSteps(top: number): readonly number[] {
  const large = roundDown(Math.min(top, Math.max(top, SMALLEST_TOP) * LEGEND ** 2));
  return [...new Set([roundDown(large / 10), large])].filter((count) => count > 0);
}

function roundDown(count: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, count)));
  return ([5, 2, 1].find((step) => step * power <= count) ?? 0) * power;
}
