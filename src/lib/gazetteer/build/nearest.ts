/** Points of one country, found by nearness. Distances are on a plane with longitudes shortened by the latitude: right for a few degrees. */
export class NearestPoint {
  private readonly buckets = new Map<number, number[]>();
  private readonly lats: readonly number[];
  private readonly lons: readonly number[];

  constructor(lats: readonly number[], lons: readonly number[]) {
    this.lats = lats;
    this.lons = lons;
    lats.forEach((lat, i) => {
      const key = bucketOf(Math.floor(lat), Math.floor(lons[i] ?? 0));
      const bucket = this.buckets.get(key);
      if (bucket) bucket.push(i);
      else this.buckets.set(key, [i]);
    });
  }

  /** Index of the nearest point to a place in degrees, or -1 when there is none. */
  find(lat: number, lon: number): number {
    const cos = Math.max(0.05, Math.cos((lat * Math.PI) / 180));
    let best = -1;
    let least = Infinity;
    const look = (i: number): void => {
      const dLat = (this.lats[i] ?? 0) - lat;
      let dLon = Math.abs((this.lons[i] ?? 0) - lon);
      if (dLon > 180) dLon = 360 - dLon;
      const d = dLat * dLat + dLon * cos * dLon * cos;
      if (d < least) {
        least = d;
        best = i;
      }
    };
    const row = Math.floor(lat);
    const column = Math.floor(lon);
    const few = this.lats.length < 200;
    for (let ring = 0; !few && ring <= 12; ring++) {
      // All points within `ring` degrees of longitude, shortened, have been seen.
      const seen = (ring - 1) * cos;
      if (best >= 0 && seen > 0 && seen * seen > least) return best;
      for (let y = row - ring; y <= row + ring; y++) {
        const edge = y === row - ring || y === row + ring;
        for (let x = column - ring; x <= column + ring; x += edge ? 1 : Math.max(1, 2 * ring))
          for (const i of this.buckets.get(bucketOf(y, x)) ?? []) look(i);
      }
    }
    if (best < 0 || few) for (let i = 0; i < this.lats.length; i++) look(i);
    return best;
  }
}

const bucketOf = (row: number, column: number): number => (row + 90) * 360 + (((column % 360) + 540) % 360);
