import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descendingKeys, sortByKey } from './radix.ts';
import type { Sortable } from './radix.ts';

const rowsOf = (column: Sortable): Uint32Array => Uint32Array.from(column, (_, row) => row);
const sorted = (column: Sortable): number[] => [...sortByKey(rowsOf(column), descendingKeys(column))];
const wanted = (column: Sortable): number[] =>
  [...rowsOf(column)].sort((a, b) => (column[b] ?? 0) - (column[a] ?? 0));

describe('rows by descending numbers', () => {
  const few = { maxLength: 60 };
  it.each<[string, fc.Arbitrary<Sortable>]>([
    ['whole numbers of either sign', fc.array(fc.integer(), few).map((list) => Int32Array.from(list))],
    ['many equal ones', fc.array(fc.integer({ min: -2, max: 2 }), few).map((list) => Int32Array.from(list))],
    ['bytes', fc.array(fc.nat(255), few).map((list) => Uint8Array.from(list))],
    [
      'real numbers',
      fc
        .array(fc.float({ noNaN: true }), few)
        .map((list) => Float32Array.from(list, (value) => (value === 0 ? 0 : value))),
    ],
  ])('%s: highest first, equal ones as they came', (_, column) => {
    fc.assert(
      fc.property(column, (numbers) => {
        expect(sorted(numbers)).toEqual(wanted(numbers));
      }),
    );
  });

  it('of some rows only', () => {
    const keys = descendingKeys(Float32Array.of(0.5, 0.9, 0.1, 0.9));
    expect([...sortByKey(Uint32Array.of(0, 2, 3), keys)]).toEqual([3, 0, 2]);
  });
});
