/**
 * A map that keeps what was asked for last: between `size` and twice as many entries. Two generations, so that no entry
 * needs bookkeeping of its own and filling up never forgets everything at once.
 */
export class Recent<K, V> {
  private readonly size: number;
  private young = new Map<K, V>();
  private old = new Map<K, V>();

  constructor(size: number) {
    this.size = size;
  }

  get(key: K): V | undefined {
    const value = this.young.get(key);
    if (value !== undefined) return value;
    const kept = this.old.get(key);
    if (kept !== undefined) this.set(key, kept);
    return kept;
  }

  set(key: K, value: V): void {
    if (this.young.size >= this.size) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}
