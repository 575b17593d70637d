import type { CellTable, PlaceSummary } from '#lib/dashboard/types.ts';
import { classBreaks } from './classes.ts';
import { LEVELS } from './levels.ts';
import type { Level } from './levels.ts';
import { countAt, rollUp } from './rollup.ts';
import type { Circle } from './rollup.ts';

/** Areas that are shaded: their positions in the table of places. */
export interface Areas {
  readonly countries: readonly number[];
  readonly admin1: readonly number[];
  /** Divisions of each country, by the country's position. */
  readonly divisions: ReadonlyMap<number, readonly number[]>;
}

/**
 * Everything the map shows that hangs on the filters but not on the range; made once for a table of cells. Classes and sizes are
 * reckoned against all dates, so that a shade and a size mean the same while the range moves.
 */
export interface MapPlan {
  readonly places: readonly PlaceSummary[];
  readonly areas: Areas;
  readonly circles: Readonly<Record<Level, readonly Circle[]>>;
  /** Highest count of any circle of the level. */
  readonly tops: Readonly<Record<Level, number>>;
  /** Least counts of the shades, for whole countries and for divisions. */
  readonly breaks: { readonly country: readonly number[]; readonly admin1: readonly number[] };
}

/** @param byPlace the events at each place over all dates */
export function makePlan({ places }: Pick<CellTable, 'places'>, byPlace: Int32Array): MapPlan {
  const areas = areasOf(places);
  const highest = (positions: readonly number[]): number =>
    positions.reduce((max, i) => Math.max(max, byPlace[i] ?? 0), 0);
  const circles = eachLevel((level) => rollUp(places, byPlace, level));
  return {
    places,
    areas,
    circles,
    tops: eachLevel((level) =>
      circles[level].reduce((max, circle) => Math.max(max, countAt(circle, byPlace)), 0),
    ),
    breaks: {
      country: classBreaks(highest(areas.countries)),
      admin1: classBreaks(highest(areas.admin1)),
    },
  };
}

/**
 * Events of a country that none of its divisions explains: what is known only as the country. An event in two divisions is
 * subtracted twice, so this is a lower bound.
 */
export function unexplained(country: number, { divisions }: Areas, byPlace: Int32Array): number {
  const explained = (divisions.get(country) ?? []).reduce((sum, i) => sum + (byPlace[i] ?? 0), 0);
  return Math.max(0, (byPlace[country] ?? 0) - explained);
}

function areasOf(places: readonly PlaceSummary[]): Areas {
  const position = new Map(places.map(({ id }, i) => [id, i] as const));
  const countries: number[] = [];
  const admin1: number[] = [];
  const divisions = new Map<number, number[]>();
  for (const [i, { kind, country }] of places.entries()) {
    if (kind === 'country') countries.push(i);
    if (kind !== 'admin1') continue;
    admin1.push(i);
    const whole = country === null ? undefined : position.get(country);
    if (whole === undefined) continue;
    const known = divisions.get(whole);
    if (known) known.push(i);
    else divisions.set(whole, [i]);
  }
  return { countries, admin1, divisions };
}

/** One of something for each level. */
export function eachLevel<T>(make: (level: Level) => T): Record<Level, T> {
  const [country, admin1, place] = LEVELS;
  return { country: make(country), admin1: make(admin1), place: make(place) };
}
