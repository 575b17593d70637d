/** Numbers that a key is made from. */
export type Sortable = Int32Array | Float32Array | Uint8Array;

/** Keys that ascend where the numbers descend; whole numbers and real ones alike. `-0` is taken as below `0`; there is no NaN. */
export function descendingKeys(column: Sortable): Uint32Array {
  if (!(column instanceof Float32Array))
    return Uint32Array.from(column, (value) => ~(value ^ 0x8000_0000) >>> 0);
  const bits = new Uint32Array(column.buffer, column.byteOffset, column.length);
  // Bits of positive numbers rise with them, those of negative ones fall.
  return bits.map((value) => (value & 0x8000_0000 ? value : ~(value | 0x8000_0000) >>> 0));
}

/** Values of a digit: keys are sorted by their lower and then by their upper half. */
const DIGITS = 0x1_0000;

/**
 * The rows ascending by their keys; equal ones stay in the order they come in. Linear in the rows: least significant digit first
 * (Knuth, The Art of Computer Programming, vol. 3, 5.2.5, algorithm R).
 * @param keys by row
 */
export function sortByKey(rows: Uint32Array, keys: Uint32Array): Uint32Array {
  let order = rows;
  for (const shift of [0, 16]) {
    const next = new Uint32Array(DIGITS + 1);
    const digit = (row: number): number => ((keys[row] ?? 0) >>> shift) & (DIGITS - 1);
    for (const row of order) next[digit(row) + 1] = (next[digit(row) + 1] ?? 0) + 1;
    for (let i = 1; i < next.length; i++) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
    const sorted = new Uint32Array(order.length);
    for (const row of order) {
      const at = digit(row);
      sorted[next[at] ?? 0] = row;
      next[at] = (next[at] ?? 0) + 1;
    }
    order = sorted;
  }
  return order;
}
