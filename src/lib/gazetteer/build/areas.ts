import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'i18n-iso-countries';
import type { City } from './cities.ts';
import { NearestPoint } from './nearest.ts';
import { COLUMNS, extentsOf, fillShape, latOfRow, lonOfColumn, ROWS, type Extent } from './raster.ts';

const require = createRequire(import.meta.url);

/** Natural Earth draws these within another country's outline; their towns settle which cells are theirs. */
const WITHIN = new Map([
  ['FR', ['GF', 'GP', 'MQ', 'RE', 'YT']],
  ['NO', ['SJ']],
  ['NL', ['BQ']],
  ['IL', ['PS']],
  ['CN', ['HK', 'MO']],
  ['RS', ['XK']],
]);
/** Units of Natural Earth without an ISO number, with the country they are counted to. */
const UNITS = new Map([
  ['Kosovo', 'XK'],
  ['Somaliland', 'SO'],
  ['N. Cyprus', 'CY'],
]);

/** Areas by raster: each land cell of a country belongs to the first-level division of its nearest town. */
export interface DivisionGrid {
  /** Per cell of the grid the index of its division in `codes`, or -1. */
  readonly cells: Int32Array;
  /** "IR.07" */
  readonly codes: readonly string[];
  readonly divisions: ReadonlyMap<string, Extent>;
  readonly countries: ReadonlyMap<string, Extent>;
}

/** Country outlines of Natural Earth 1:10 m by ISO code, drawn as the grid's land. */
function countryShapes(): { code: string; shape: Polygon | MultiPolygon }[] {
  const file = require.resolve('world-atlas/countries-10m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  return feature(atlas, atlas.objects.countries).features.flatMap((unit) => {
    const code =
      UNITS.get(unit.properties.name) ??
      (unit.id === undefined ? undefined : countries.numericToAlpha2(String(unit.id)));
    const shape = unit.geometry;
    return code && (shape.type === 'Polygon' || shape.type === 'MultiPolygon') ? [{ code, shape }] : [];
  });
}

/**
 * Divides the land among first-level divisions: every 0.1° cell of a country goes to the division of its nearest town.
 * Against the Census outlines of US states 97 % of cells agree. Approximate by nature; for middles, boxes and soft outlines.
 */
export function divideLand(cities: readonly City[]): DivisionGrid {
  const byCountry = new Map<string, City[]>();
  for (const city of cities) {
    const list = byCountry.get(city.country);
    if (list) list.push(city);
    else byCountry.set(city.country, [city]);
  }
  const cells = new Int32Array(ROWS * COLUMNS).fill(-1);
  const land = new Int32Array(ROWS * COLUMNS).fill(-1);
  const codes: string[] = [];
  const indexOf = new Map<string, number>();
  const countryCodes: string[] = [];
  const countryIndex = new Map<string, number>();
  const numberOf = (list: string[], index: Map<string, number>, code: string): number => {
    const known = index.get(code);
    if (known !== undefined) return known;
    index.set(code, list.length);
    return list.push(code) - 1;
  };
  for (const { code, shape } of countryShapes()) {
    const towns = [code, ...(WITHIN.get(code) ?? [])].flatMap((c) => byCountry.get(c) ?? []);
    const nearest = new NearestPoint(
      towns.map((t) => t.lat),
      towns.map((t) => t.lon),
    );
    fillShape(shape, (cell) => {
      const town = towns[nearest.find(latOfRow(Math.floor(cell / COLUMNS)), lonOfColumn(cell % COLUMNS))];
      land[cell] = numberOf(countryCodes, countryIndex, town?.country ?? code);
      if (town?.admin1) cells[cell] = numberOf(codes, indexOf, `${town.country}.${town.admin1}`);
    });
  }
  const named = (grid: Int32Array, list: readonly string[]): Map<string, Extent> =>
    new Map([...extentsOf(grid)].map(([label, extent]) => [list[label] ?? '', extent]));
  return { cells, codes, divisions: named(cells, codes), countries: named(land, countryCodes) };
}
