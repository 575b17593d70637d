import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import countries from 'i18n-iso-countries';
import type { BBox } from '#lib/geo/bbox.ts';
import { foldName } from '../fold.ts';
import { NAME, RANK, WORD, type NameKind } from '../format.ts';
import { CONTINENT_IDS } from '../tables/countries.ts';
import { FIRST_NAMES, ORDINARY, SURNAMES } from '../tables/words.ts';
import { divideLand, type DivisionGrid } from './areas.ts';
import { joinFresh, readAdmin1, readAdmin2, readPopulated, type City } from './cities.ts';
import { namesOfCity, namesOfDivision } from './names.ts';
import { countryRows, featureRows, regionRows, stateRows, type RegionRow } from './tables.ts';
import { TownWriter } from './towns.ts';
import { addWords } from './words.ts';
import { GazetteerWriter } from './writer.ts';

export interface BuildOptions {
  /** Path of the file to write; its folder is made when missing. */
  readonly out: string;
  /** Takes one line of progress. */
  readonly log: (line: string) => void;
}

const key = (name: string): string => foldName(name).join(' ');

/** A name in capitals is one only when written so: "US", "UAE". */
const isInitials = (name: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(name) || name === 'T&T';

/** Half the side of the box round the only known town of a division, in degrees. */
const LONE_TOWN = 0.1;

/**
 * Builds the packed gazetteer from the installed data packages and the tables kept by hand.
 * Replaces the file at `out` in one step. @throws Error when a package is missing or a table is malformed.
 */
export async function buildGazetteer({ out, log }: BuildOptions): Promise<void> {
  const cities = joinFresh(readPopulated());
  log(`${cities.length} towns read`);
  const grid = divideLand(cities);
  log(`${grid.divisions.size} first-level divisions laid out`);
  const bytes = assemble(cities, grid);
  writeGazetteer(out, bytes, log);
  return Promise.resolve();
}

/** Writes a packed gazetteer, replacing the file in one step, so that a reader never sees half of one. */
export function writeGazetteer(out: string, bytes: Uint8Array, log: (line: string) => void): void {
  mkdirSync(path.dirname(out), { recursive: true });
  const partial = `${out}.${process.pid}.part`;
  writeFileSync(partial, bytes);
  renameSync(partial, out);
  log(`${out}: ${(bytes.length / 1e6).toFixed(1)} MB`);
}

/** Puts places and names together and packs them. Areas come first. */
export function assemble(cities: readonly City[], grid: DivisionGrid): Uint8Array {
  const writer = new GazetteerWriter();
  const byId = addAreas(writer, cities, grid);
  const towns = new TownWriter(writer, byId);
  for (const city of cities) towns.add(city, namesOfCity(city));
  towns.finish();
  return writer.pack();
}

/** Areas and words: what a gazetteer has beside towns. Gives the numbers of the areas by id. */
export function addAreas(
  writer: GazetteerWriter,
  cities: readonly City[],
  grid: DivisionGrid,
): Map<string, number> {
  const byId = new Map<string, number>();
  const name = (i: number, text: string, kind: NameKind = NAME.primary): void =>
    writer.addName(i, text, isInitials(text) ? NAME.initials : kind);

  const regions = [...regionRows(), ...featureRows()];
  addCountries(writer, byId, grid, regions);
  const merged = addDivisions(writer, byId, grid, cities, regions);
  for (const region of regions) {
    if (region.id.startsWith('continent:') || merged.has(region)) continue;
    const i = addRegion(writer, byId, region);
    for (const text of [region.name, ...region.names]) name(i, text);
    for (const text of region.demonyms) name(i, text, NAME.demonym);
  }
  addSecondDivisions(writer, byId, cities);
  const words = (list: string, bits: number): [string, number][] =>
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => [word, bits]);
  addWords(writer, [
    ...words(FIRST_NAMES, WORD.alsoGiven),
    ...words(ORDINARY, WORD.ordinary),
    ...words(SURNAMES, WORD.surname),
  ]);
  return byId;
}

function addRegion(writer: GazetteerWriter, byId: Map<string, number>, region: RegionRow): number {
  const prefix = region.id.slice(0, region.id.indexOf(':'));
  const parent = region.parent === null ? null : (byId.get(region.parent) ?? null);
  const country = region.parent === null ? null : (byId.get(region.parent.slice(0, 2)) ?? null);
  const i = writer.addPlace({
    id: region.id,
    name: region.name,
    kind: prefix === 'continent' ? 'continent' : prefix === 'region' ? 'region' : 'feature',
    lat: region.lat,
    lon: region.lon,
    population: 0,
    rank: RANK.none,
    country: region.parent?.includes(':') ? null : country,
    parent,
    box: region.box,
  });
  byId.set(region.id, i);
  return i;
}

function addCountries(
  writer: GazetteerWriter,
  byId: Map<string, number>,
  grid: DivisionGrid,
  regions: readonly RegionRow[],
): void {
  for (const region of regions) {
    if (!region.id.startsWith('continent:')) continue;
    const i = addRegion(writer, byId, region);
    for (const text of [region.name, ...region.names]) writer.addName(i, text, NAME.primary);
    for (const text of region.demonyms) writer.addName(i, text, NAME.demonym);
  }
  for (const row of countryRows()) {
    const box: BBox = grid.countries.get(row.code)?.box ?? [
      row.lon - LONE_TOWN,
      row.lat - LONE_TOWN,
      row.lon + LONE_TOWN,
      row.lat + LONE_TOWN,
    ];
    const i = writer.addPlace({
      id: row.code,
      name: row.name,
      kind: 'country',
      lat: row.lat,
      lon: row.lon,
      population: row.population,
      rank: RANK.none,
      country: null,
      parent: byId.get(CONTINENT_IDS.get(row.continent) ?? '') ?? null,
      box,
    });
    writer.setCountry(i, i);
    byId.set(row.code, i);
    const listed = countries.getName(row.code, 'en', { select: 'all' }) ?? [];
    for (const text of new Set([row.name, ...row.names, ...listed])) {
      if (!text.includes(',')) writer.addName(i, text, isInitials(text) ? NAME.initials : NAME.primary);
    }
    for (const text of row.demonyms) writer.addName(i, text, NAME.demonym);
  }
}

/** Adds first-level divisions; a region of the hand-kept table that is one of them gives it its names and is returned. */
function addDivisions(
  writer: GazetteerWriter,
  byId: Map<string, number>,
  grid: DivisionGrid,
  cities: readonly City[],
  regions: readonly RegionRow[],
): Set<RegionRow> {
  const merged = new Set<RegionRow>();
  const states = new Map(stateRows().map((row) => [row.code, row]));
  const towns = townsByDivision(cities, (city) => `${city.country}.${city.admin1}`);
  for (const { code, name } of readAdmin1()) {
    const country = byId.get(code.slice(0, 2));
    if (country === undefined) continue;
    const state = states.get(code);
    const extent = grid.divisions.get(code);
    const own = towns.get(code);
    const spellings = [...namesOfDivision(name), ...(state?.names ?? [])];
    const known = new Set(spellings.map(key));
    const region = regions.find(
      (r) => r.parent === code.slice(0, 2) && [r.name, ...r.names].some((text) => known.has(key(text))),
    );
    if (region) merged.add(region);
    const point = state?.point ?? (region ? [region.lat, region.lon] : null);
    const lat = point?.[0] ?? extent?.lat ?? own?.lat;
    const lon = point?.[1] ?? extent?.lon ?? own?.lon;
    // A division without a known town cannot be laid out.
    if (lat === undefined || lon === undefined) continue;
    const box = extent?.box ?? own?.box ?? null;
    const i = writer.addPlace({
      id: code,
      name,
      kind: 'admin1',
      lat,
      lon,
      population: own?.population ?? 0,
      rank: state ? RANK.seat1 : RANK.none,
      country,
      parent: country,
      box,
    });
    byId.set(code, i);
    for (const text of [...spellings, ...(region ? [region.name, ...region.names] : [])])
      writer.addName(i, text, NAME.primary);
    for (const text of [...(state?.demonyms ?? []), ...(region?.demonyms ?? [])])
      writer.addName(i, text, NAME.demonym);
    for (const text of state?.dotted ?? []) writer.addName(i, text, NAME.dotted);
    for (const text of state?.postal ?? []) writer.addName(i, text, NAME.postal);
  }
  return merged;
}

function addSecondDivisions(
  writer: GazetteerWriter,
  byId: Map<string, number>,
  cities: readonly City[],
): void {
  const towns = townsByDivision(cities, (city) => `${city.country}.${city.admin1}.${city.admin2}`);
  for (const { code, name } of readAdmin2()) {
    const own = towns.get(code);
    const country = byId.get(code.slice(0, 2));
    if (!own || country === undefined) continue;
    const parent = byId.get(code.slice(0, code.lastIndexOf('.'))) ?? country;
    const i = writer.addPlace({
      id: code,
      name,
      kind: 'admin2',
      lat: own.lat,
      lon: own.lon,
      population: own.population,
      rank: RANK.none,
      country,
      parent,
      box: own.box,
    });
    byId.set(code, i);
    for (const text of code.startsWith('US.') ? [name] : namesOfDivision(name))
      writer.addName(i, text, NAME.primary);
  }
}

interface Towns {
  readonly lat: number;
  readonly lon: number;
  readonly box: BBox;
  readonly population: number;
}

/** Middle, box and inhabitants of the towns of each division. */
function townsByDivision(cities: readonly City[], codeOf: (city: City) => string): Map<string, Towns> {
  const groups = new Map<string, City[]>();
  for (const city of cities) {
    const code = codeOf(city);
    const group = groups.get(code);
    if (group) group.push(city);
    else groups.set(code, [city]);
  }
  const summed = new Map<string, Towns>();
  for (const [code, group] of groups) {
    const lats = group.map((city) => city.lat);
    // Divisions that cross the date line are few and laid out by the grid; here longitudes turn round the first town's.
    const origin = group[0]?.lon ?? 0;
    const lons = group.map(
      (city) => city.lon + (city.lon - origin > 180 ? -360 : 0) + (city.lon - origin < -180 ? 360 : 0),
    );
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const wrap = (lon: number): number => (lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon);
    summed.set(code, {
      lat: mean(lats),
      lon: wrap(mean(lons)),
      box: [
        wrap(Math.min(...lons) - LONE_TOWN),
        Math.max(-90, Math.min(...lats) - LONE_TOWN),
        wrap(Math.max(...lons) + LONE_TOWN),
        Math.min(90, Math.max(...lats) + LONE_TOWN),
      ],
      population: group.reduce((sum, city) => sum + city.population, 0),
    });
  }
  return summed;
}
