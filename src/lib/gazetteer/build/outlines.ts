/**
 * Makes the map's outlines of first-level divisions, `static/geo/admin1.json`: TopoJSON, object `admin1`, property `id` the id of the
 * place ("US.TX") and `name`. Run by hand when the data packages change: `node src/lib/gazetteer/build/outlines.ts`.
 *
 * The outlines are approximate: land by the nearest town (`areas.ts`), smoothed. Nothing crosses ±180°. Town data: GeoNames (CC BY 4.0);
 * land: Natural Earth (public domain).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { ringContains } from '#lib/geo/polygon.ts';
import { divideLand } from './areas.ts';
import { joinFresh, readAdmin1, readPopulated } from './cities.ts';
import { areaOf, traceLabels } from './trace.ts';

/** Smaller islands and holes, in square degrees, are left out unless they are all there is. */
const SMALLEST_RING = 0.03;
/** Triangles smaller than this, in square degrees, are smoothed away (Visvalingam): a step of the grid is one of 0.005. */
const SMOOTHING = 0.0051;
/** Rings of less than this, in square degrees, are lines. */
const FLAT = 1e-6;
/** Steps of the grid in which arcs are written: half the raster's. */
const QUANTIZATION = 7201;
const OUT = 'static/geo/admin1.json';

/** Rings as polygons: each hole goes to the area round it. */
function nest(rings: readonly Position[][]): MultiPolygon {
  const bySize = rings.toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
  const kept = bySize.filter((ring, i) => i === 0 || Math.abs(areaOf(ring)) >= SMALLEST_RING);
  const coordinates = kept.filter((ring) => areaOf(ring) > 0).map((ring) => [ring]);
  for (const hole of kept.filter((ring) => areaOf(ring) <= 0)) {
    const [lon = 0, lat = 0] = hole[0] ?? [];
    // A point just inside the hole: its first corner lies on the hole's own edge.
    const home = coordinates.find(([outer]) => outer && ringContains(outer, lon + 0.01, lat - 0.01));
    home?.push(hole);
  }
  return { type: 'MultiPolygon', coordinates };
}

const { cells, codes } = divideLand(joinFresh(readPopulated()));
const names = new Map(readAdmin1().map(({ code, name }) => [code, name]));
const features = [...traceLabels(cells)].flatMap(([label, rings]): Feature<MultiPolygon>[] => {
  const id = codes[label] ?? '';
  const name = names.get(id);
  return name === undefined ? [] : [{ type: 'Feature', properties: { id, name }, geometry: nest(rings) }];
});
const shapes = topology({ admin1: { type: 'FeatureCollection', features } }) as Topology<
  Objects<{ id: string; name: string }>
>;
// Smoothing may fold a small ring flat.
const smooth = simplify(presimplify(shapes), SMOOTHING);
const whole = filter(smooth, filterWeight(smooth, FLAT));
const json = JSON.stringify(quantize(whole, QUANTIZATION));
mkdirSync('static/geo', { recursive: true });
writeFileSync(OUT, json + '\n');
console.log(`${OUT}: ${features.length} divisions, ${Math.round(json.length / 1024)} kB`);
