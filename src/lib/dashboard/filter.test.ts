import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, EVENT_TYPES } from '#lib/model/taxonomy.ts';
import { MIN_DAY } from '#lib/time/day.ts';
import { BASES, PRECISIONS } from '#lib/time/when.ts';
import { buildEventIndex } from './event-index.ts';
import { filterEvents, isUnplaced, withinRange } from './filter.ts';
import { orderEvents } from './order.ts';
import { CLOCKS, MATCHES, PLANNED } from './params.ts';
import { SORTS } from './sort.ts';
import { SURENESSES, surenessOf } from './sureness.ts';
import { defaultState } from './state.ts';
import { belongs, daysBy, events, liesIn, PLACES, range } from './testing.ts';
import type { MapArea } from './types.ts';

const filters = fc.record({
  categories: fc.uniqueArray(fc.constantFrom(...CATEGORIES), { maxLength: 3 }),
  types: fc.uniqueArray(fc.constantFrom(...EVENT_TYPES), { maxLength: 6 }),
  places: fc.uniqueArray(fc.constantFrom('nowhere', ...PLACES.map((place) => place.id)), { maxLength: 2 }),
  area: fc.option(
    fc
      .tuple(fc.integer({ min: -1, max: 6 }), fc.integer({ min: 1, max: 9 }))
      .map(([south, height]): MapArea => ({
        kind: 'drawn',
        box: [-south - height, south, -south, south + height],
      })),
  ),
  sources: fc.uniqueArray(fc.constantFrom('The Courier', 'Wire, North', '__proto__'), { maxLength: 2 }),
  confidence: fc.uniqueArray(fc.constantFrom(...SURENESSES), { maxLength: 2 }),
  bases: fc.uniqueArray(fc.constantFrom(...BASES), { maxLength: 2 }),
  precisions: fc.uniqueArray(fc.constantFrom(...PRECISIONS), { maxLength: 2 }),
  planned: fc.option(fc.constantFrom(...PLANNED)),
  all: fc.boolean(),
});
const textMatches = fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 50 }).map((number) => `e${number}`)));

const how = fc.record({ clock: fc.constantFrom(...CLOCKS), match: fc.constantFrom(...MATCHES) });

function chosen<T>(choice: readonly T[], values: readonly T[]): boolean {
  return choice.length === 0 || values.some((value) => choice.includes(value));
}

/** The places of the test lie on the diagonal of latitude `i` and longitude `-i`; none has a box of its own. */
function inBox(id: string, area: MapArea | null): boolean {
  const at = PLACES.findIndex((place) => place.id === id);
  return area !== null && at >= area.box[1] && at <= area.box[3];
}

describe('filterEvents and withinRange', () => {
  it('equal a naive filter', () => {
    fc.assert(
      fc.property(events, filters, textMatches, range, how, (list, choice, found, days, by) => {
        const index = buildEventIndex(list, PLACES);
        const positions = filterEvents(index, choice, found && new Set(found));
        const expected = list.filter(
          (event) =>
            (choice.all || event.minor !== true) &&
            chosen(choice.categories, [event.category]) &&
            chosen(choice.types, [event.type]) &&
            chosen(choice.sources, event.sources) &&
            chosen(choice.confidence, [SURENESSES[surenessOf(Math.fround(event.confidence))]]) &&
            chosen(choice.bases, [event.when?.basis]) &&
            chosen(choice.precisions, [event.when?.precision]) &&
            (choice.planned === null || event.planned === (choice.planned === 'only')) &&
            (choice.places.length === 0 ||
              event.placeIds.some((id) => choice.places.some((area) => liesIn(id, area)))) &&
            (!choice.area || event.placeIds.some((id) => inBox(id, choice.area))) &&
            (!found || found.includes(event.id)),
        );
        expect(Array.from(positions, (i) => index.ids[i])).toEqual(expected.map((event) => event.id));
        expect(Array.from(withinRange(index, positions, days, by), (i) => index.ids[i])).toEqual(
          expected.filter((event) => belongs(event, days, by.match, by.clock)).map((event) => event.id),
        );
        expect(Array.from(positions).filter((i) => isUnplaced(index, i)).length).toBe(
          expected.filter((event) => event.placeIds.length === 0).length,
        );
      }),
    );
  });
});

it('finds an area that lies mostly in the box, however far its point is from it', () => {
  const area = (west: number, east: number) => ({
    kind: 'drawn' as const,
    box: [west, 0, east, 10] as const,
  });
  const wide = PLACES.map((place) => ({
    ...place,
    bbox: place.id === 'IR' ? ([40, 0, 60, 10] as const) : null,
  }));
  const event = {
    type: 'flood',
    category: 'disaster',
    when: null,
    reported: null,
    placeIds: ['IR'],
    sources: [],
  } as const;
  const rest = { id: 'e', confidence: 1, salience: 1, planned: false, articleCount: 1 };
  const index = buildEventIndex([{ ...event, ...rest }], wide);
  const found = (west: number, east: number) =>
    filterEvents(index, { ...defaultState, all: true, area: area(west, east) }, null).length;
  expect([found(39, 61), found(45, 61), found(51, 61), found(-10, 0)]).toEqual([1, 1, 0, 0]);
});

describe('orderEvents', () => {
  it('keeps every event and does not depend on the order they came in', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(...SORTS), (list, sort) => {
        const ordered = (input: typeof list) => {
          const index = buildEventIndex(input, PLACES);
          const all = Uint32Array.from(input, (_, i) => i);
          return Array.from(orderEvents(index, all, sort), (i) => index.ids[i]);
        };
        const once = ordered(list);
        expect([...once].sort()).toEqual(list.map((event) => event.id).sort());
        expect(ordered([...list].reverse())).toEqual(once);
      }),
    );
  });

  it.each([
    ['date', 'newest', -1],
    ['oldest', 'oldest', 1],
  ] as const)('%s: by the days of the clock, %s first, and undated events last', (sort, _, sign) => {
    fc.assert(
      fc.property(events, fc.constantFrom(...CLOCKS), (list, clock) => {
        const index = buildEventIndex(list, PLACES);
        const all = Uint32Array.from(list, (_, i) => i);
        const order = orderEvents(index, all, sort, clock);
        const days = Array.from(order, (i) => {
          const event = list[i];
          const interval = event ? daysBy(event, clock) : null;
          return interval ? sign * Math.max(MIN_DAY, interval.start) : Infinity;
        });
        expect(days).toEqual([...days].sort((a, b) => (a === b ? 0 : a - b)));
      }),
    );
  });
});
