import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import { createCellCounter } from './cell-counter.ts';
import { breadthOf } from './doubt.ts';
import { buildEventIndex } from './event-index.ts';
import type { IndexedEvent } from './event-index.ts';
import { filterEvents, placeTest } from './filter.ts';
import { LANE_KINDS } from './lane-param.ts';
import { buildLanes, NO_LANE } from './lanes.ts';
import { pickMarks } from './marks.ts';
import { CLOCKS } from './params.ts';
import { defaultState } from './state.ts';
import { belongs, events, liesIn, PLACES, range } from './testing.ts';
import type { LaneKind } from './types.ts';

const COUNTRIES = PLACES.filter(({ kind }) => kind === 'country').map(({ id }) => id);

function lanesOf(event: IndexedEvent, by: LaneKind): string[] {
  const found = {
    category: [event.category],
    type: [event.type],
    source: [...event.sources],
    country: COUNTRIES.filter((country) => event.placeIds.some((id) => liesIn(id, country))),
  }[by];
  return found.length > 0 ? found : [NO_LANE];
}

it('lanes hold every dated event that belongs to them, for every range', () => {
  fc.assert(
    fc.property(
      events,
      range,
      fc.constantFrom(...LANE_KINDS),
      fc.constantFrom(...CLOCKS),
      (list, days, by, clock) => {
        const index = buildEventIndex(list, PLACES);
        const all = Uint32Array.from(list, (_, i) => i);
        const { lanes, rows, others } = buildLanes(index, all, 1, clock, by);
        const counter = createCellCounter({
          rows,
          places: lanes.map(({ id }) => ({ id, ancestors: [] })),
        });
        counter.setRange(days);
        const expected = new Map<string, number>();
        for (const event of list)
          if (belongs(event, null, 'overlaps', clock))
            for (const lane of lanesOf(event, by))
              expected.set(lane, (expected.get(lane) ?? 0) + Number(belongs(event, days, 'overlaps', clock)));
        expect(others).toBe(0);
        expect(Object.fromEntries(lanes.map(({ id }, i) => [id, counter.byPlace[i]]))).toEqual(
          Object.fromEntries(expected),
        );
      },
    ),
  );
});

it('lanes of countries are those that are filtered by, not those that are named beside them', () => {
  fc.assert(
    fc.property(events, fc.constantFrom('IR', 'IR.07', 'mosul', 'continent:asia'), (list, chosen) => {
      const index = buildEventIndex(list, PLACES);
      const filters = { ...defaultState, places: [chosen], all: true };
      const found = filterEvents(index, filters, null);
      const within = placeTest(index, filters);
      const { lanes } = buildLanes(index, found, 1, 'happened', 'country', within);
      const allowed = COUNTRIES.filter((country) => liesIn(country, chosen) || liesIn(chosen, country));
      expect([...allowed, NO_LANE]).toEqual(expect.arrayContaining(lanes.map(({ id }) => id)));
      // A continent is in no country.
      if (chosen !== 'continent:asia') expect(lanes.map(({ id }) => id)).not.toContain(NO_LANE);
    }),
  );
});

it('marks are parted by how exactly they are known, and none in the window is lost', () => {
  fc.assert(
    fc.property(events, range, fc.constantFrom(1, 3, 7, 31), (list, window, widest) => {
      const index = buildEventIndex(list, PLACES);
      const all = Uint32Array.from(list, (_, i) => i);
      const { broad, single } = pickMarks(index, all, window, widest, 'happened');
      const isBroad = ({ when }: IndexedEvent): boolean =>
        breadthOf((when?.end ?? MAX_DAY) - (when?.start ?? MIN_DAY) + 1, when?.approximate ?? false) > widest;
      const inWindow = list.filter((event) => belongs(event, window));
      expect(broad.map((i) => list[i])).toEqual(inWindow.filter(isBroad));
      expect(single?.map((i) => list[i])).toEqual(inWindow.filter((event) => !isBroad(event)));
    }),
  );
});

it('too many to be told apart are no marks at all', () => {
  const one: IndexedEvent = {
    ...{ type: 'flood', category: 'disaster', confidence: 1, salience: 1, planned: false, articleCount: 1 },
    ...{ id: 'e', placeIds: [], sources: [], reported: 0 },
    when: { start: 0, end: 0, approximate: false },
  };
  const list = Array.from({ length: 301 }, (_, i) => ({ ...one, id: `e${i}` }));
  const all = Uint32Array.from(list, (_, i) => i);
  const index = buildEventIndex(list, []);
  const window = { from: 0, to: 9 };
  expect(pickMarks(index, all, window, 1, 'happened').single).toBeNull();
  expect(pickMarks(index, all.subarray(1), window, 1, 'happened').single).toHaveLength(300);
});
