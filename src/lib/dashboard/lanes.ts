import { CATEGORIES, EVENT_TYPES } from '#lib/model/taxonomy.ts';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import { CellCounts } from './cell-counts.ts';
import { datesOf, rowOf } from './event-index.ts';
import type { EventIndex } from './event-index.ts';
import type { Clock, Lane, LaneKind, LaneTable } from './types.ts';

/** Lanes that are sent: more than a person reads. The rest is counted. */
export const MAX_LANES = 40;

/** The lane of events that have none: without a country, or without a named source. */
export const NO_LANE = 'none';

/** What parts the events of one kind: all values with their names, and those of one event; an event may be in many lanes. */
interface Parting {
  readonly lanes: readonly Lane[];
  readonly lanesOf: (position: number) => Iterable<number>;
}

/** The places that count for a lane; null for all. */
type Within = ((place: number) => boolean) | null;

const PARTINGS: Readonly<Record<LaneKind, (index: EventIndex, within: Within) => Parting>> = {
  category: ({ category }) => ({
    lanes: CATEGORIES.map(named),
    lanesOf: (position) => [category[position] ?? 0],
  }),
  type: ({ type }) => ({ lanes: EVENT_TYPES.map(named), lanesOf: (position) => [type[position] ?? 0] }),
  source: ({ sources, sourceOffsets, sourceValues }) => ({
    lanes: sources.map(named),
    lanesOf: (position) => rowOf(sourceOffsets, sourceValues, position),
  }),
  country: (index, within) => {
    const countryOf = index.places.map(({ kind }, place) =>
      kind === 'country'
        ? place
        : index.ancestors[place]?.find((ancestor) => index.places[ancestor]?.kind === 'country'),
    );
    return {
      lanes: index.places.map(({ id, name }) => ({ id, name })),
      lanesOf: (position) => {
        const places = rowOf(index.placeOffsets, index.placeValues, position);
        const asked = within ? [...places].filter(within) : [...places];
        return new Set(asked.map((place) => countryOf[place]).filter((place) => place !== undefined));
      },
    };
  },
};

/**
 * The given events by day, category and lane. An event in two countries is in both lanes. Lanes come with most events first,
 * subjects in their own order; those past {@link MAX_LANES} are left out and counted.
 * @param within positions of the places that give an event its countries: with a filter by place those in it, as the lanes of
 * countries that are only named beside it would answer another question
 */
export function buildLanes(
  index: EventIndex,
  positions: Uint32Array,
  revision: number,
  clock: Clock,
  by: LaneKind,
  within: Within = null,
): LaneTable {
  const { dated, start, end, soft } = datesOf(index, clock);
  const { lanes, lanesOf } = PARTINGS[by](index, within);
  const none = lanes.length;
  const home = (position: number): Iterable<number> => {
    const found = [...lanesOf(position)];
    return found.length > 0 ? found : [none];
  };
  const shown = positions.filter((position) => dated[position] === 1);
  const totals = new Map<number, number>();
  for (const position of shown)
    for (const lane of home(position)) totals.set(lane, (totals.get(lane) ?? 0) + 1);
  const order = [...totals.keys()].sort((a, b) =>
    by === 'category' ? a - b : (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || a - b,
  );
  const kept = order.slice(0, MAX_LANES);
  const numbers = new Map(kept.map((lane, number) => [lane, number] as const));
  const counts = new CellCounts(lanes.length + 1);
  for (const position of shown) {
    const [first, last] = [start[position] ?? MIN_DAY, end[position] ?? MAX_DAY];
    const interval = counts.interval(first, last, soft[position] === 1);
    for (const lane of home(position))
      if (numbers.has(lane)) counts.add(interval, lane, index.category[position] ?? 0, 1);
  }
  return {
    revision,
    by,
    lanes: kept.map((lane) => lanes[lane] ?? { id: NO_LANE, name: '' }),
    others: order.length - kept.length,
    rows: counts.columns(numbers),
  };
}

function named(name: string): Lane {
  return { id: name, name };
}
