import { SEPARATE } from './lists.ts';
import type { Notice } from './notices.ts';
import { PARAMS } from './params.ts';
import type { Param } from './params.ts';
import type { DashboardState } from './types.ts';

/** What a viewer sees before choosing anything; its URL is empty. */
export const defaultState: DashboardState = {
  range: null,
  clock: 'happened',
  match: 'overlaps',
  query: '',
  categories: [],
  types: [],
  places: [],
  area: null,
  sources: [],
  confidence: [],
  bases: [],
  precisions: [],
  planned: null,
  tray: null,
  all: false,
  sort: null,
  lanes: null,
  view: null,
  globe: false,
  event: null,
  lang: null,
  data: null,
};

export interface ParsedState {
  readonly state: DashboardState;
  /** What was ignored or mended; empty for an address that {@link formatState} wrote. */
  readonly notices: readonly Notice[];
}

/** Query parameters looked at; a viewer's own address has fewer than twenty. */
const MAX_PARAMS = 200;

const KNOWN: ReadonlySet<string> = new Set(PARAMS.flatMap((param) => param.keys));

/**
 * Reads the viewer's choices from a query string. Total: whatever it is given, it answers with a valid state, and says in
 * `notices` what it did not understand.
 */
export function parseState(params: URLSearchParams): ParsedState {
  const notices: Notice[] = [];
  const values = new Map<string, string[]>();
  let unknown = 0;
  let seen = 0;
  for (const [key, value] of params) {
    if (seen++ >= MAX_PARAMS) {
      notices.push({ key: 'tooManyParts', most: MAX_PARAMS });
      break;
    }
    if (!KNOWN.has(key)) unknown++;
    else if (values.has(key)) values.get(key)?.push(value);
    else values.set(key, [value]);
  }
  if (unknown > 0) notices.push({ key: 'unknownParts', count: unknown });
  let state = defaultState;
  for (const param of PARAMS) {
    for (const key of param.keys) {
      if (!param.repeats && (values.get(key)?.length ?? 0) > 1) notices.push({ key: 'repeated', name: key });
    }
    if (param.keys.some((key) => values.has(key)))
      state = { ...state, ...param.read((key) => values.get(key) ?? [], notices) };
  }
  return { state, notices };
}

/** The same from a query string as text, with or without its question mark. */
export const parseQuery = (query: string): ParsedState => parseState(new URLSearchParams(query));

/**
 * The query string, without `?`, that {@link parseState} reads back as the same state; empty for the default.
 * Use it as `?${formatState(state)}`. The view is rounded to what a map can show.
 */
export function formatState(state: DashboardState): string {
  return write(PARAMS, state);
}

/** Writes what {@link formatState} does of a state with any event open; the rest of it is formatted once for all of them. */
export function formatterByEvent(state: DashboardState): (event: string | null) => string {
  const at = PARAMS.findIndex(({ keys }) => keys.includes('event'));
  const [before, own, after] = [PARAMS.slice(0, at), PARAMS.slice(at, at + 1), PARAMS.slice(at + 1)];
  const [start, end] = [write(before, state), write(after, state)];
  return (event) =>
    [start, event === null ? '' : write(own, { ...state, event }), end]
      .filter((part) => part !== '')
      .join('&');
}

function write(params: readonly Param[], state: DashboardState): string {
  return params
    .flatMap((param) => param.write(state))
    .map(([key, value]) => `${key}=${encode(value)}`)
    .join('&');
}

/** Whether two states are the same but for the named parts. */
export function agree(
  one: DashboardState,
  other: DashboardState,
  but: ReadonlySet<keyof DashboardState>,
): boolean {
  return (Object.keys(one) as (keyof DashboardState)[]).every(
    (key) =>
      but.has(key) || one[key] === other[key] || JSON.stringify(one[key]) === JSON.stringify(other[key]),
  );
}

/** Percent-encoding that leaves commas, colons and spaces readable: all three are legal or have a short form in a query. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed())
    .replaceAll('%2C', SEPARATE)
    .replaceAll('%3A', ':')
    .replaceAll('%20', '+');
}

/** Only what chooses events, whatever their date and tray. */
export function filtersOf(state: DashboardState): DashboardState {
  const { clock, match, sort } = defaultState;
  return { ...listOf(state), range: null, tray: null, clock, match, sort };
}

/** What chooses and orders the rows of the list; how they are looked at is left out. */
export function listOf(state: DashboardState): DashboardState {
  return { ...state, lanes: null, view: null, globe: false, event: null, lang: null, data: null };
}
