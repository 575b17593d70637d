import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { widthOf } from '#lib/geo/bbox.ts';
import type { BBox } from '#lib/geo/bbox.ts';

/** Degrees between corners of a drawn edge: parallels are curves on a globe. */
const STEP = 2;

/** The edge of a box as a polygon; one that crosses the date line goes on past 180°. */
export function boxShape(box: BBox): Feature<Polygon, { id: string }> {
  const [west, south, , north] = box;
  const east = west + widthOf(box);
  const steps = Math.max(1, Math.ceil((east - west) / STEP));
  const along = (lat: number, from: number, to: number): Position[] =>
    Array.from({ length: steps + 1 }, (_, i) => [from + ((to - from) * i) / steps, lat]);
  const ring = [...along(south, west, east), ...along(north, east, west), [west, south]];
  return {
    type: 'Feature',
    properties: { id: 'box' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

/** The box as data of a source; empty without one. */
export function boxFeatures(box: BBox | null): FeatureCollection {
  return { type: 'FeatureCollection', features: box ? [boxShape(box)] : [] };
}
