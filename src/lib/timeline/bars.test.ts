import { expect, test } from 'vitest';
import { CATEGORIES } from '#lib/model/taxonomy.ts';
import { HEIGHT, skyline, stackedBars, stackOf, totals, WIDTH } from './bars.ts';
import type { Histogram } from './bars.ts';

/** Two bins of five days: 3 conflict and 1 crime in the first, 2 crime in the second. */
function sample(): Histogram {
  const counts = new Int32Array(CATEGORIES.length * 2);
  counts[0] = 3;
  counts[2] = 1;
  counts[3] = 2;
  return { edges: [0, 5, 10], counts };
}
const window = { from: 0, to: 9 };

test('a bin is the sum of its stack', () => {
  expect(totals(sample())).toEqual([4, 2]);
  expect(stackOf(sample(), 0)).toEqual([
    { category: 'conflict', count: 3 },
    { category: 'crime', count: 1 },
  ]);
});

test('subjects stand on each other from the baseline up', () => {
  expect(stackedBars(sample(), window, 4, 0)).toEqual([
    { category: 'conflict', path: 'M0 1000v-750h5000V1000z' },
    { category: 'crime', path: 'M0 250v-250h5000V250zM5000 1000v-500h5000V1000z' },
  ]);
});

test('a gap never takes more than half of a bar', () => {
  const [conflict] = stackedBars(sample(), window, 4, 9000);
  expect(conflict?.path).toContain('h2500');
});

test('a lone event can be seen in the overview', () => {
  const counts = new Int32Array(CATEGORIES.length * 2);
  counts[0] = 1000;
  counts[1] = 1;
  expect(skyline({ edges: [0, 5, 10], counts }, window, 60)).toBe(
    `M0 ${HEIGHT}v-${HEIGHT}H5000V${HEIGHT}zM5000 ${HEIGHT}v-60H${WIDTH}V${HEIGHT}z`,
  );
});
