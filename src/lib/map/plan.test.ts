import { expect, test } from 'vitest';
import { createCellCounter } from '#lib/dashboard/cell-counter.ts';
import { buildCells } from '#lib/dashboard/cells.ts';
import { buildEventIndex } from '#lib/dashboard/event-index.ts';
import { events, PLACES } from '#lib/dashboard/testing.ts';
import * as fc from 'fast-check';
import { LEVELS } from './levels.ts';
import { makePlan, unexplained } from './plan.ts';
import { countsOf, planOf } from './testing.ts';

test('every town is in one circle of each level, and its towns are all there are', () => {
  fc.assert(
    fc.property(events, (list) => {
      const index = buildEventIndex(list, PLACES);
      const cells = buildCells(index, index.ids.keys(), 1);
      const plan = makePlan(cells, createCellCounter(cells).totals);
      const towns = plan.places.filter(({ kind }) => kind === 'city' || kind === 'feature').length;
      for (const level of LEVELS) {
        const members = plan.circles[level].flatMap((circle) => circle.members);
        expect(new Set(members).size).toBe(members.length);
        expect(members).toHaveLength(towns);
      }
      expect(plan.breaks.country[0]).toBe(1);
    }),
    { numRuns: 50 },
  );
});

test('what no division explains is known only as the country, never less than nothing', () => {
  const { areas } = planOf(countsOf({}));
  expect(unexplained(0, areas, countsOf({ LY: 9, 'LY.01': 5 }))).toBe(4);
  expect(unexplained(0, areas, countsOf({ LY: 3, 'LY.01': 5 }))).toBe(0);
  expect(unexplained(5, areas, countsOf({ FJ: 2 }))).toBe(2);
});
