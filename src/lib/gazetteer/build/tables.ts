import type { BBox } from '#lib/geo/bbox.ts';
import { COUNTRIES } from '../tables/countries.ts';
import { FEATURES } from '../tables/features.ts';
import { REGIONS } from '../tables/regions.ts';
import { SPELLINGS } from '../tables/spellings.ts';
import { STATES } from '../tables/states.ts';

/** The rows of a table as fields; a row with too few is an error of the table. */
function rowsOf(table: string, fields: number): string[][] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = line.split('|');
      if (row.length < fields) throw new Error(`This row has ${row.length} fields, not ${fields}: ${line}`);
      return row;
    });
}

const list = (field: string | undefined): string[] => (field ? field.split(';') : []);

function pointOf(field: string | undefined): [lat: number, lon: number] | null {
  if (!field) return null;
  const [lat, lon] = field.split(',').map(Number);
  if (lat === undefined || lon === undefined || !(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180))
    throw new Error(`"${field}" is not a point "lat,lon".`);
  return [lat, lon];
}

/** Words ending so have no plural in -s. */
const NO_PLURAL = /(?:s|sh|ch|ese|x|z|men)$/;

/** A demonym with its plural; "=" before it keeps it as it is. */
export function demonymForms(demonyms: readonly string[]): string[] {
  return demonyms.flatMap((d) => {
    if (d.startsWith('=')) return [d.slice(1)];
    return NO_PLURAL.test(d) ? [d] : [d, `${d}s`];
  });
}

export interface CountryRow {
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly demonyms: readonly string[];
  readonly continent: string;
}

export function countryRows(): CountryRow[] {
  return rowsOf(COUNTRIES, 7).map(
    ([code = '', name = '', names, point, millions, demonyms, continent = '']) => {
      const at = pointOf(point);
      if (!at) throw new Error(`${code} has no point.`);
      return {
        code,
        name,
        names: list(names),
        lat: at[0],
        lon: at[1],
        population: Number(millions) * 1e6,
        demonyms: demonymForms(list(demonyms)),
        continent,
      };
    },
  );
}

export interface StateRow {
  readonly code: string;
  readonly dotted: readonly string[];
  readonly postal: readonly string[];
  readonly point: readonly [lat: number, lon: number] | null;
  readonly demonyms: readonly string[];
  readonly names: readonly string[];
}

export function stateRows(): StateRow[] {
  return rowsOf(STATES, 5).map(([code = '', dotted, postal, point, demonyms, names]) => ({
    code,
    dotted: list(dotted),
    postal: list(postal),
    point: pointOf(point),
    demonyms: demonymForms(list(demonyms)),
    names: list(names),
  }));
}

export interface RegionRow {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly box: BBox;
  readonly parent: string | null;
  readonly demonyms: readonly string[];
}

export function regionRows(): RegionRow[] {
  return rowsOf(REGIONS, 7).map(([id = '', name = '', names, point, box = '', parent, demonyms]) => {
    const at = pointOf(point);
    const [west, south, east, north] = box.split(',').map(Number);
    if (!at || west === undefined || south === undefined || east === undefined || north === undefined)
      throw new Error(`${id} has no point or no box.`);
    return {
      id,
      name,
      names: list(names),
      lat: at[0],
      lon: at[1],
      box: [west, south, east, north],
      parent: parent || null,
      demonyms: demonymForms(list(demonyms)),
    };
  });
}

const wrap = (lon: number): number => (lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon);

/** Volcanoes, straits, small islands and the like, in the shape of regions. */
export function featureRows(): RegionRow[] {
  return rowsOf(FEATURES, 6).map(([id = '', name = '', names, point, half, parent]) => {
    const at = pointOf(point);
    const side = Number(half);
    if (!at || !(side > 0)) throw new Error(`${id} has no point or no size.`);
    const [lat, lon] = at;
    const box: BBox = [
      wrap(lon - side),
      Math.max(-90, lat - side),
      wrap(lon + side),
      Math.min(90, lat + side),
    ];
    return { id, name, names: list(names), lat, lon, box, parent: parent || null, demonyms: [] };
  });
}

export interface SpellingRow {
  readonly spelling: string;
  readonly name: string;
  readonly country: string;
}

export function spellingRows(): SpellingRow[] {
  return rowsOf(SPELLINGS, 2).map(([spelling = '', entry = '']) => {
    const comma = entry.lastIndexOf(', ');
    return { spelling, name: entry.slice(0, comma), country: entry.slice(comma + 2) };
  });
}
