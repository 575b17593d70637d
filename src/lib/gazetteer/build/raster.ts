import type { MultiPolygon, Polygon, Position } from 'geojson';
import { boundsOf, type BBox } from '#lib/geo/bbox.ts';
import { enclosesPole, unwrap } from '#lib/geo/polygon.ts';

/** Cells per degree: 0.1°, 11 km at the equator; fine enough for areas of 161 km and more. */
export const PER_DEGREE = 10;
export const COLUMNS = 360 * PER_DEGREE;
export const ROWS = 180 * PER_DEGREE;

export const latOfRow = (row: number): number => 90 - (row + 0.5) / PER_DEGREE;
export const lonOfColumn = (column: number): number => (column + 0.5) / PER_DEGREE - 180;

/** Calls `paint(cell)` for every cell of the grid whose centre lies in the shape; even-odd, so holes stay free. Polar rings are left out. */
export function fillShape(shape: Polygon | MultiPolygon, paint: (cell: number) => void): void {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  for (const rings of polygons) if (rings[0] && !enclosesPole(rings[0])) fillPolygon(rings, paint);
}

function fillPolygon(rings: readonly Position[][], paint: (cell: number) => void): void {
  const crossings = new Map<number, number[]>();
  let home: number | null = null;
  for (const ring of rings) {
    const lons = unwrap(ring);
    // A hole may be unwrapped on the other side of the date line than its outer ring.
    home ??= lons[0] ?? 0;
    const shift = 360 * Math.round((home - (lons[0] ?? 0)) / 360);
    for (let i = 1; i < ring.length; i++) {
      const y1 = ring[i - 1]?.[1] ?? 0;
      const y2 = ring[i]?.[1] ?? 0;
      if (y1 === y2) continue;
      const x1 = (lons[i - 1] ?? 0) + shift;
      const x2 = (lons[i] ?? 0) + shift;
      const from = Math.ceil((90 - Math.max(y1, y2)) * PER_DEGREE - 0.5);
      const to = Math.floor((90 - Math.min(y1, y2)) * PER_DEGREE - 0.5);
      for (let row = from; row <= to; row++) {
        const y = latOfRow(row);
        if (y1 > y === y2 > y) continue;
        const list = crossings.get(row);
        const x = x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
        if (list) list.push(x);
        else crossings.set(row, [x]);
      }
    }
  }
  for (const [row, xs] of crossings) {
    if (row < 0 || row >= ROWS) continue;
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.ceil(((xs[i] ?? 0) + 180) * PER_DEGREE - 0.5);
      const to = Math.floor(((xs[i + 1] ?? 0) + 180) * PER_DEGREE - 0.5);
      for (let column = from; column <= to; column++)
        paint(row * COLUMNS + (((column % COLUMNS) + COLUMNS) % COLUMNS));
    }
  }
}

/** Area, middle and box of the cells that carry one label. */
export interface Extent {
  readonly cells: number;
  readonly lat: number;
  readonly lon: number;
  readonly box: BBox;
}

/** The extent of every label in a grid; labels below 0 are not counted. The middle is the mean on the sphere, weighted by area. */
export function extentsOf(grid: Int32Array): Map<number, Extent> {
  interface Sum {
    cells: number;
    x: number;
    y: number;
    z: number;
    south: number;
    north: number;
    columns: Set<number>;
  }
  const sums = new Map<number, Sum>();
  for (let row = 0; row < ROWS; row++) {
    const lat = latOfRow(row);
    const cos = Math.cos((lat * Math.PI) / 180);
    const sin = Math.sin((lat * Math.PI) / 180);
    for (let column = 0; column < COLUMNS; column++) {
      const label = grid[row * COLUMNS + column] ?? -1;
      if (label < 0) continue;
      let sum = sums.get(label);
      if (!sum) {
        sum = { cells: 0, x: 0, y: 0, z: 0, south: 90, north: -90, columns: new Set() };
        sums.set(label, sum);
      }
      const angle = (lonOfColumn(column) * Math.PI) / 180;
      sum.cells++;
      sum.x += cos * cos * Math.cos(angle);
      sum.y += cos * cos * Math.sin(angle);
      sum.z += cos * sin;
      sum.south = Math.min(sum.south, lat - 0.5 / PER_DEGREE);
      sum.north = Math.max(sum.north, lat + 0.5 / PER_DEGREE);
      sum.columns.add(column);
    }
  }
  const extents = new Map<number, Extent>();
  for (const [label, sum] of sums) {
    const edges = [...sum.columns].flatMap((c): [number, number][] => [
      [lonOfColumn(c) - 0.5 / PER_DEGREE, 0],
      [lonOfColumn(c) + 0.5 / PER_DEGREE, 0],
    ]);
    const span = boundsOf(edges) ?? [-180, 0, 180, 0];
    extents.set(label, {
      cells: sum.cells,
      lat: (Math.atan2(sum.z, Math.hypot(sum.x, sum.y)) * 180) / Math.PI,
      lon: (Math.atan2(sum.y, sum.x) * 180) / Math.PI,
      box: [span[0], sum.south, span[2], sum.north],
    });
  }
  return extents;
}
