import { distanceKm } from '#lib/model/containment.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import type { TextDocument } from '#lib/text/index.ts';

/** Towns of so many inhabitants are known without their country's being named. */
const KNOWN_TOWN = 400_000;
/** Least share of an article's places that lie in its main country before others are doubted. */
const MAIN_SHARE = 0.4;
/** Least number of places in the main country, and of times they are named. */
const MAIN_PLACES = 2;
const MAIN_MENTIONS = 3;
/** How far from the article's town its quarters lie, in kilometres. */
const QUARTER_KM = 60;
/** Beyond this a small town's namesake is told with what holds it, in kilometres. */
const FAR_KM = 250;
/** Countries whose papers name the state of every small town that is not in their own. */
export const HOLDERS_TOLD: ReadonlySet<string | null> = new Set(['US', 'CA', 'AU']);
/** Nouns of a part of a town, behind its name. */
const QUARTERS = /^[\s-]{1,2}(?:neighbou?rhood|section|subdivision|housing|apartments?|projects)\b/i;
/** What a noun of a part of a town may take behind a name, in characters. */
const QUARTER_REACH = 20;

interface Named {
  readonly ids: Set<string>;
  mentions: number;
}

const isSmall = ({ kind, population }: Place): boolean =>
  kind === 'admin2' || (kind === 'city' && population < KNOWN_TOWN);

/** Small towns and districts in a country of which the article, mostly about another, names nothing else. */
function strayAbroad(places: readonly PlaceMention[]): PlaceMention[] {
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
  if (![...byCountry.values()].some(isMain)) return [];
  return places.filter(
    ({ place }) => isSmall(place) && place.country !== null && byCountry.get(place.country)?.ids.size === 1,
  );
}

/** Whether what holds a place is told with it ("Carrow, Ohio"). */
const isHeld = ({ rule }: PlaceMention): boolean => rule.endsWith('containment');

/** Parts of the article's town that are read as a town elsewhere: "the Carrow neighborhood". */
function strayQuarters(
  places: readonly PlaceMention[],
  { text, upperCase }: TextDocument,
  home: Place,
): PlaceMention[] {
  const ids = new Set<string>();
  for (const { place, end } of places) {
    // Where everything is in capitals a word behind a city's name is no part of it.
    if (upperCase && !isSmall(place)) continue;
    const isQuarter = QUARTERS.test(text.slice(end, end + QUARTER_REACH));
    if (isQuarter && distanceKm(place, home) > QUARTER_KM) ids.add(place.id);
  }
  return places.filter(({ place }) => ids.has(place.id));
}

/** Namesakes far from the article's town, in a division of which the article names nothing else. */
function strayNamesakes(places: readonly PlaceMention[], home: Place): PlaceMention[] {
  if (!HOLDERS_TOLD.has(home.country)) return [];
  const inDivision = new Map<string, Set<string>>();
  for (const { place } of places) {
    const division = divisionOf(place);
    inDivision.set(division, (inDivision.get(division) ?? new Set()).add(place.id));
  }
  const held = new Set(places.filter(isHeld).map(({ place }) => place.id));
  return places.filter(
    ({ place, alternatives }) =>
      isSmall(place) &&
      alternatives.length > 0 &&
      !held.has(place.id) &&
      place.country === home.country &&
      inDivision.get(divisionOf(place))?.size === 1 &&
      distanceKm(place, home) > FAR_KM,
  );
}

/** The first-level division a place lies in or is, by its id ("US.OH"). */
export const divisionOf = ({ kind, parent, id }: Place): string =>
  kind === 'admin1' ? id : (parent ?? '').split('.').slice(0, 2).join('.');

/**
 * Places that nothing else in the article speaks for. They are more often a village or a quarter that the gazetteer lacks, or
 * a surname, than the namesake elsewhere.
 * @param home the town that the article is of, if it says so
 */
export function findStrays(
  places: readonly PlaceMention[],
  document: TextDocument,
  home: Place | null,
): ReadonlySet<PlaceMention> {
  return new Set([
    ...strayAbroad(places),
    ...(home ? [...strayQuarters(places, document, home), ...strayNamesakes(places, home)] : []),
  ]);
}
