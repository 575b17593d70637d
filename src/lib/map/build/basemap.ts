/**
 * Makes the map's outlines, `static/geo/countries-{110m,50m}.json`, from Natural Earth (public domain, by way of `world-atlas`).
 * Run by hand when those data change: `node src/lib/map/build/basemap.ts`.
 *
 * - Rings are cut at the antimeridian, as MapLibre draws plain Mercator rings and a ring that crosses 180° would cross the whole map.
 * - Ids become ISO 3166-1 alpha-2, the ids of the gazetteer's countries; parts of one country become one feature.
 * - Each country has a label point: the centroid of its largest polygon.
 */
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as TopoMulti,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';

/** Natural Earth's units that ISO 3166-1 numeric does not name, with the country whose outline they complete. */
const BY_NAME = new Map([
  ['Kosovo', 'XK'],
  ['Somaliland', 'SO'],
  ['N. Cyprus', 'CY'],
]);

/** Where the source's name is out of date or longer than a map label should be. */
const RENAMED = new Map([
  ['MK', 'North Macedonia'],
  ['SZ', 'Eswatini'],
  ['US', 'United States'],
]);

/** Degrees per grid step is 360 / quantization: 0.036° (4 km) at 1e4, finer than the source at 110m and 50m needs. */
const QUANTIZATION = { '110m': 1e4, '50m': 3e4 } as const;

/** South of this no line is drawn: Mercator ends at 85.05°, and the antarctic cut runs along the pole. */
const SOUTHERN_EDGE = -84.9;

type Unit = (TopoPolygon<{ name: string }> | TopoMulti<{ name: string }>) & { id?: string };
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const require = createRequire(import.meta.url);
const degrees = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0)
  .reflectY(true);

function countryOf(unit: Unit): string | null {
  const named = BY_NAME.get(unit.properties?.name ?? '');
  if (named) return named;
  return unit.id ? (countries.numericToAlpha2(unit.id) ?? null) : null;
}

function cut<T extends Feature | Geometry>(object: T): T {
  const projected = geoProject(object, degrees);
  if (!projected) throw new Error('A shape vanished when it was cut at the antimeridian.');
  return projected;
}

function labelPoint(geometry: MultiPolygon): Position {
  const polygons = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const [largest] = polygons.toSorted((a, b) => geoArea(b) - geoArea(a));
  return geoCentroid(largest ?? geometry).map((degree) => Math.round(degree * 100) / 100);
}

/** Side in hundredths of a degree of a square of the same area at the equator: how much room a label has. */
function sizeOf(geometry: MultiPolygon): number {
  return Math.round(((Math.sqrt(geoArea(geometry)) * 180) / Math.PI) * 100);
}

function withoutPoleEdge(lines: readonly Position[][]): Position[][] {
  return lines.flatMap((line) => {
    const pieces: Position[][] = [[]];
    for (const position of line) {
      if ((position[1] ?? 0) > SOUTHERN_EDGE) pieces.at(-1)?.push(position);
      else pieces.push([]);
    }
    return pieces.filter((piece) => piece.length > 1);
  });
}

function build(scale: keyof typeof QUANTIZATION): string {
  const atlas = JSON.parse(
    readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8'),
  ) as Atlas;
  const units = new Map<string, Unit[]>();
  const nameless: Unit[] = [];
  for (const unit of atlas.objects.countries.geometries as Unit[]) {
    const id = countryOf(unit);
    if (id === null) nameless.push(unit);
    else units.set(id, [...(units.get(id) ?? []), unit]);
  }
  const shapes = [...units]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, parts]) => {
      const [largest] = parts.toSorted((a, b) => geoArea(feature(atlas, b)) - geoArea(feature(atlas, a)));
      return { id, name: RENAMED.get(id) ?? largest?.properties?.name ?? id, shape: merge(atlas, parts) };
    });
  const features = shapes.map(({ id, name, shape }): Feature => ({
    type: 'Feature',
    id,
    properties: { name, label: labelPoint(shape), size: sizeOf(shape) },
    geometry: cut(shape),
  }));
  const rest: Feature[] = nameless.map((unit) => ({
    type: 'Feature',
    properties: {},
    geometry: cut(merge(atlas, [unit])),
  }));
  const grouped: Atlas['objects']['countries'] = {
    type: 'GeometryCollection',
    geometries: [...units.values()].flat(),
  };
  const home = new Map([...units].flatMap(([id, parts]) => parts.map((part) => [part, id] as const)));
  const inner = mesh(atlas, grouped, (a, b) => home.get(a as Unit) !== home.get(b as Unit));
  const borders = cut({ type: 'Feature', properties: {}, geometry: inner }).geometry;
  if (borders.type !== 'MultiLineString') throw new Error('The borders did not come out as lines.');
  return JSON.stringify(
    topology(
      {
        countries: { type: 'FeatureCollection', features },
        rest: { type: 'FeatureCollection', features: rest },
        borders: { type: 'MultiLineString', coordinates: withoutPoleEdge(borders.coordinates) },
      },
      QUANTIZATION[scale],
    ),
  );
}

mkdirSync('static/geo', { recursive: true });
for (const scale of ['110m', '50m'] as const) {
  const json = build(scale);
  writeFileSync(`static/geo/countries-${scale}.json`, json + '\n');
  console.log(`static/geo/countries-${scale}.json: ${Math.round(json.length / 1024)} kB`);
}
