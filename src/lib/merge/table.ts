const SMALLEST = 1024;
/** Share of the places that are taken at most. */
const FULLEST = 0.6;

/**
 * Numbers by 53-bit hashes, millions of them: two flat arrays where a `Map` would make an object for each key, and go through all of
 * those whenever it grows. Open addressing; a key is its own hash. Keys stay; a value of 0 is none.
 */
export class Table {
  private keys = new Float64Array(SMALLEST).fill(NaN);
  private values = new Int32Array(SMALLEST);
  private taken = 0;

  /** The value under a key; 0 when there is none. */
  get(key: number): number {
    return this.values[placeOf(this.keys, key)] ?? 0;
  }

  /** @param value 0 to forget what was there */
  set(key: number, value: number): void {
    const at = placeOf(this.keys, key);
    if (this.keys[at] !== key) {
      if (this.taken >= this.keys.length * FULLEST) {
        this.grow();
        this.set(key, value);
        return;
      }
      this.keys[at] = key;
      this.taken++;
    }
    this.values[at] = value;
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2).fill(NaN);
    const values = new Int32Array(keys.length);
    let taken = 0;
    for (let i = 0; i < this.keys.length; i++) {
      const value = this.values[i] ?? 0;
      if (value === 0) continue;
      const key = this.keys[i] ?? NaN;
      const at = placeOf(keys, key);
      keys[at] = key;
      values[at] = value;
      taken++;
    }
    this.keys = keys;
    this.values = values;
    this.taken = taken;
  }
}

/** Where a key is, or would be put. The number of places is a power of two, and some are free. */
function placeOf(keys: Float64Array, key: number): number {
  const mask = keys.length - 1;
  let at = key & mask;
  for (;;) {
    const there = keys[at] ?? NaN;
    if (there === key || there !== there) return at;
    at = (at + 1) & mask;
  }
}
