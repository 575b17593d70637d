import type { Position } from 'geojson';
import { COLUMNS, PER_DEGREE, ROWS } from './raster.ts';

/** Corners of cells, numbered row by row from the north-west. */
const CORNERS = COLUMNS + 1;
const cornerOf = (row: number, column: number): number => row * CORNERS + column;
const pointOf = (corner: number): Position => [
  Math.round(((corner % CORNERS) / PER_DEGREE - 180) * 10) / 10,
  Math.round((90 - Math.floor(corner / CORNERS) / PER_DEGREE) * 10) / 10,
];

/**
 * The outlines of every label in a grid as closed rings of cell corners: clockwise round an area, anticlockwise round a hole.
 * Labels below 0 are outside. Nothing crosses ±180°, as the grid ends there.
 */
export function traceLabels(grid: Int32Array): Map<number, Position[][]> {
  const edges = new Map<number, Map<number, number[]>>();
  const labelAt = (row: number, column: number): number =>
    row < 0 || row >= ROWS || column < 0 || column >= COLUMNS ? -1 : (grid[row * COLUMNS + column] ?? -1);
  const add = (label: number, from: number, to: number): void => {
    const own = edges.get(label) ?? new Map<number, number[]>();
    edges.set(label, own);
    const list = own.get(from);
    if (list) list.push(to);
    else own.set(from, [to]);
  };
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < COLUMNS; column++) {
      const label = labelAt(row, column);
      if (label < 0) continue;
      const [nw, ne] = [cornerOf(row, column), cornerOf(row, column + 1)];
      const [sw, se] = [cornerOf(row + 1, column), cornerOf(row + 1, column + 1)];
      if (labelAt(row - 1, column) !== label) add(label, nw, ne);
      if (labelAt(row, column + 1) !== label) add(label, ne, se);
      if (labelAt(row + 1, column) !== label) add(label, se, sw);
      if (labelAt(row, column - 1) !== label) add(label, sw, nw);
    }
  return new Map([...edges].map(([label, own]) => [label, ringsOf(own)]));
}

/** Joins directed edges to rings. Where two rings touch at a corner it turns right, which keeps cells that meet there apart. */
function ringsOf(edges: Map<number, number[]>): Position[][] {
  const rings: Position[][] = [];
  for (const [start, outgoing] of edges) {
    while (outgoing.length > 0) {
      const corners = [start];
      let at = outgoing.pop() ?? start;
      let step = at - start;
      while (at !== start) {
        corners.push(at);
        const choices = edges.get(at) ?? [];
        const right = at + rightOf(step);
        const index = Math.max(0, choices.indexOf(right));
        const [next = start] = choices.splice(index, 1);
        step = next - at;
        at = next;
      }
      rings.push([...corners, start].map(pointOf));
    }
  }
  return rings;
}

/** The step to the right of a step between corners: east, south, west, north and round. */
function rightOf(step: number): number {
  if (step === 1) return CORNERS;
  if (step === CORNERS) return -1;
  if (step === -1) return -CORNERS;
  return 1;
}

/** Signed area of a ring in square degrees: positive for clockwise. */
export function areaOf(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    sum += x2 * y1 - x1 * y2;
  }
  return sum / 2;
}
