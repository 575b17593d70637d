import { CATEGORIES, EVENT_TYPES } from '#lib/model/taxonomy.ts';
import { BASES, PRECISIONS } from '#lib/time/when.ts';
import { AREA_KEYS, readArea, writeArea } from './area.ts';
import { LANGUAGES } from './languages.ts';
import { LANE_KEYS, readLanes, writeLanes } from './lane-param.ts';
import { MAX_LIST_LENGTH, oneOf, readList, SEPARATE } from './lists.ts';
import type { Notice } from './notices.ts';
import { FINGERPRINT } from './fingerprint.ts';
import { SORTS } from './sort.ts';
import { SURENESSES } from './sureness.ts';
import { readRange, writeRange } from './range.ts';
import type { DashboardState } from './types.ts';
import { readView, writeView } from './view.ts';

/** One idea of the URL: the keys it owns and how its part of the state is read and written. A new filter is a new row. */
export interface Param {
  readonly keys: readonly string[];
  /** A key may come more than once; else the last one counts. */
  readonly repeats: boolean;
  read(values: (key: string) => readonly string[], notices: Notice[]): Partial<DashboardState>;
  write(state: DashboardState): readonly (readonly [key: string, value: string])[];
}

/** Characters of a search; enough for a long sentence. */
export const MAX_QUERY_LENGTH = 200;
/** Characters of a source's name. */
const MAX_SOURCE_LENGTH = 120;
/** Ids of places ("IR.07", "region:sahel") and events (hexadecimal). */
const ID = /^[\p{L}\p{N}:._-]{1,64}$/u;

export const CLOCKS = ['happened', 'reported'] as const;

export const MATCHES = ['overlaps', 'inside'] as const;

export const PLANNED = ['only', 'without'] as const;
export const TRAYS = ['undated', 'unplaced'] as const;

export const PARAMS: readonly Param[] = [
  {
    keys: ['from', 'to'],
    repeats: false,
    read: (values, notices) => ({ range: readRange(last(values('from')), last(values('to')), notices) }),
    write: ({ range }) => (range ? writeRange(range) : []),
  },
  wordParam('clock', CLOCKS),
  wordParam('match', MATCHES),
  {
    keys: ['q'],
    repeats: false,
    read: (values, notices) => ({ query: readQuery(last(values('q')) ?? '', notices) }),
    write: ({ query }) => (query ? [['q', query]] : []),
  },
  listParam('category', 'categories', oneOf(CATEGORIES)),
  listParam('type', 'types', oneOf(EVENT_TYPES)),
  listParam('place', 'places', (item) => (ID.test(item) ? item : null)),
  {
    keys: AREA_KEYS,
    repeats: false,
    read: (values, notices) => readArea((key) => last(values(key)), notices),
    write: ({ area }) => (area ? [writeArea(area)] : []),
  },
  {
    keys: ['source'],
    repeats: true,
    // A name may hold a comma, so each source is a parameter of its own.
    read: (values, notices) => ({ sources: readList(values('source'), 'source', readSource, notices) }),
    write: ({ sources }) => sources.map((source) => ['source', source]),
  },
  listParam('confidence', 'confidence', oneOf(SURENESSES)),
  listParam('basis', 'bases', oneOf(BASES)),
  listParam('precision', 'precisions', oneOf(PRECISIONS)),
  choiceParam('planned', PLANNED),
  choiceParam('tray', TRAYS),
  {
    keys: ['all'],
    repeats: false,
    read: (values, notices) => {
      const all = last(values('all')) === '1';
      if (!all) notices.push({ key: 'notAmong', name: 'all', choices: ['1'] });
      return all ? { all } : {};
    },
    write: ({ all }) => (all ? [['all', '1']] : []),
  },
  choiceParam('sort', SORTS),
  {
    keys: LANE_KEYS,
    repeats: true,
    read: readLanes,
    write: ({ lanes }) => (lanes ? writeLanes(lanes) : []),
  },
  {
    keys: ['at'],
    repeats: false,
    read: (values, notices) => {
      const view = readView(last(values('at')) ?? '');
      if (!view) notices.push({ key: 'notView', name: 'at' });
      return { view };
    },
    write: ({ view }) => (view ? [['at', writeView(view)]] : []),
  },
  {
    keys: ['map'],
    repeats: false,
    read: (values, notices) => {
      const globe = last(values('map')) === 'globe';
      if (!globe) notices.push({ key: 'notAmong', name: 'map', choices: ['globe'] });
      return { globe };
    },
    write: ({ globe }) => (globe ? [['map', 'globe']] : []),
  },
  {
    keys: ['event'],
    repeats: false,
    read: (values, notices) => {
      const event = last(values('event')) ?? '';
      if (ID.test(event)) return { event };
      notices.push({ key: 'notEvent', name: 'event' });
      return {};
    },
    write: ({ event }) => (event ? [['event', event]] : []),
  },
  choiceParam('lang', LANGUAGES),
  {
    keys: ['data'],
    repeats: false,
    read: (values, notices) => {
      const data = last(values('data')) ?? '';
      if (FINGERPRINT.test(data)) return { data };
      notices.push({ key: 'notFingerprint', name: 'data' });
      return {};
    },
    write: ({ data }) => (data ? [['data', data]] : []),
  },
];

function last(values: readonly string[]): string | undefined {
  return values[values.length - 1];
}

/** A choice of one word; the first is the default and is not written. */
function wordParam<K extends 'clock' | 'match'>(key: K, words: readonly DashboardState[K][]): Param {
  return {
    keys: [key],
    repeats: false,
    read: (values, notices) => {
      const word = oneOf(words)(last(values(key)) ?? '');
      if (word) return { [key]: word };
      notices.push({ key: 'notAmong', name: key, choices: words });
      return {};
    },
    write: (state) => (state[key] === words[0] ? [] : [[key, state[key]]]),
  };
}

/** A choice that may be left open. */
function choiceParam<K extends 'planned' | 'tray' | 'sort' | 'lang'>(
  key: K,
  choices: readonly NonNullable<DashboardState[K]>[],
): Param {
  return {
    keys: [key],
    repeats: false,
    read: (values, notices) => {
      const choice = oneOf<string>(choices)(last(values(key)) ?? '');
      if (!choice) notices.push({ key: 'notAmong', name: key, choices });
      return choice ? { [key]: choice } : {};
    },
    write: (state) => {
      const choice = state[key];
      return choice ? [[key, choice]] : [];
    },
  };
}

function listParam<K extends 'categories' | 'types' | 'places' | 'confidence' | 'bases' | 'precisions'>(
  key: string,
  field: K,
  read: (item: string) => DashboardState[K][number] | null,
): Param {
  return {
    keys: [key],
    repeats: true,
    read: (values, notices) => {
      const items = values(key).flatMap((value) => value.split(SEPARATE, MAX_LIST_LENGTH + 1));
      return { [field]: readList(items, key, read, notices) };
    },
    write: (state) => (state[field].length > 0 ? [[key, state[field].join(SEPARATE)]] : []),
  };
}

function readSource(name: string): string | null {
  return name !== '' && name.length <= MAX_SOURCE_LENGTH ? name : null;
}

function readQuery(raw: string, notices: Notice[]): string {
  // A bounded look: what is past it would be cut anyway.
  const words = raw
    .slice(0, MAX_QUERY_LENGTH * 4)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (raw.length <= MAX_QUERY_LENGTH * 4 && words.length <= MAX_QUERY_LENGTH) return words;
  notices.push({ key: 'longQuery', most: MAX_QUERY_LENGTH });
  return words.slice(0, MAX_QUERY_LENGTH).toWellFormed().trim();
}
