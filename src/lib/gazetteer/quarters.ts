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

/**
 * Finds the town that a quarter (GeoNames PPLX) is a part of, which the data does not say: of the larger towns of its
 * first-level division within 45 km the one with the strongest pull, inhabitants over squared distance (Reilly 1931).
 * The towns are gathered when first asked for.
 */
export function createTownFinder(table: Table): (quarter: number) => number {
  let towns: number[] | null = null;
  return (quarter) => {
    if (table.rankOf(quarter) !== RANK.section || table.kindOf(quarter) !== 'city') return -1;
    towns ??= Array.from({ length: table.size }, (_, i) => i).filter(
      (i) =>
        table.populationOf(i) >= SMALLEST_TOWN &&
        table.rankOf(i) > RANK.section &&
        table.kindOf(i) === 'city',
    );
    const [lat, lon] = [table.latOf(quarter), table.lonOf(quarter)];
    let best = -1;
    let most = 0;
    for (const town of towns) {
      if (Math.abs(table.latOf(town) - lat) > FARTHEST_DEGREES) continue;
      if (table.populationOf(town) <= table.populationOf(quarter)) continue;
      if (table.countryOf(town) !== table.countryOf(quarter)) continue;
      const km = distanceKm(lat, lon, table.latOf(town), table.lonOf(town));
      if (km > FARTHEST_KM) continue;
      const pull = table.populationOf(town) / Math.max(km, NEAREST_KM) ** 2;
      if (pull > most && table.divisionOf(town) === table.divisionOf(quarter)) [best, most] = [town, pull];
    }
    return best;
  };
}
