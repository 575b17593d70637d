import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '#lib/model/taxonomy.ts';
import { createCellCounter } from './cell-counter.ts';
import { buildCells } from './cells.ts';
import { buildEventIndex } from './event-index.ts';
import type { IndexedEvent } from './event-index.ts';
import { DAYS, events, FIRST_DAY, liesIn, overlaps, PLACES, range } from './testing.ts';
import type { CellTable, DayRange } from './types.ts';

function cellsOf(list: readonly IndexedEvent[]): CellTable {
  const index = buildEventIndex(list, PLACES);
  return buildCells(
    index,
    list.map((_, position) => position),
    1,
  );
}

function naive(list: readonly IndexedEvent[], days: DayRange | null, cells: CellTable) {
  const inRange = list.filter((event) => overlaps(event, days));
  return {
    total: inRange.length,
    byPlace: cells.places.map(
      (place) => inRange.filter((event) => event.placeIds.some((id) => liesIn(id, place.id))).length,
    ),
    byCategory: CATEGORIES.map((category) => inRange.filter((event) => event.category === category).length),
  };
}

describe('cells and their counter', () => {
  it('count as a naive filter does, for every range in a walk of ranges', () => {
    fc.assert(
      fc.property(events, fc.array(fc.option(range), { minLength: 1, maxLength: 6 }), (list, walk) => {
        const cells = cellsOf(list);
        const counter = createCellCounter(cells);
        for (const days of [null, ...walk]) {
          const before = Array.from(counter.byPlace);
          const changed = counter.setRange(days);
          const expected = naive(list, days, cells);
          expect(counter.total).toBe(expected.total);
          expect(Array.from(counter.byPlace)).toEqual(expected.byPlace);
          expect(Array.from(counter.byCategory)).toEqual(expected.byCategory);
          const different = expected.byPlace.flatMap((count, i) => (count === before[i] ? [] : [i]));
          expect([...changed].sort((a, b) => a - b)).toEqual(different);
        }
      }),
    );
  });

  it('give histogram bins that equal the naive count of overlapping events', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 9 }), (list, width) => {
        const edges: number[] = [];
        for (let day = FIRST_DAY - 2; day <= FIRST_DAY + DAYS + width; day += width) edges.push(day);
        const bins = edges.length - 1;
        const counts = createCellCounter(cellsOf(list)).histogram(edges);
        for (let bin = 0; bin < bins; bin++) {
          const days = { from: edges[bin] ?? 0, to: (edges[bin + 1] ?? 0) - 1 };
          const inBin = list.filter((event) => overlaps(event, days));
          CATEGORIES.forEach((category, number) => {
            expect(counts[number * bins + bin]).toBe(inBin.filter((e) => e.category === category).length);
          });
        }
      }),
    );
  });

  it('are sorted by day and carry no empty cell', () => {
    fc.assert(
      fc.property(events, (list) => {
        const { starts, ends } = cellsOf(list);
        for (const columns of [starts, ends]) {
          expect(columns.day).toEqual([...columns.day].sort((a, b) => a - b));
          expect(columns.count).not.toContain(0);
        }
      }),
    );
  });

  it('count an event in two cities of a country once for the country', () => {
    const event: IndexedEvent = {
      id: 'e',
      type: 'protest',
      category: 'society',
      when: { start: FIRST_DAY, end: FIRST_DAY },
      placeIds: ['tehran', 'shiraz', 'mosul'],
      sources: [],
      confidence: 1,
      salience: 1,
      planned: false,
      articleCount: 1,
    };
    const cells = cellsOf([event]);
    const { byPlace } = createCellCounter(cells);
    expect(Object.fromEntries(cells.places.map((place, i) => [place.id, byPlace[i]]))).toEqual({
      'continent:asia': 1,
      IR: 1,
      IQ: 1,
      'IR.07': 1,
      tehran: 1,
      shiraz: 1,
      mosul: 1,
    });
  });

  it('leave out undated events and give no span without dated ones', () => {
    const cells = cellsOf([]);
    expect(cells.span).toBeNull();
    expect(createCellCounter(cells).total).toBe(0);
  });
});
