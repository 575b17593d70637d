import { geoArea } from 'd3-geo';
import type { Feature, Geometry, Position } from 'geojson';

/** Half of the sphere in steradians: no country is larger. */
const HALF = 2 * Math.PI;

/**
 * The shape with its rings wound as D3 wants them, the inside to the right: wound the other way a country is the whole world but
 * itself. GeoJSON has it the other way round (RFC 7946, 3.1.6).
 */
export function wound<F extends Feature<Geometry | null>>(shape: F): F {
  const { geometry } = shape;
  if (geometry?.type === 'Polygon')
    return { ...shape, geometry: { ...geometry, coordinates: turned(geometry.coordinates) } };
  if (geometry?.type === 'MultiPolygon')
    return { ...shape, geometry: { ...geometry, coordinates: geometry.coordinates.map(turned) } };
  return shape;
}

function turned(rings: Position[][]): Position[][] {
  const [outer] = rings;
  const isInsideOut = outer !== undefined && geoArea({ type: 'Polygon', coordinates: [outer] }) > HALF;
  return isInsideOut ? rings.map((ring) => ring.toReversed()) : rings;
}
