import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from 'geojson';
import { feature, mesh } from 'topojson-client';
import { smoothArcs } from './smooth-arcs.ts';
import type { GeometryCollection, Topology } from 'topojson-specification';

interface Properties {
  readonly id: string;
  readonly name: string;
}

/** Outlines of first-level divisions; ids are those of the gazetteer ("US.TX"). */
export interface Admin1 {
  readonly areas: FeatureCollection<Polygon | MultiPolygon, Properties>;
  /** Lines between divisions of one country; the borders of countries are finer elsewhere. */
  readonly lines: MultiLineString;
  /** `size` as of countries: hundredths of a degree. */
  readonly labels: FeatureCollection<Point, Properties & { size: number }>;
}

type Divisions = Topology<{ admin1: GeometryCollection<Properties> }>;

const PATH = '/geo/admin1.json';
/** Divisions unpacked between two looks at the clock, and milliseconds before the page gets a turn. */
const BATCH = 40;
const TURN_MS = 8;

let loaded: Promise<Admin1> | undefined;

/** Loads the divisions, once, from the page's own origin, and leaves the page time to answer meanwhile. */
export function loadAdmin1(): Promise<Admin1> {
  return (loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  }));
}

async function load(): Promise<Admin1> {
  const response = await fetch(PATH);
  if (!response.ok)
    throw new Error(`The outlines of regions could not be loaded: the server answered ${response.status}.`);
  const topology = smoothArcs((await response.json()) as Divisions);
  return readAdmin1(topology, () => new Promise((resolve) => setTimeout(resolve)));
}

/** Unpacks the TopoJSON. @param rest called between batches when a turn is used up */
export async function readAdmin1(topology: Divisions, rest: () => Promise<void>): Promise<Admin1> {
  const areas: Feature<Polygon | MultiPolygon, Properties>[] = [];
  const labels: Feature<Point, Properties & { size: number }>[] = [];
  const { geometries } = topology.objects.admin1;
  let turn = performance.now();
  for (let i = 0; i < geometries.length; i += BATCH) {
    const batch = { type: 'GeometryCollection' as const, geometries: geometries.slice(i, i + BATCH) };
    for (const shape of feature<Properties>(topology, batch as GeometryCollection<Properties>).features) {
      const { geometry, properties } = shape;
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
      areas.push({ type: 'Feature', properties, geometry });
      const label = labelOf(geometry);
      if (label) labels.push({ ...label, properties: { ...properties, size: label.size } });
    }
    if (performance.now() - turn < TURN_MS) continue;
    await rest();
    turn = performance.now();
  }
  return {
    areas: { type: 'FeatureCollection', features: areas },
    lines: mesh(topology, topology.objects.admin1, (a, b) => a !== b && countryOf(a) === countryOf(b)),
    labels: { type: 'FeatureCollection', features: labels },
  };
}

function countryOf({ properties }: { properties?: Partial<Properties> }): string {
  return (properties?.id ?? '').slice(0, 2);
}

function labelOf(geometry: Polygon | MultiPolygon) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let best: { area: number; at: Position } | null = null;
  for (const [outer] of polygons) {
    const found = outer && centroid(outer);
    if (found && (!best || found.area > best.area)) best = found;
  }
  return (
    best && {
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: best.at },
      size: Math.round(Math.sqrt(best.area) * 100),
    }
  );
}

/** Centre of gravity of a ring on the plate carrée, and its area in square degrees at its own latitude. */
function centroid(ring: readonly Position[]): { area: number; at: Position } | null {
  let [twice, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const cross = x0 * y1 - x1 * y0;
    twice += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  if (twice === 0) return null;
  const at: Position = [x / (3 * twice), y / (3 * twice)];
  return { area: Math.abs(twice / 2) * Math.cos(((at[1] ?? 0) * Math.PI) / 180), at };
}
