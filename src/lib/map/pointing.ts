import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import { circleSource } from './feature-states.ts';
import { LEVELS } from './levels.ts';
import type { Hit } from './types.ts';

/** Pixels around the pointer in which a circle is hit; half of what a finger covers is added by its own size. */
const REACH = 5;

const CIRCLES = LEVELS.map(circleSource);
/** From the top down. */
const AREAS = ['admin1', 'countries-rest', 'countries'];

/** What lies at a point of the map. Circles lie on areas and are meant before them; a division without events gives way to its country. */
export function hitAt(
  map: MapLibreMap,
  { x, y }: { readonly x: number; readonly y: number },
  known: ReadonlyMap<string, string>,
): Hit | null {
  const around: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const [circle] = map
    .queryRenderedFeatures(around, { layers: CIRCLES })
    .filter(({ state }) => (state['radius'] ?? 0) > 0);
  if (circle) return toHit('circle', circle, known);
  const areas = map
    .queryRenderedFeatures([x, y], { layers: AREAS })
    .map((area) => toHit('area', area, known));
  return areas.find((area) => area?.known) ?? areas[0] ?? null;
}

function toHit(
  kind: Hit['kind'],
  { properties }: MapGeoJSONFeature,
  known: ReadonlyMap<string, string>,
): Hit | null {
  const id: unknown = properties['id'];
  if (typeof id !== 'string') return null;
  const name: unknown = properties['name'];
  const own = known.get(id);
  return { kind, id, name: own ?? (typeof name === 'string' ? name : id), known: own !== undefined };
}
