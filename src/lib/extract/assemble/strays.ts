import type { PlaceMention } from '#lib/model/mention.ts';

/** Towns of so many inhabitants are known without their country's being named. */
const KNOWN_TOWN = 400_000;
/** Least share of an article's places that lie in its main country before others are doubted. */
const MAIN_SHARE = 0.4;
/** Least number of places in the main country, and of times they are named. */
const MAIN_PLACES = 2;
const MAIN_MENTIONS = 3;

interface Named {
  readonly ids: Set<string>;
  mentions: number;
}

/**
 * Places that nothing else in the article speaks for: small towns and districts in a country of which the article, mostly
 * about another, names nothing else. They are more often a village that the gazetteer lacks, or a surname, than the
 * namesake abroad.
 */
export function findStrays(places: readonly PlaceMention[]): ReadonlySet<PlaceMention> {
  const byCountry = new Map<string, Named>();
  const all = new Set<string>();
  for (const { place } of places) {
    if (place.country === null) continue;
    all.add(place.id);
    let named = byCountry.get(place.country);
    if (!named) byCountry.set(place.country, (named = { ids: new Set(), mentions: 0 }));
    named.ids.add(place.id);
    named.mentions++;
  }
  const isMain = ({ ids, mentions }: Named): boolean =>
    ids.size >= Math.max(MAIN_PLACES, all.size * MAIN_SHARE) && mentions >= MAIN_MENTIONS;
  if (![...byCountry.values()].some(isMain)) return new Set();
  return new Set(
    places.filter(({ place }) => {
      const small = place.kind === 'admin2' || (place.kind === 'city' && place.population < KNOWN_TOWN);
      return small && place.country !== null && byCountry.get(place.country)?.ids.size === 1;
    }),
  );
}
