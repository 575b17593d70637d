/** [west, south, east, north] in degrees, WGS 84; west > east when the box crosses the date line. */
export type BBox = readonly [west: number, south: number, east: number, north: number];
