import { NAME, RANK } from '#lib/gazetteer/format.ts';
import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import type { PlaceKind } from '#lib/model/place.ts';
import { unitVector } from '#lib/geo/sphere.ts';
import type { Candidate, KnownName } from './reading.ts';

/** How far a kind of place is ahead of a village, on the scale of the logarithm (base 10) of a town's inhabitants. */
const OF_KIND: Record<PlaceKind, number> = {
  continent: 8,
  country: 8.5,
  region: 7,
  feature: 6.5,
  admin1: 6,
  admin2: 4,
  city: 0,
};

const OF_RANK = new Map<number, number>([
  [RANK.section, -0.7],
  [RANK.seat2, 0.2],
  [RANK.seat1, 0.6],
  [RANK.capital, 1.6],
]);

const OF_NAME = new Map<number, number>([
  [NAME.alternate, -1.2],
  [NAME.news, 0.3],
]);

/** A capital is not ahead of others by a name that it is hardly known by: Philadelphia is not Amman. */
const MOST_RANK_OF_ALTERNATE = 0.6;

/** Inhabitants taken for a town of unknown size. */
const UNKNOWN_TOWN = 300;

/** How likely a reader means this place when nothing else is said: size for towns, standing for areas. */
function priorOf(gazetteer: Gazetteer, place: number, nameKind: number): number {
  const kind = gazetteer.kindOf(place);
  const population = gazetteer.populationOf(place);
  const name = OF_NAME.get(nameKind) ?? 0;
  if (kind === 'city') {
    const rank = OF_RANK.get(gazetteer.rankOf(place)) ?? 0;
    const standing = nameKind === NAME.alternate ? Math.min(rank, MOST_RANK_OF_ALTERNATE) : rank;
    return Math.log10(Math.max(population, UNKNOWN_TOWN)) + standing + name;
  }
  const standing = OF_RANK.get(gazetteer.rankOf(place)) ?? 0;
  const size = kind === 'country' ? 0.5 : kind === 'admin1' ? 0.8 : 0;
  return OF_KIND[kind] + size * (Math.log10(population + 1e4) - 6.5) + standing + name;
}

/** A place as a reading of a name, with its prior and where it lies. */
function candidateOf(gazetteer: Gazetteer, place: number, nameKind: number): Candidate {
  const kind = gazetteer.kindOf(place);
  const [x, y, z] = unitVector(gazetteer.latOf(place), gazetteer.lonOf(place));
  return {
    place,
    nameKind,
    prior: priorOf(gazetteer, place, nameKind),
    x,
    y,
    z,
    country: gazetteer.countryOf(place),
    division: gazetteer.divisionOf(place),
    isPoint: kind === 'city' || kind === 'admin2' || kind === 'feature',
  };
}

/** A name of the places `readings` gives, each with the kind of name that it is for it. */
export function knownName(
  gazetteer: Gazetteer,
  readings: readonly { readonly place: number; readonly nameKind: number }[],
): KnownName {
  const candidates = readings.map(({ place, nameKind }) => candidateOf(gazetteer, place, nameKind));
  candidates.sort(byPrior);
  return {
    candidates,
    standing: candidates[0]?.prior ?? -Infinity,
    isDemonym: candidates.some((c) => c.nameKind === NAME.demonym),
  };
}

/** Likeliest first; equals in the file's order, so that the same text always reads the same. */
export const byPrior = (a: Candidate, b: Candidate): number => b.prior - a.prior || a.place - b.place;
