import { distanceKm } from '#lib/geo/distance.ts';
import { RANK } from './format.ts';
import type { Gazetteer } from './gazetteer.ts';

type Table = Pick<
  Gazetteer,
  'size' | 'kindOf' | 'rankOf' | 'populationOf' | 'countryOf' | 'divisionOf' | 'latOf' | 'lonOf'
>;

/** Smallest town that has quarters with names of their own, in inhabitants. */
const SMALLEST_TOWN = 20_000;
/** Farthest a quarter lies from the middle of its town, in kilometres. */
const FARTHEST_KM = 45;
/** Degrees of latitude that are farther than that. */
const FARTHEST_DEGREES = 0.5;
/** Nearer than this a town is no nearer, in kilometres: points are middles of areas. */
const NEAREST_KM = 2;

/** The larger towns, from south to north. */
function townsBySouth(table: Table): number[] {
  const towns: number[] = [];
  for (let i = 0; i < table.size; i++) {
    if (table.populationOf(i) < SMALLEST_TOWN || table.rankOf(i) <= RANK.section) continue;
    if (table.kindOf(i) === 'city') towns.push(i);
  }
  return towns.sort((a, b) => table.latOf(a) - table.latOf(b));
}

/** Index of the first of the towns that lies at a latitude or north of it. */
function firstFrom(towns: readonly number[], table: Table, lat: number): number {
  let [low, high] = [0, towns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table.latOf(towns[middle] ?? 0) < lat) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds the town that a quarter (GeoNames PPLX) is a part of, which the data does not say: of the larger towns of its
 * first-level division within 45 km the one with the strongest pull, inhabitants over squared distance (Reilly 1931).
 * The towns are gathered when first asked for.
 */
export function createTownFinder(table: Table): (quarter: number) => number {
  let towns: number[] | null = null;
  return (quarter) => {
    if (table.rankOf(quarter) !== RANK.section || table.kindOf(quarter) !== 'city') return -1;
    towns ??= townsBySouth(table);
    const [lat, lon] = [table.latOf(quarter), table.lonOf(quarter)];
    let best = -1;
    let most = 0;
    for (let at = firstFrom(towns, table, lat - FARTHEST_DEGREES); at < towns.length; at++) {
      const town = towns[at] ?? 0;
      if (table.latOf(town) - lat > FARTHEST_DEGREES) break;
      if (table.populationOf(town) <= table.populationOf(quarter)) continue;
      if (table.countryOf(town) !== table.countryOf(quarter)) continue;
      const km = distanceKm(lat, lon, table.latOf(town), table.lonOf(town));
      if (km > FARTHEST_KM) continue;
      const pull = table.populationOf(town) / Math.max(km, NEAREST_KM) ** 2;
      if (pull < most || (pull === most && town > best)) continue;
      if (table.divisionOf(town) === table.divisionOf(quarter)) [best, most] = [town, pull];
    }
    return best;
  };
}
