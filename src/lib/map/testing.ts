import type { PlaceSummary } from '#lib/dashboard/types.ts';
import { CLASSES } from './classes.ts';
import { eachLevel } from './plan.ts';
import type { MapPlan } from './plan.ts';
import { countAt, rollUp } from './rollup.ts';

/** A small world for tests: two countries with divisions, towns in and outside them, an island that belongs to none. */
const WORLD: readonly (readonly [
  id: string,
  kind: PlaceSummary['kind'],
  ancestors: string,
  at: [number, number],
])[] = [
  ['LY', 'country', '', [17, 27]],
  ['LY.01', 'admin1', 'LY', [22, 32]],
  ['derna', 'city', 'LY.01 LY', [22.6, 32.7]],
  ['tobruk', 'city', 'LY.01 LY', [24, 32.1]],
  ['sabha', 'city', 'LY', [14.4, 27]],
  ['FJ', 'country', '', [178, -18]],
  ['suva', 'city', 'FJ', [178.4, -18.1]],
  ['taveuni', 'city', 'FJ', [-179.9, -16.9]],
  ['midway', 'feature', '', [-177.4, 28.2]],
  ['region:sahel', 'region', '', [10, 15]],
];

export const PLACES: readonly PlaceSummary[] = WORLD.map(([id, kind, ancestors, [lon, lat]]) => ({
  id,
  name: `Name of ${id}`,
  kind,
  country: id === 'FJ' || ancestors.endsWith('FJ') ? 'FJ' : id.startsWith('LY') || ancestors ? 'LY' : null,
  ancestors: ancestors === '' ? [] : ancestors.split(' '),
  lat,
  lon,
}));

/** Counts by position for counts by id. */
export function countsOf(byId: Readonly<Record<string, number>>): Int32Array {
  return Int32Array.from(PLACES, ({ id }) => byId[id] ?? 0);
}

/** A plan for counts over all dates. */
export function planOf(totals: Int32Array): MapPlan {
  const positions = (kind: string): number[] => [...PLACES.keys()].filter((i) => PLACES[i]?.kind === kind);
  const breaks = Array.from({ length: CLASSES }, (_, i) => i + 1);
  const circles = eachLevel((level) => rollUp(PLACES, totals, level));
  return {
    places: PLACES,
    areas: {
      countries: positions('country'),
      admin1: positions('admin1'),
      divisions: new Map([[0, positions('admin1')]]),
    },
    circles,
    tops: eachLevel((level) => Math.max(...circles[level].map((circle) => countAt(circle, totals)))),
    breaks: { country: breaks, admin1: breaks },
  };
}
