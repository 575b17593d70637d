import type { Topology } from 'topojson-specification';

/** Passes of the mean over three points; each takes one step off the stairs of a traced grid. */
const PASSES = 3;
/** Shorter arcs are corners of small islands, which would shrink to nothing. */
const SHORTEST = 6;

type Point = [x: number, y: number];

/**
 * Unpacks the arcs of a quantized topology and smooths them by a running mean (weights 1, 2, 1). Ends stay where they are and an arc
 * is shared by its two neighbours, so shapes still meet.
 */
export function smoothArcs<T extends Topology>(topology: T): T {
  const { transform, ...rest } = topology;
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([stepX = 0, stepY = 0]): Point => {
      [x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
      return [x * kx + dx, y * ky + dy];
    });
    if (points.length >= SHORTEST) for (let pass = 0; pass < PASSES; pass++) soften(points);
    return points;
  });
  return { ...rest, arcs } as unknown as T;
}

function soften(points: Point[]): void {
  let before = points[0];
  for (let i = 1; i < points.length - 1; i++) {
    const [at, after] = [points[i], points[i + 1]];
    if (!before || !at || !after) return;
    points[i] = [(before[0] + 2 * at[0] + after[0]) / 4, (before[1] + 2 * at[1] + after[1]) / 4];
    before = at;
  }
}
