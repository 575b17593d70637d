import type { Feature, Geometry, Position } from 'geojson';
import type { BBox } from '#lib/geo/bbox.ts';
import { widthOf } from '#lib/geo/bbox.ts';

/** The box of each country's largest piece of land by its id: of France without Réunion, of the United States without Alaska. */
export function mainlands(
  countries: readonly Feature<Geometry, { id: string }>[],
): ReadonlyMap<string, BBox> {
  return new Map(
    countries.flatMap(({ properties: { id }, geometry }) => {
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      const boxes = polygons.flatMap(([outer]) => (outer ? [extent(outer)] : []));
      const [largest] = boxes.toSorted((a, b) => areaOf(b) - areaOf(a));
      return largest ? [[id, largest] as const] : [];
    }),
  );
}

function extent(ring: readonly Position[]): BBox {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of ring) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** Square degrees on the plate carrée: enough to tell a mainland from its islands. */
function areaOf(box: BBox): number {
  return widthOf(box) * (box[3] - box[1]);
}
