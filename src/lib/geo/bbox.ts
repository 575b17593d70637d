/** [west, south, east, north] in degrees, WGS 84; west > east when the box crosses the date line. */
export type BBox = readonly [west: number, south: number, east: number, north: number];

/** A longitude brought into [-180, 180). Non-finite input stays as it is. */
export function wrapLongitude(lon: number): number {
  if (lon >= -180 && lon < 180) return lon;
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

/** Width of a box in degrees of longitude, 0–360. */
export function widthOf(box: BBox): number {
  const width = box[2] - box[0];
  return width < 0 ? width + 360 : Math.min(width, 360);
}

/** Whether a box crosses the 180th meridian. */
export function crossesDateLine(box: BBox): boolean {
  return box[0] > box[2];
}

/** Whether the point (degrees) lies inside the box or on its edge. */
export function containsPoint(box: BBox, lon: number, lat: number): boolean {
  if (lat < box[1] || lat > box[3]) return false;
  if (widthOf(box) >= 360) return true;
  const x = lon > 180 || lon < -180 ? wrapLongitude(lon) : lon;
  const within = (value: number): boolean =>
    crossesDateLine(box) ? value >= box[0] || value <= box[2] : value >= box[0] && value <= box[2];
  // 180 and -180 are one meridian.
  return within(x) || (Math.abs(x) === 180 && within(-x));
}

/** Whether every point of `inner` lies in `outer`. */
export function containsBox(outer: BBox, inner: BBox): boolean {
  if (inner[1] < outer[1] || inner[3] > outer[3]) return false;
  if (widthOf(outer) >= 360) return true;
  return offsetFrom(outer[0], inner[0]) + widthOf(inner) <= widthOf(outer);
}

/** Whether two boxes share a point. */
export function intersects(a: BBox, b: BBox): boolean {
  if (a[1] > b[3] || b[1] > a[3]) return false;
  if (widthOf(a) >= 360 || widthOf(b) >= 360) return true;
  return offsetFrom(a[0], b[0]) <= widthOf(a) || offsetFrom(b[0], a[0]) <= widthOf(b);
}

/** Share of a box, by degrees, that lies in another, 0–1; for a box without width or height, 1 when its corner lies there. */
export function shareInside(box: BBox, outer: BBox): number {
  const [width, height] = [widthOf(box), box[3] - box[1]];
  if (width === 0 || height === 0) return containsPoint(outer, box[0], box[1]) ? 1 : 0;
  const span = widthOf(outer);
  const west = span >= 360 ? 0 : offsetFrom(outer[0], box[0]);
  // Both arcs on one line from the outer's west: the box may enter again after a turn.
  const across =
    span >= 360
      ? width
      : Math.max(0, Math.min(span, west + width) - west) + Math.max(0, Math.min(span, west + width - 360));
  const down = Math.max(0, Math.min(box[3], outer[3]) - Math.max(box[1], outer[1]));
  return (across / width) * (down / height);
}

/** The smallest box that holds both, crossing the date line when that is shorter. */
export function union(a: BBox, b: BBox): BBox {
  const south = Math.min(a[1], b[1]);
  const north = Math.max(a[3], b[3]);
  if (containsBox([a[0], -90, a[2], 90], [b[0], 0, b[2], 0])) return [a[0], south, a[2], north];
  if (containsBox([b[0], -90, b[2], 90], [a[0], 0, a[2], 0])) return [b[0], south, b[2], north];
  const eastward = offsetFrom(a[0], b[2]);
  const westward = offsetFrom(b[0], a[2]);
  const aFirst = intersects([a[0], 0, a[2], 0], [b[0], 0, b[2], 0])
    ? offsetFrom(a[0], b[0]) <= widthOf(a)
    : eastward <= westward;
  const [west, east] = aFirst ? [a[0], b[2]] : [b[0], a[2]];
  const around = intersects([a[0], 0, a[2], 0], [b[0], 0, b[2], 0]) && widthOf(a) + widthOf(b) >= 360;
  return around ? [-180, south, 180, north] : [west, south, east, north];
}

/** The box of some points `[lon, lat]` in degrees: the narrowest span of longitudes that holds all. Null for none. */
export function boundsOf(points: Iterable<readonly [lon: number, lat: number]>): BBox | null {
  const lons: number[] = [];
  let south = Infinity;
  let north = -Infinity;
  for (const [lon, lat] of points) {
    lons.push(wrapLongitude(lon));
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  lons.sort((a, b) => a - b);
  const first = lons[0];
  const last = lons.at(-1);
  if (first === undefined || last === undefined) return null;
  // The box is what remains of the circle without its widest gap.
  let gap = first + 360 - last;
  let west = first;
  let east = last;
  for (let i = 1; i < lons.length; i++) {
    const from = lons[i - 1] ?? 0;
    const to = lons[i] ?? 0;
    if (to - from > gap) {
      gap = to - from;
      west = to;
      east = from;
    }
  }
  return [west, south, east, north];
}

/** The middle of a box `[lon, lat]` in degrees. */
export function centreOf(box: BBox): [lon: number, lat: number] {
  return [wrapLongitude(box[0] + widthOf(box) / 2), (box[1] + box[3]) / 2];
}

/** Degrees eastward from one meridian to another, 0–360. */
function offsetFrom(west: number, lon: number): number {
  const offset = (lon - west) % 360;
  return offset < 0 ? offset + 360 : offset;
}
