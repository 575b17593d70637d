import type { BBox } from '#lib/geo/bbox.ts';
import { CATEGORIES, EVENT_TYPES } from '#lib/model/taxonomy.ts';
import type { Event } from '#lib/model/event.ts';
import type { Place } from '#lib/model/place.ts';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import { BASES, PRECISIONS } from '#lib/time/when.ts';
import type { Basis, Precision } from '#lib/time/when.ts';
import type { Clock, PlaceSummary } from './types.ts';

/** What the index needs of an event; places and sources by id and name. */
export interface IndexedEvent extends Pick<
  Event,
  'id' | 'type' | 'category' | 'confidence' | 'salience' | 'minor' | 'planned'
> {
  /** Null when undated; an open side is null. */
  readonly when: {
    readonly start: number | null;
    readonly end: number | null;
    readonly approximate: boolean;
    /** Default `day`. */
    readonly precision?: Precision;
    /** Default `stated`. */
    readonly basis?: Basis;
  } | null;
  /** First day on which an article reported it; null when no article says its day. */
  readonly reported: number | null;
  readonly placeIds: readonly string[];
  /** Distinct publications. */
  readonly sources: readonly string[];
  /** Distinct articles. */
  readonly articleCount: number;
}

/** The days of all events by one clock, as flat columns. */
export interface Dates {
  /** 1 when the event has a date. */
  readonly dated: Uint8Array;
  /** First day; MIN_DAY when open or undated. */
  readonly start: Int32Array;
  /** Last day; MAX_DAY when open or undated. */
  readonly end: Int32Array;
  /** 1 when the days are approximate. */
  readonly soft: Uint8Array;
}

/**
 * Events as flat columns: position `i` of each array is one event. Lists of places and sources are in compressed rows: those of
 * event `i` are `values.slice(offsets[i], offsets[i + 1])`.
 */
export interface EventIndex extends Dates {
  readonly size: number;
  readonly ids: readonly string[];
  readonly positionOf: ReadonlyMap<string, number>;
  /** When the events were first reported; the index itself says when they happened. */
  readonly reports: Dates;
  /** Position in CATEGORIES. */
  readonly category: Uint8Array;
  /** Position in EVENT_TYPES. */
  readonly type: Uint8Array;
  readonly planned: Uint8Array;
  /** Position in BASES; {@link UNDATED} without a date. */
  readonly basis: Uint8Array;
  /** Position in PRECISIONS; {@link UNDATED} without a date. */
  readonly precision: Uint8Array;
  /** 1 when it is a mere statement or background. */
  readonly minor: Uint8Array;
  /** 0–1 */
  readonly confidence: Float32Array;
  /** salience × confidence × articles: what sorting by relevance uses. */
  readonly relevance: Float32Array;
  readonly placeOffsets: Uint32Array;
  readonly placeValues: Uint32Array;
  readonly sourceOffsets: Uint32Array;
  readonly sourceValues: Uint32Array;
  /** Every place that an event names, and what contains them. */
  readonly places: readonly PlaceSummary[];
  /** Boxes of the places that are areas; null for points. */
  readonly boxes: readonly (BBox | null)[];
  /** Positions of the containing places, nearest first. */
  readonly ancestors: readonly (readonly number[])[];
  readonly sources: readonly string[];
}

/** Basis and precision of an event without a date. */
export const UNDATED = 255;

/**
 * Builds the index.
 * @param places at least every place that an event names, with its containing places; an unknown id is left out.
 */
export function buildEventIndex(events: Iterable<IndexedEvent>, places: Iterable<Place>): EventIndex {
  const rows = [...events];
  const table = placeTable(places);
  const sources = new Map<string, number>();
  const sourceNumber = (name: string): number => {
    const number = sources.get(name) ?? sources.size;
    sources.set(name, number);
    return number;
  };
  const placeRows = compress(rows, (row) =>
    row.placeIds.map((id) => table.positionOf.get(id)).filter((position) => position !== undefined),
  );
  const sourceRows = compress(rows, (row) => row.sources.map(sourceNumber));
  const categoryNumber = numbering(CATEGORIES);
  const typeNumber = numbering(EVENT_TYPES);
  return {
    size: rows.length,
    ids: rows.map((row) => row.id),
    positionOf: numbering(rows.map((row) => row.id)),
    dated: Uint8Array.from(rows, (row) => (row.when ? 1 : 0)),
    start: Int32Array.from(rows, (row) => clampDay(row.when?.start ?? MIN_DAY)),
    end: Int32Array.from(rows, (row) => clampDay(row.when?.end ?? MAX_DAY)),
    soft: Uint8Array.from(rows, (row) => (row.when?.approximate ? 1 : 0)),
    reports: {
      dated: Uint8Array.from(rows, (row) => (row.reported === null ? 0 : 1)),
      start: Int32Array.from(rows, (row) => clampDay(row.reported ?? MIN_DAY)),
      end: Int32Array.from(rows, (row) => clampDay(row.reported ?? MAX_DAY)),
      soft: new Uint8Array(rows.length),
    },
    category: Uint8Array.from(rows, (row) => categoryNumber.get(row.category) ?? 0),
    type: Uint8Array.from(rows, (row) => typeNumber.get(row.type) ?? 0),
    planned: Uint8Array.from(rows, (row) => (row.planned ? 1 : 0)),
    basis: Uint8Array.from(rows, ({ when }) => (when ? BASES.indexOf(when.basis ?? 'stated') : UNDATED)),
    precision: Uint8Array.from(rows, ({ when }) =>
      when ? PRECISIONS.indexOf(when.precision ?? 'day') : UNDATED,
    ),
    minor: Uint8Array.from(rows, (row) => (row.minor === true ? 1 : 0)),
    confidence: Float32Array.from(rows, (row) => row.confidence),
    relevance: Float32Array.from(rows, (row) => row.salience * row.confidence * row.articleCount),
    placeOffsets: placeRows.offsets,
    placeValues: placeRows.values,
    sourceOffsets: sourceRows.offsets,
    sourceValues: sourceRows.values,
    places: table.summaries,
    boxes: table.boxes,
    ancestors: table.ancestors,
    sources: [...sources.keys()],
  };
}

/** The days of the events by a clock. */
export function datesOf(index: EventIndex, clock: Clock): Dates {
  return clock === 'reported' ? index.reports : index;
}

/** The positions in a compressed row. */
export function rowOf(offsets: Uint32Array, values: Uint32Array, position: number): Uint32Array {
  return values.subarray(offsets[position] ?? 0, offsets[position + 1] ?? 0);
}

function numbering<T>(items: readonly T[]): Map<T, number> {
  return new Map(items.map((item, index) => [item, index] as const));
}

function clampDay(day: number): number {
  return Math.min(MAX_DAY, Math.max(MIN_DAY, day));
}

function compress<T>(rows: readonly T[], valuesOf: (row: T) => readonly number[]) {
  const offsets = new Uint32Array(rows.length + 1);
  const values: number[] = [];
  rows.forEach((row, index) => {
    const found = valuesOf(row);
    for (const value of found.length < 2 ? found : new Set(found)) values.push(value);
    offsets[index + 1] = values.length;
  });
  return { offsets, values: Uint32Array.from(values) };
}

function placeTable(places: Iterable<Place>) {
  const all = [...new Map([...places].map((place) => [place.id, place] as const)).values()];
  const positionOf = numbering(all.map((place) => place.id));
  const parent = all.map((place) => (place.parent === null ? undefined : positionOf.get(place.parent)));
  const ancestors = all.map((_, position) => {
    const chain = new Set<number>();
    for (let at = parent[position]; at !== undefined && at !== position && !chain.has(at); at = parent[at])
      chain.add(at);
    return [...chain];
  });
  const summaries = all.map(({ id, name, kind, country, lat, lon }, position): PlaceSummary => {
    const containing = (ancestors[position] ?? []).map((at) => all[at]?.id).filter((at) => at !== undefined);
    return { id, name, kind, country, ancestors: containing, lat, lon };
  });
  const boxes = all.map(({ kind, bbox }) => (kind === 'city' || kind === 'feature' ? null : bbox));
  return { positionOf, ancestors, boxes, summaries };
}
