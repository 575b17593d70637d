import { containsPoint } from '#lib/geo/bbox.ts';
import type { BBox } from '#lib/geo/bbox.ts';
import type { Level } from './levels.ts';
import { isPoint } from './places.ts';
import { unexplained } from './plan.ts';
import type { MapPlan } from './plan.ts';
import { countAt } from './rollup.ts';

export interface SeenPlace {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** What the map shows, in words: busiest first. */
export interface Seen {
  readonly circles: readonly SeenPlace[];
  /** Countries or divisions, by the level. */
  readonly areas: readonly SeenPlace[];
  /** Zoomed in: countries with events of which only the country is known, and how many at least. */
  readonly vague: readonly SeenPlace[];
  /** Regions that no outline is known of: the Sahel, the Horn of Africa. */
  readonly wider: readonly SeenPlace[];
}

/** Longer lists are for the search, not for the eye. */
const MOST = 60;

/** How many towns and how many countries have events. Runs at every step of a brush: no lists. */
export function busyPlaces(
  { places }: MapPlan,
  byPlace: Int32Array,
): { readonly towns: number; readonly countries: number } {
  let [towns, countries] = [0, 0];
  for (let i = 0; i < byPlace.length; i++) {
    const place = places[i];
    if (byPlace[i] === 0 || !place) continue;
    if (isPoint(place)) towns++;
    else if (place.kind === 'country') countries++;
  }
  return { towns, countries };
}

/** @param bounds what is in view; null for everything */
export function seenPlaces(plan: MapPlan, byPlace: Int32Array, level: Level, bounds: BBox | null): Seen {
  const inView = ({ lon, lat }: { readonly lon: number; readonly lat: number }): boolean =>
    bounds === null || containsPoint(bounds, lon, lat);
  const busiest = (items: readonly SeenPlace[]): SeenPlace[] =>
    items
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, MOST);
  const places = (positions: Iterable<number>, count = (i: number): number => byPlace[i] ?? 0): SeenPlace[] =>
    busiest(
      [...positions].flatMap((i) => {
        const place = plan.places[i];
        return place && inView(place) ? [{ id: place.id, name: place.name, count: count(i) }] : [];
      }),
    );
  const regions = [...plan.places.keys()].filter((i) => plan.places[i]?.kind === 'region');
  return {
    circles: busiest(
      plan.circles[level]
        .filter(inView)
        .map((circle) => ({ id: circle.id, name: circle.name, count: countAt(circle, byPlace) })),
    ),
    areas: places(level === 'country' ? plan.areas.countries : plan.areas.admin1),
    vague:
      level === 'country' ? [] : places(plan.areas.countries, (i) => unexplained(i, plan.areas, byPlace)),
    wider: places(regions),
  };
}
