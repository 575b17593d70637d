import { expect, test } from 'vitest';
import type { When } from '#lib/time/when.ts';
import { recencyOf } from './rank.ts';

const PUBLISHED = 19_000;
const on = (end: number | null): When => ({
  start: null,
  end,
  precision: 'day',
  approximate: false,
  edtf: '',
  basis: 'stated',
  anchor: null,
});

test('what is older counts for less, what has no date is not judged by it', () => {
  const shares = [-2, 0, 3, 7, 30, 300, 9000].map((age) => recencyOf(on(PUBLISHED - age), PUBLISHED));
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(shares[0]).toBe(1);
  expect(shares.at(-1)).toBeLessThan(0.5);
  expect([recencyOf(null, PUBLISHED), recencyOf(on(3), null), recencyOf(on(null), PUBLISHED)]).toEqual([
    1, 1, 1,
  ]);
});
