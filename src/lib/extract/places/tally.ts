/** Sums by number, 0 where nothing was added, in a flat table that is used again and again: as quick as an array, whatever the numbers. */
export class Tally {
  private readonly sums: Float64Array;
  private readonly touched: number[] = [];

  /** @param size one more than the greatest number that is added to */
  constructor(size: number) {
    this.sums = new Float64Array(size);
  }

  /** The numbers that something was added to, each once, in the order of their first time. */
  get numbers(): readonly number[] {
    return this.touched;
  }

  /** The sum at a number below the size; 0 for one that nothing was added to, for -1 too. */
  at(number: number): number {
    return this.sums[number] ?? 0;
  }

  /** @param value above 0 */
  add(number: number, value: number): void {
    const sum = this.sums[number] ?? 0;
    if (sum === 0) this.touched.push(number);
    this.sums[number] = sum + value;
  }

  clear(): void {
    for (const number of this.touched) this.sums[number] = 0;
    this.touched.length = 0;
  }
}
