import type { PlaceSummary } from './types.ts';

/** The places, countries under their names in a language. @param nameOf null where the name stands */
export function inLanguage(
  places: readonly PlaceSummary[],
  nameOf: (country: string) => string | null,
): readonly PlaceSummary[] {
  return places.map((place) =>
    place.kind === 'country' ? { ...place, name: nameOf(place.id) ?? place.name } : place,
  );
}
