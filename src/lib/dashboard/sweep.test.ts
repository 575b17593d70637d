import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import { orderBy } from './sweep.ts';

const day = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: 19_000, max: 19_020 }) },
  fc.constantFrom(MIN_DAY, MAX_DAY),
  fc.integer({ min: MIN_DAY, max: MAX_DAY }),
);

test.each([
  ['near and far days', day],
  ['near days and open ends', fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(MAX_DAY))],
])('rows in the order of their days, equal ones as they were: %s', (_, days) => {
  fc.assert(
    fc.property(fc.array(days), (list) => {
      const expected = list.map((_, row) => row).sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0) || a - b);
      expect([...orderBy(Int32Array.from(list))]).toEqual(expected);
    }),
  );
});
