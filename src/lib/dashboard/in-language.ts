import type { PlaceSummary } from './types.ts';

/** The places under their names in a language. @param nameOf by id; null where the name stands */
export function inLanguage(
  places: readonly PlaceSummary[],
  nameOf: (place: string) => string | null,
): readonly PlaceSummary[] {
  return places.map((place) => {
    const name = nameOf(place.id);
    return name === null ? place : { ...place, name };
  });
}
