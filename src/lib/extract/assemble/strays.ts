import type { PlaceMention } from '#lib/model/mention.ts';

/** Towns of so many inhabitants are known without their country's being named. */
const KNOWN_TOWN = 400_000;
/** Least share of an article's places that lie in its main country before others are doubted. */
const MAIN_SHARE = 0.4;
/** Least number of places in the main country. */
const MAIN_PLACES = 2;

/**
 * Places that nothing else in the article speaks for: small towns and districts in a country of which the article, mostly about another,
 * names nothing else. More often a village that the gazetteer lacks, or a surname, than the namesake abroad.
 */
export function findStrays(places: readonly PlaceMention[]): ReadonlySet<PlaceMention> {
  const strays = new Set<PlaceMention>();
  const named = new Map<string, Set<string>>();
  let most = 0;
  const ids = new Set<string>();
  for (const { place } of places) {
    if (place.country === null) continue;
    ids.add(place.id);
    const known = named.get(place.country);
    if (known) known.add(place.id);
    else named.set(place.country, new Set([place.id]));
    most = Math.max(most, named.get(place.country)?.size ?? 0);
  }
  if (most < MAIN_PLACES || most < ids.size * MAIN_SHARE) return strays;
  for (const mention of places) {
    const { place } = mention;
    const small = place.kind === 'admin2' || (place.kind === 'city' && place.population < KNOWN_TOWN);
    if (small && place.country !== null && named.get(place.country)?.size === 1) strays.add(mention);
  }
  return strays;
}
