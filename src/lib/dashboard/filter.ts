import { CATEGORIES, EVENT_TYPES } from '#lib/model/taxonomy.ts';
import type { BBox } from '#lib/geo/bbox.ts';
import { containsPoint, shareInside } from '#lib/geo/bbox.ts';
import { BASES, PRECISIONS } from '#lib/time/when.ts';
import { earliest, latest } from './doubt.ts';
import { datesOf, rowOf } from './event-index.ts';
import type { EventIndex } from './event-index.ts';
import { SURENESSES, surenessOf } from './sureness.ts';
import type { DashboardState, DayRange } from './types.ts';

/** The part of the state that chooses events. */
export type Filters = Pick<
  DashboardState,
  | 'categories'
  | 'types'
  | 'places'
  | 'area'
  | 'sources'
  | 'confidence'
  | 'bases'
  | 'precisions'
  | 'planned'
  | 'all'
>;

type Test = (position: number) => boolean;

/** Facets whose values are counted for a reader to choose from. */
export type Facet = 'types' | 'sources' | 'confidence' | 'bases' | 'precisions' | 'planned';

/** Tests of the events by what was chosen; what was left open has none. */
export interface FilterTests {
  /** Search, statements, subjects, places and box. */
  readonly common: readonly Test[];
  readonly byFacet: ReadonlyMap<Facet, Test>;
}

/** @param textMatches ids found by a text search, or null when nothing was searched. */
export function filterTests(
  index: EventIndex,
  filters: Filters,
  textMatches: ReadonlySet<string> | null,
): FilterTests {
  const found = textMatches && foundMask(index, textMatches);
  const places = placeMask(index, filters.places);
  const area = filters.area && areaMask(index, filters.area.box);
  const sources = mask(index.sources, filters.sources);
  const sureness = mask(SURENESSES, filters.confidence);
  const { planned } = filters;
  const common = [
    found && ((i: number) => found[i] === 1),
    filters.all ? null : (i: number) => index.minor[i] !== 1,
    within(index.category, mask(CATEGORIES, filters.categories)),
    places && ((i: number) => anyOf(index.placeOffsets, index.placeValues, i, places)),
    area && ((i: number) => anyOf(index.placeOffsets, index.placeValues, i, area)),
  ];
  const facets: Record<Facet, Test | null> = {
    types: within(index.type, mask(EVENT_TYPES, filters.types)),
    sources: sources && ((i) => anyOf(index.sourceOffsets, index.sourceValues, i, sources)),
    confidence: sureness && ((i) => sureness[surenessOf(index.confidence[i] ?? 0)] === 1),
    bases: within(index.basis, mask(BASES, filters.bases)),
    precisions: within(index.precision, mask(PRECISIONS, filters.precisions)),
    planned: planned && ((i) => (index.planned[i] === 1) === (planned === 'only')),
  };
  const byFacet = new Map<Facet, Test>();
  for (const [facet, test] of Object.entries(facets) as [Facet, Test | null][])
    if (test) byFacet.set(facet, test);
  return { common: common.filter((test) => test !== null), byFacet };
}

/**
 * Positions of the events that pass every facet, whatever their date; a facet without a choice lets all pass.
 * Statements and background pass only when all are asked for.
 * @param textMatches ids found by a text search, or null when nothing was searched.
 */
export function filterEvents(
  index: EventIndex,
  filters: Filters,
  textMatches: ReadonlySet<string> | null,
): Uint32Array {
  const { common, byFacet } = filterTests(index, filters, textMatches);
  const tests = [...common, ...byFacet.values()];
  const positions = new Uint32Array(index.size);
  let count = 0;
  for (let i = 0; i < index.size; i++) if (tests.every((test) => test(i))) positions[count++] = i;
  return positions.subarray(0, count);
}

function within(column: Uint8Array, chosen: Uint8Array | null): Test | null {
  return chosen && ((i) => chosen[column[i] ?? 0] === 1);
}

/** Whether a dated event overlaps the range, or lies in it with all its possible days. */
export function rangeTest(
  index: EventIndex,
  range: DayRange,
  { clock, match }: Pick<DashboardState, 'clock' | 'match'>,
): Test {
  const { dated, start, end, soft } = datesOf(index, clock);
  const { from, to } = range;
  const overlaps: Test = (i) => dated[i] === 1 && (start[i] ?? 0) <= to && (end[i] ?? 0) >= from;
  const isInside: Test = (i) => {
    const [first, last, guess] = [start[i] ?? 0, end[i] ?? 0, soft[i] === 1];
    return dated[i] === 1 && earliest(first, last, guess) >= from && latest(first, last, guess) <= to;
  };
  return match === 'inside' ? isInside : overlaps;
}

/** Dated events among the positions that overlap the range, or that lie in it with all their possible days. */
export function withinRange(
  index: EventIndex,
  positions: Uint32Array,
  range: DayRange,
  how: Pick<DashboardState, 'clock' | 'match'> = { clock: 'happened', match: 'overlaps' },
): Uint32Array {
  return positions.filter(rangeTest(index, range, how));
}

/** How many of the positions pass a test. */
export function countWhere(positions: Uint32Array, test: (position: number) => boolean): number {
  let count = 0;
  for (const position of positions) if (test(position)) count++;
  return count;
}

/** True when the event names no place. */
export function isUnplaced(index: EventIndex, position: number): boolean {
  return index.placeOffsets[position] === index.placeOffsets[position + 1];
}

/** Whether an event is in the tray: undated ones by the clock, or those without a place; null without a tray. */
export function trayTest(
  index: EventIndex,
  { tray, clock }: Pick<DashboardState, 'tray' | 'clock'>,
): Test | null {
  if (tray === 'unplaced') return (i) => isUnplaced(index, i);
  const { dated } = datesOf(index, clock);
  return tray === 'undated' ? (i) => dated[i] !== 1 : null;
}

/** One byte a value, 1 for the chosen; null without a choice. */
function mask<T>(all: readonly T[], chosen: readonly T[]): Uint8Array | null {
  if (chosen.length === 0) return null;
  const set = new Set(chosen);
  return Uint8Array.from(all, (value) => (set.has(value) ? 1 : 0));
}

/** The chosen places and all that lies in them. */
function placeMask(index: EventIndex, chosen: readonly string[]): Uint8Array | null {
  const own = mask(
    index.places.map((place) => place.id),
    chosen,
  );
  if (!own) return null;
  return own.map((value, place) =>
    value === 1 || index.ancestors[place]?.some((ancestor) => own[ancestor] === 1) ? 1 : 0,
  );
}

/** Whether a place, by its position, passes the filter by place or that by box; null without either. */
export function placeTest(
  index: EventIndex,
  { places, area }: Pick<Filters, 'places' | 'area'>,
): ((place: number) => boolean) | null {
  const masks = [placeMask(index, places), area && areaMask(index, area.box)].filter((mask) => mask !== null);
  return masks.length > 0 ? (place) => masks.some((mask) => mask[place] === 1) : null;
}

/** Share of an area that must lie in the box, by the areas' own boxes: a country whose edge is cut off still counts. */
const MOSTLY = 0.5;

function areaMask(index: EventIndex, box: BBox): Uint8Array {
  return Uint8Array.from(index.places, ({ lon, lat }, place) => {
    const own = index.boxes[place];
    return (own ? shareInside(own, box) >= MOSTLY : containsPoint(box, lon, lat)) ? 1 : 0;
  });
}

function foundMask(index: EventIndex, ids: ReadonlySet<string>): Uint8Array {
  const found = new Uint8Array(index.size);
  for (const id of ids) {
    const position = index.positionOf.get(id);
    if (position !== undefined) found[position] = 1;
  }
  return found;
}

function anyOf(offsets: Uint32Array, values: Uint32Array, position: number, chosen: Uint8Array): boolean {
  return rowOf(offsets, values, position).some((value) => chosen[value] === 1);
}
