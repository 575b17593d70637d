import type { PlaceSummary } from '#lib/dashboard/types.ts';

export interface PlaceCount {
  readonly place: PlaceSummary;
  readonly count: number;
}

/** Countries with their most frequent places inside, by falling count; places without events are left out. */
export interface CountryCount extends PlaceCount {
  readonly inside: readonly PlaceCount[];
}

/**
 * The busiest areas: countries (and regions above them) and up to `most` places in each.
 * @param byPlace events by position in `places`, what lies in a place counted for it
 */
export function busiest(places: readonly PlaceSummary[], byPlace: Int32Array, most: number): CountryCount[] {
  const counted = places
    .map((place, i) => ({ place, count: byPlace[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.place.name < b.place.name ? -1 : 1));
  const inside = new Map<string, PlaceCount[]>();
  for (const entry of counted) {
    const { country, id, kind } = entry.place;
    if (country === null || country === id || kind === 'admin1' || kind === 'admin2') continue;
    const list = inside.get(country);
    if (!list) inside.set(country, [entry]);
    else if (list.length < most) list.push(entry);
  }
  return counted
    .filter(({ place }) => place.kind === 'country' || place.kind === 'region')
    .map((entry) => ({ ...entry, inside: inside.get(entry.place.id) ?? [] }));
}
