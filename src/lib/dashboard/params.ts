import { CATEGORIES, EVENT_TYPES } from '#lib/model/taxonomy.ts';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import { formatRange, parsePartialDate } from './partial-date.ts';
import type { DashboardState, DayRange, MapView } from './types.ts';

/** One idea of the URL: the keys it owns and how its part of the state is read and written. A new filter is a new row. */
export interface Param {
  readonly keys: readonly string[];
  /** A key may come more than once; else the last one counts. */
  readonly repeats: boolean;
  read(values: (key: string) => readonly string[], notices: string[]): Partial<DashboardState>;
  write(state: DashboardState): readonly (readonly [key: string, value: string])[];
}

/** Parts the items of a list; no category, type or place id contains it. */
export const SEPARATE = ',';

/** Characters of a search; enough for a long sentence. */
export const MAX_QUERY_LENGTH = 200;
/** Items of one list (categories, places…); more than a person picks by hand. */
export const MAX_LIST_LENGTH = 50;
/** Characters of a source's name. */
const MAX_SOURCE_LENGTH = 120;
/** Ids of places ("IR.07", "region:sahel") and events (hexadecimal). */
const ID = /^[\p{L}\p{N}:._-]{1,64}$/u;
/** Zoom levels of the map, as MapLibre counts them. */
export const MAX_ZOOM = 22;

export const SORTS = ['date', 'relevance', 'confidence'] as const;

export const PARAMS: readonly Param[] = [
  {
    keys: ['from', 'to'],
    repeats: false,
    read: (values, notices) => ({ range: readRange(last(values('from')), last(values('to')), notices) }),
    write: ({ range }) => (range ? writeRange(range) : []),
  },
  {
    keys: ['q'],
    repeats: false,
    read: (values, notices) => ({ query: readQuery(last(values('q')) ?? '', notices) }),
    write: ({ query }) => (query ? [['q', query]] : []),
  },
  listParam('category', 'categories', 'subject', oneOf(CATEGORIES)),
  listParam('type', 'types', 'kind of event', oneOf(EVENT_TYPES)),
  listParam('place', 'places', 'place', (item) => (ID.test(item) ? item : null)),
  {
    keys: ['source'],
    repeats: true,
    // A name may hold a comma, so each source is a parameter of its own.
    read: (values, notices) => ({ sources: readList(values('source'), 'source', readSource, notices) }),
    write: ({ sources }) => sources.map((source) => ['source', source]),
  },
  {
    keys: ['sort'],
    repeats: false,
    read: (values, notices) => {
      const sort = oneOf(SORTS)(last(values('sort')) ?? '');
      if (!sort) notices.push('“sort” can be date, relevance or confidence; it was ignored.');
      return sort ? { sort } : {};
    },
    write: ({ sort }) => (sort === 'date' ? [] : [['sort', sort]]),
  },
  {
    keys: ['at'],
    repeats: false,
    read: (values, notices) => {
      const view = readView(last(values('at')) ?? '');
      if (!view)
        notices.push('“at” should be latitude, longitude and zoom, such as 33.1,44.2,4.2; it was ignored.');
      return { view };
    },
    write: ({ view }) => (view ? [['at', writeView(view)]] : []),
  },
  {
    keys: ['event'],
    repeats: false,
    read: (values, notices) => {
      const event = last(values('event')) ?? '';
      if (ID.test(event)) return { event };
      notices.push('“event” does not name an event; it was ignored.');
      return {};
    },
    write: ({ event }) => (event ? [['event', event]] : []),
  },
];

function last(values: readonly string[]): string | undefined {
  return values[values.length - 1];
}

/** The value itself when the list has it. */
function oneOf<T extends string>(values: readonly T[]): (item: string) => T | null {
  const known = new Map<string, T>(values.map((value) => [value, value]));
  return (item) => known.get(item) ?? null;
}

function listParam<K extends 'categories' | 'types' | 'places'>(
  key: string,
  field: K,
  word: string,
  read: (item: string) => DashboardState[K][number] | null,
): Param {
  return {
    keys: [key],
    repeats: true,
    read: (values, notices) => {
      const items = values(key).flatMap((value) => value.split(SEPARATE, MAX_LIST_LENGTH + 1));
      return { [field]: readList(items, word, read, notices) };
    },
    write: (state) => (state[field].length > 0 ? [[key, state[field].join(SEPARATE)]] : []),
  };
}

/** Distinct readable items in their order, at most {@link MAX_LIST_LENGTH}. */
function readList<T extends string>(
  items: readonly string[],
  word: string,
  read: (item: string) => T | null,
  notices: string[],
): T[] {
  const kept = new Set<T>();
  let unknown = 0;
  let tooMany = false;
  for (const item of items) {
    const value = read(item);
    if (value === null) unknown++;
    else if (kept.size < MAX_LIST_LENGTH) kept.add(value);
    else tooMany ||= !kept.has(value);
  }
  if (unknown > 0) notices.push(`The address names a ${word} that is not known here; it was ignored.`);
  if (tooMany) notices.push(`Only the first ${MAX_LIST_LENGTH} of the address's “${word}” filters are used.`);
  return [...kept];
}

function readSource(name: string): string | null {
  return name !== '' && name.length <= MAX_SOURCE_LENGTH ? name : null;
}

function readQuery(raw: string, notices: string[]): string {
  // A bounded look: what is past it would be cut anyway.
  const words = raw
    .slice(0, MAX_QUERY_LENGTH * 4)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (raw.length <= MAX_QUERY_LENGTH * 4 && words.length <= MAX_QUERY_LENGTH) return words;
  notices.push(`The search is longer than ${MAX_QUERY_LENGTH} characters; only its beginning is used.`);
  return words.slice(0, MAX_QUERY_LENGTH).toWellFormed().trim();
}

function readRange(
  fromText: string | undefined,
  toText: string | undefined,
  notices: string[],
): DayRange | null {
  const read = (key: string, text: string | undefined): DayRange | null => {
    if (text === undefined) return null;
    const days = parsePartialDate(text);
    if (!days) notices.push(`“${key}” is not a date such as 2024, 2024-01 or 2024-01-15; it was ignored.`);
    return days;
  };
  const [from, to] = [read('from', fromText), read('to', toText)];
  if (from && to && from.from > to.to) {
    notices.push('The first date was after the second; they were exchanged.');
    return { from: to.from, to: from.to };
  }
  const range = { from: from?.from ?? MIN_DAY, to: to?.to ?? MAX_DAY };
  return range.from === MIN_DAY && range.to === MAX_DAY ? null : range;
}

/** An open side (`MIN_DAY`, `MAX_DAY`) is not written. */
function writeRange(range: DayRange): [string, string][] {
  const text = formatRange({
    from: range.from === MIN_DAY ? range.to : range.from,
    to: range.to === MAX_DAY ? range.from : range.to,
  });
  const sides: [string, string][] = [];
  if (range.from !== MIN_DAY) sides.push(['from', text.from]);
  if (range.to !== MAX_DAY) sides.push(['to', text.to]);
  return sides;
}

/** Decimals of latitude and longitude (11 m) and of zoom. */
const DEGREE_DECIMALS = 4;
const ZOOM_DECIMALS = 2;

function round(value: number, decimals: number): number {
  // `+ 0` turns −0 into 0.
  return Number(value.toFixed(decimals)) + 0;
}

/** The view as the URL keeps it: rounded, longitude brought into ±180. */
export function roundView(view: MapView): MapView {
  const lon = view.lon >= -180 && view.lon <= 180 ? view.lon : ((((view.lon + 180) % 360) + 360) % 360) - 180;
  return {
    lat: round(view.lat, DEGREE_DECIMALS),
    lon: round(lon, DEGREE_DECIMALS),
    zoom: round(view.zoom, ZOOM_DECIMALS),
  };
}

function writeView(view: MapView): string {
  const { lat, lon, zoom } = roundView(view);
  return [lat, lon, zoom].join(SEPARATE);
}

const NUMBER = /^-?\d{1,4}(?:\.\d{1,16})?$/;

function readView(text: string): MapView | null {
  const parts = text.split(SEPARATE, 4);
  const [lat, lon, zoom] = parts.map((part) => (NUMBER.test(part) ? Number(part) : NaN));
  if (parts.length !== 3 || lat === undefined || lon === undefined || zoom === undefined) return null;
  const valid = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= MAX_ZOOM;
  return valid ? roundView({ lat, lon, zoom }) : null;
}
