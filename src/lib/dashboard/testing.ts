import * as fc from 'fast-check';
import { CATEGORY_OF_TYPE, EVENT_TYPES } from '#lib/model/taxonomy.ts';
import type { Place, PlaceKind } from '#lib/model/place.ts';
import { dayFromCivil } from '#lib/time/day.ts';
import type { IndexedEvent } from './event-index.ts';

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

const when = fc.tuple(range, fc.boolean(), fc.boolean()).map(([{ from, to }, openStart, openEnd]) => ({
  start: openStart ? null : from,
  end: openEnd ? null : to,
}));

const oneEvent = fc.record({
  type: fc.constantFrom(...EVENT_TYPES.slice(0, 12)),
  when: fc.option(when, { freq: 5 }),
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

/** Exact "overlaps", open sides included, the naive way. */
export function overlaps(event: IndexedEvent, days: { from: number; to: number } | null): boolean {
  if (!event.when) return false;
  if (!days) return true;
  return (event.when.start ?? -Infinity) <= days.to && (event.when.end ?? Infinity) >= days.from;
}
