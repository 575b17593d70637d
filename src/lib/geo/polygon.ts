/** A ring of `[lon, lat]` in degrees, closed or not. An edge longer than 180° of longitude is read as crossing the date line. */
export type Ring = readonly (readonly [lon: number, lat: number] | readonly number[])[];

const step = (from: number, to: number): number => {
  const d = to - from;
  return d > 180 ? d - 360 : d < -180 ? d + 360 : d;
};

/** The ring's longitudes without jumps at the date line; they may leave [-180, 180]. */
export function unwrap(ring: Ring): number[] {
  const lons: number[] = [];
  let lon = ring[0]?.[0] ?? 0;
  let previous = lon;
  for (const point of ring) {
    const here = point[0] ?? 0;
    lon += step(previous, here);
    previous = here;
    lons.push(lon);
  }
  return lons;
}

/** Whether the ring goes round a pole: its longitudes do not come back to where they began. */
export function enclosesPole(ring: Ring): boolean {
  const first = ring[0]?.[0];
  if (first === undefined) return false;
  const lons = unwrap(ring);
  const last = lons.at(-1) ?? first;
  return Math.abs(last + step(ring.at(-1)?.[0] ?? first, first) - first) > 180;
}

/**
 * Whether a point in degrees lies inside a ring, by the even-odd rule (W. R. Franklin's crossing test).
 * Points on the edge may fall on either side. Rings over the date line work; a ring round a pole holds what lies poleward of it,
 * on the side of its mean latitude.
 */
export function ringContains(ring: Ring, lon: number, lat: number): boolean {
  const n = ring.length;
  if (n < 3) return false;
  const lons = unwrap(ring);
  const pole = enclosesPole(ring);
  const westmost = lons.reduce((least, x) => Math.min(least, x), Infinity);
  // Unwrapped rings may lie a turn away from the point.
  const here = lon + 360 * Math.ceil((westmost - lon) / 360);
  let crossings = 0;
  const first = lons[0] ?? 0;
  for (let i = 0; i < n; i++) {
    const x1 = lons[i] ?? 0;
    const y1 = ring[i]?.[1] ?? 0;
    const x2 = i + 1 < n ? (lons[i + 1] ?? 0) : x1 + step(ring[i]?.[0] ?? 0, ring[0]?.[0] ?? first);
    const y2 = ring[(i + 1) % n]?.[1] ?? 0;
    if (pole) {
      // A meridian from the pole to the point crosses the ring an odd number of times when the point is outside.
      const west = Math.min(x1, x2);
      const east = Math.max(x1, x2);
      const x = lon + 360 * Math.ceil((west - lon) / 360);
      if (x >= west && x < east) {
        const y = y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
        if (y > lat) crossings++;
      }
    } else if (y1 > lat !== y2 > lat) {
      const x = x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
      if (here < x) crossings++;
    }
  }
  if (!pole) return crossings % 2 === 1;
  const mean = ring.reduce((sum, point) => sum + (point[1] ?? 0), 0) / n;
  return (crossings % 2 === 1) === mean < 0;
}

/** A polygon as GeoJSON gives it: the outer ring, then its holes. */
export function polygonContains(rings: readonly Ring[], lon: number, lat: number): boolean {
  const [outer, ...holes] = rings;
  if (!outer || !ringContains(outer, lon, lat)) return false;
  return !holes.some((hole) => ringContains(hole, lon, lat));
}
