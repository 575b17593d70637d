import * as fc from 'fast-check';
import { CATEGORY_OF_TYPE, EVENT_TYPES } from '#lib/model/taxonomy.ts';
import type { Place, PlaceKind } from '#lib/model/place.ts';
import { dayFromCivil } from '#lib/time/day.ts';
import { BASES, PRECISIONS } from '#lib/time/when.ts';
import type { IndexedEvent } from './event-index.ts';
import type { Clock, DayRange, Match } from './types.ts';

/** A small world for property tests: two continents, three countries, cities. Each place with its parent. */
const WORLD: readonly (readonly [id: string, kind: PlaceKind, parent: string | null])[] = [
  ['continent:asia', 'continent', null],
  ['continent:europe', 'continent', null],
  ['IR', 'country', 'continent:asia'],
  ['IQ', 'country', 'continent:asia'],
  ['FR', 'country', 'continent:europe'],
  ['IR.07', 'admin1', 'IR'],
  ['tehran', 'city', 'IR.07'],
  ['shiraz', 'city', 'IR.07'],
  ['mosul', 'city', 'IQ'],
  ['paris', 'city', 'FR'],
  ['region:sahel', 'region', null],
];

export const PLACES: readonly Place[] = WORLD.map(([id, kind, parent], index) => ({
  id,
  name: id,
  kind,
  country: null,
  countryName: null,
  parent,
  lat: index,
  lon: -index,
  bbox: null,
  population: 0,
}));

/** True when the place is the area or lies in it; written the naive way, to test against. */
export function liesIn(place: string, area: string): boolean {
  if (place === area) return true;
  const parent = PLACES.find((item) => item.id === place)?.parent;
  return parent != null && liesIn(parent, area);
}

export const FIRST_DAY = dayFromCivil(2024, 1, 1);
/** Days that the generated events and ranges use; few, so that they often meet. */
export const DAYS = 30;

export const day = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + DAYS - 1 });

export const range = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const rarely = fc.nat({ max: 5 }).map((number) => number === 0);
const oneDay = day.map((only) => ({ from: only, to: only }));

const when = fc
  .tuple(
    fc.oneof(oneDay, range),
    fc.tuple(rarely, rarely, rarely),
    fc.constantFrom(...BASES),
    fc.constantFrom(...PRECISIONS),
  )
  .map(([{ from, to }, [openStart, openEnd, approximate], basis, precision]) => ({
    start: openStart ? null : from,
    end: openEnd ? null : to,
    approximate,
    basis,
    precision,
  }));

const oneEvent = fc.record({
  type: fc.constantFrom(...EVENT_TYPES.slice(0, 12)),
  when: fc.option(when, { freq: 5 }),
  reported: fc.option(day, { freq: 5 }),
  placeIds: fc.uniqueArray(fc.constantFrom(...PLACES.map((place) => place.id)), { maxLength: 4 }),
  sources: fc.uniqueArray(fc.constantFrom('The Courier', 'Wire, North', 'Harbour Post'), { maxLength: 2 }),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  salience: fc.double({ min: 0, max: 10, noNaN: true }),
  planned: fc.boolean(),
  minor: fc.boolean(),
  articleCount: fc.integer({ min: 1, max: 4 }),
});

/** Events over {@link PLACES}, ids `e0`, `e1`… */
export const events: fc.Arbitrary<IndexedEvent[]> = fc
  .array(oneEvent, { maxLength: 40 })
  .map((items) =>
    items.map((item, index) => ({ ...item, id: `e${index}`, category: CATEGORY_OF_TYPE[item.type] })),
  );

interface Interval {
  readonly start: number;
  readonly end: number;
  readonly approximate: boolean;
}

/** The days of an event by a clock, open sides at infinity; null without a date. */
export function daysBy(event: IndexedEvent, clock: Clock): Interval | null {
  if (clock === 'reported')
    return event.reported === null
      ? null
      : { start: event.reported, end: event.reported, approximate: false };
  return (
    event.when && {
      start: event.when.start ?? -Infinity,
      end: event.when.end ?? Infinity,
      approximate: event.when.approximate,
    }
  );
}

/** Whether an event belongs to a range, the naive way; null stands for all days. */
export function belongs(
  event: IndexedEvent,
  days: DayRange | null,
  match: Match = 'overlaps',
  clock: Clock = 'happened',
): boolean {
  const interval = daysBy(event, clock);
  if (!interval) return false;
  if (!days) return true;
  const { start, end, approximate } = interval;
  if (match === 'overlaps') return start <= days.to && end >= days.from;
  const length = Number.isFinite(end - start) ? end - start + 1 : 1;
  const margin = approximate ? Math.max(3, Math.ceil(length / 2)) : 0;
  return start - margin >= days.from && end + margin <= days.to;
}
