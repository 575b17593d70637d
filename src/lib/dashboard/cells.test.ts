import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '#lib/model/taxonomy.ts';
import { createCellCounter } from './cell-counter.ts';
import { buildCells, eventsOnly } from './cells.ts';
import { buildEventIndex } from './event-index.ts';
import type { IndexedEvent } from './event-index.ts';
import { belongs, DAYS, events, FIRST_DAY, liesIn, PLACES, range } from './testing.ts';
import type { CellTable, Clock, DayRange, Match } from './types.ts';

const match = fc.constantFrom<Match>('overlaps', 'inside');
const clock = fc.constantFrom<Clock>('happened', 'reported');

function cellsOf(list: readonly IndexedEvent[], by: Clock = 'happened'): CellTable {
  const index = buildEventIndex(list, PLACES);
  return buildCells(
    index,
    list.map((_, position) => position),
    1,
    by,
  );
}

function naive(inRange: readonly IndexedEvent[], cells: CellTable) {
  return {
    total: inRange.length,
    byPlace: cells.places.map(
      (place) => inRange.filter((event) => event.placeIds.some((id) => liesIn(id, place.id))).length,
    ),
    byCategory: CATEGORIES.map((category) => inRange.filter((event) => event.category === category).length),
  };
}

const steps = fc
  .array(fc.tuple(fc.option(range), match), { minLength: 1, maxLength: 8 })
  .map((walk): [DayRange | null, Match][] => [[null, 'overlaps'], ...walk]);

describe('cells and their counter', () => {
  it('count as a naive filter does, for every range in a walk of ranges', () => {
    fc.assert(
      fc.property(events, clock, steps, (list, by, walk) => {
        const cells = cellsOf(list, by);
        const counter = createCellCounter(cells);
        for (const [days, how] of walk) {
          counter.setRange(days, how);
          const expected = naive(
            list.filter((event) => belongs(event, days, how, by)),
            cells,
          );
          expect(counter.total).toBe(expected.total);
          expect(Array.from(counter.byPlace)).toEqual(expected.byPlace);
          expect(Array.from(counter.byCategory)).toEqual(expected.byCategory);
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
          const inBin = list.filter((event) => belongs(event, days));
          CATEGORIES.forEach((category, number) => {
            expect(counts[number * bins + bin]).toBe(inBin.filter((e) => e.category === category).length);
          });
        }
      }),
    );
  });

  it('leave out of the histogram, and count beside it, what is known less exactly than asked', () => {
    const edges = Array.from({ length: DAYS + 1 }, (_, i) => FIRST_DAY + i);
    const days = { from: FIRST_DAY, to: FIRST_DAY + DAYS - 1 };
    fc.assert(
      fc.property(events, fc.constantFrom(1, 3, 7, 14, 31), (list, widest) => {
        const counter = createCellCounter(cellsOf(list));
        const isBroad = ({ when }: IndexedEvent): boolean => {
          const length = (when?.end ?? Infinity) - (when?.start ?? -Infinity) + 1;
          return length + (when?.approximate ? 2 * Math.max(3, Math.ceil(length / 2)) : 0) > widest;
        };
        const dated = list.filter((event) => belongs(event, days));
        expect(counter.broad(days, widest)).toBe(dated.filter(isBroad).length);
        const narrow = list.filter((event) => event.when && !isBroad(event));
        expect(counter.histogram(edges, widest)).toEqual(createCellCounter(cellsOf(narrow)).histogram(edges));
      }),
    );
  });

  it('are sorted by day and carry no empty cell', () => {
    fc.assert(
      fc.property(events, (list) => {
        const { rows } = cellsOf(list);
        expect([...rows.day]).toEqual([...rows.day].sort((a, b) => a - b));
        expect([...rows.count]).not.toContain(0);
      }),
    );
  });

  it('without their places give the timeline the same', () => {
    fc.assert(
      fc.property(events, range, (list, days) => {
        const cells = cellsOf(list);
        const [all, first] = [createCellCounter(cells), createCellCounter(eventsOnly(cells))];
        const edges = [FIRST_DAY, FIRST_DAY + 7, FIRST_DAY + 9, FIRST_DAY + DAYS];
        expect(first.histogram(edges)).toEqual(all.histogram(edges));
        for (const counter of [all, first]) counter.setRange(days);
        expect([first.total, first.byCategory]).toEqual([all.total, all.byCategory]);
      }),
    );
  });

  it('count an event in two cities of a country once for the country', () => {
    const event: IndexedEvent = {
      id: 'e',
      type: 'protest',
      category: 'society',
      when: { start: FIRST_DAY, end: FIRST_DAY, approximate: false },
      reported: null,
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
