import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, EVENT_TYPES } from '#lib/model/taxonomy.ts';
import { dayFromCivil, MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import { BASES, PRECISIONS } from '#lib/time/when.ts';
import { roundBox } from './area.ts';
import { LANGUAGES } from './languages.ts';
import { CLOCKS, MATCHES, PLANNED, TRAYS } from './params.ts';
import { SORTS } from './sort.ts';
import { SURENESSES } from './sureness.ts';
import { LANE_KINDS } from './lane-param.ts';
import { agree, defaultState, formatState, formatterByEvent, parseQuery, parseState } from './state.ts';
import type { DashboardState, MapArea } from './types.ts';
import { roundView } from './view.ts';

const writtenDay = fc.integer({ min: dayFromCivil(0, 1, 1), max: dayFromCivil(9999, 12, 30) });
const idText = fc.stringMatching(/^[A-Za-z0-9:._-]{1,64}$/);
const words = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim(),
);
const range = fc.oneof(
  fc.tuple(writtenDay, writtenDay).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  writtenDay.map((from) => ({ from, to: MAX_DAY })),
  writtenDay.map((to) => ({ from: MIN_DAY, to })),
);
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const area = fc
  .tuple(fc.constantFrom('drawn', 'view'), degrees(180), degrees(90), degrees(180), degrees(90))
  .map(([kind, west, south, east, north]) => ({
    kind,
    box: roundBox(west, Math.min(south, north), east, Math.max(south, north)),
  }))
  .filter((found): found is MapArea => found.box !== null);
const laneId = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.toWellFormed());
const state: fc.Arbitrary<DashboardState> = fc.record({
  range: fc.option(range),
  clock: fc.constantFrom(...CLOCKS),
  match: fc.constantFrom(...MATCHES),
  query: words,
  categories: fc.uniqueArray(fc.constantFrom(...CATEGORIES)),
  types: fc.uniqueArray(fc.constantFrom(...EVENT_TYPES), { maxLength: 50 }),
  places: fc.uniqueArray(idText, { maxLength: 5 }),
  area: fc.option(area),
  sources: fc.uniqueArray(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => text.toWellFormed()),
    { maxLength: 4 },
  ),
  all: fc.boolean(),
  sort: fc.option(fc.constantFrom(...SORTS)),
  lanes: fc.option(
    fc.record({
      by: fc.constantFrom(...LANE_KINDS),
      top: fc.uniqueArray(laneId, { maxLength: 4 }),
      folded: fc.uniqueArray(laneId, { maxLength: 4 }),
    }),
  ),
  view: fc.option(
    fc
      .record({
        lat: fc.double({ min: -90, max: 90, noNaN: true }),
        lon: fc.double({ min: -180, max: 180, noNaN: true }),
        zoom: fc.double({ min: 0, max: 22, noNaN: true }),
      })
      .map(roundView),
  ),
  globe: fc.boolean(),
  event: fc.option(idText),
  lang: fc.option(fc.constantFrom(...LANGUAGES)),
  confidence: fc.uniqueArray(fc.constantFrom(...SURENESSES)),
  bases: fc.uniqueArray(fc.constantFrom(...BASES)),
  precisions: fc.uniqueArray(fc.constantFrom(...PRECISIONS)),
  planned: fc.option(fc.constantFrom(...PLANNED)),
  tray: fc.option(fc.constantFrom(...TRAYS)),
  data: fc.option(fc.stringMatching(/^[0-9a-z]{1,7}$/)),
});

it('takes a query as the address bar has it, with its question mark', () => {
  expect(parseQuery('?q=dam')).toEqual(parseState(new URLSearchParams({ q: 'dam' })));
});

describe('formatState and parseState', () => {
  it('are inverse, without a notice', () => {
    fc.assert(
      fc.property(state, (value) => {
        expect(parseQuery(formatState(value))).toEqual({ state: value, notices: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('settle after one reading, whatever the query string was', () => {
    const key = fc.constantFrom(
      'from',
      'to',
      'clock',
      'match',
      'q',
      'category',
      'type',
      'place',
      'source',
      'all',
      'sort',
      'lanes',
      'top',
      'at',
      'box',
      'inview',
      'map',
      'event',
      'lang',
      'confidence',
      'basis',
      'precision',
      'planned',
      'tray',
      'data',
      '__proto__',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof(key, fc.string()),
            fc.oneof(
              fc.string({ unit: 'binary' }),
              fc.constantFrom('NaN', '2024', '1,2,3', '1,2,3,4', 'conflict'),
            ),
          ),
        ),
        (pairs) => {
          const { state: first } = parseState(new URLSearchParams(pairs));
          expect(parseQuery(formatState(first))).toEqual({ state: first, notices: [] });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['', {}],
    ['from=2024-01-01&to=2024-01-15', { range: [2024, 1, 1, 2024, 1, 15] }],
    ['from=2024&to=2024', { range: [2024, 1, 1, 2024, 12, 31] }],
    ['from=2023-12&to=2024-02', { range: [2023, 12, 1, 2024, 2, 29] }],
    ['category=conflict,crime', { categories: ['conflict', 'crime'] }],
    ['category=conflict&category=crime', { categories: ['conflict', 'crime'] }],
    ['place=IR,IR.07,region:sahel', { places: ['IR', 'IR.07', 'region:sahel'] }],
    ['box=30,12,64,42', { area: { kind: 'drawn', box: [30, 12, 64, 42] } }],
    ['inview=170,-20,-170,10', { area: { kind: 'view', box: [170, -20, -170, 10] } }],
    ['map=globe', { globe: true }],
    ['source=Wire,+North', { sources: ['Wire, North'] }],
    ['clock=reported&match=inside', { clock: 'reported', match: 'inside' }],
    ['q=oil+spill', { query: 'oil spill' }],
    ['at=33.1,44.2,4.2', { view: { lat: 33.1, lon: 44.2, zoom: 4.2 } }],
    ['lanes=country&top=IR&top=IQ&fold=US', { lanes: { by: 'country', top: ['IR', 'IQ'], folded: ['US'] } }],
    ['all=1', { all: true }],
    ['lang=de', { lang: 'de' }],
    [
      'confidence=high&basis=stated,relative&precision=day',
      { confidence: ['high'], bases: ['stated', 'relative'], precisions: ['day'] },
    ],
    ['planned=only&tray=undated&data=1a2b3c', { planned: 'only', tray: 'undated', data: '1a2b3c' }],
    ['sort=relevance&event=a1b2', { sort: 'relevance', event: 'a1b2' }],
  ] as const)('reads %s', (query, { range: days, ...expected }: Record<string, unknown>) => {
    const dates = days as [number, number, number, number, number, number] | undefined;
    const chosen = dates && {
      from: dayFromCivil(dates[0], dates[1], dates[2]),
      to: dayFromCivil(dates[3], dates[4], dates[5]),
    };
    expect(parseQuery(query)).toEqual({
      state: { ...defaultState, ...expected, ...(chosen && { range: chosen }) },
      notices: [],
    });
  });

  it('writes a readable address', () => {
    const { state: value } = parseQuery(
      'from=2024-01-01&to=2024-01-15&q=oil+spill&category=conflict&place=IR,region:sahel&at=33.1,44.2,4.2&event=a1',
    );
    expect(formatState(value)).toBe(
      'from=2024-01-01&to=2024-01-15&q=oil+spill&category=conflict&place=IR,region:sahel&at=33.1,44.2,4.2&event=a1',
    );
    expect(formatState(parseQuery('from=2024-01-01&to=2024-12-31').state)).toBe('from=2024&to=2024');
    expect(formatState(defaultState)).toBe('');
  });

  it('leaves one side open when only the other is given', () => {
    expect(parseQuery('from=2024-03-01').state.range).toEqual({
      from: dayFromCivil(2024, 3, 1),
      to: MAX_DAY,
    });
    expect(parseQuery('to=2024-03').state.range).toEqual({ from: MIN_DAY, to: dayFromCivil(2024, 3, 31) });
  });

  it('encodes what is not well-formed instead of throwing', () => {
    expect(formatState({ ...defaultState, query: 'a\ud800b' })).toBe('q=a%EF%BF%BDb');
  });
});

describe('a broken address', () => {
  it.each([
    ['from=yesterday', { key: 'notDate', name: 'from' }],
    ['from=2024-02-31', { key: 'notDate', name: 'from' }],
    ['from=2024-05-01&to=2024-01-01', { key: 'swapped' }],
    ['category=nonsense', { key: 'unknownItem', name: 'category' }],
    ['type=__proto__', { key: 'unknownItem', name: 'type' }],
    ['place=a/b', { key: 'unknownItem', name: 'place' }],
    ['clock=noon', { key: 'notAmong', name: 'clock', choices: CLOCKS }],
    ['match=__proto__', { key: 'notAmong', name: 'match', choices: MATCHES }],
    ['lanes=colour', { key: 'notAmong', name: 'lanes', choices: LANE_KINDS }],
    ['fold=US', { key: 'notAmong', name: 'lanes', choices: LANE_KINDS }],
    ['sort=constructor', { key: 'notAmong', name: 'sort', choices: SORTS }],
    ['all=yes', { key: 'notAmong', name: 'all', choices: ['1'] }],
    ['at=NaN,1,2', { key: 'notView', name: 'at' }],
    ['at=91,0,3', { key: 'notView', name: 'at' }],
    ['at=1,2', { key: 'notView', name: 'at' }],
    ['at=1,2,3,4', { key: 'notView', name: 'at' }],
    ['at=1e1,2,3', { key: 'notView', name: 'at' }],
    ['event=%3Cscript%3E', { key: 'notEvent', name: 'event' }],
    ['confidence=total', { key: 'unknownItem', name: 'confidence' }],
    ['basis=toString', { key: 'unknownItem', name: 'basis' }],
    ['planned=maybe', { key: 'notAmong', name: 'planned', choices: PLANNED }],
    ['tray=tea', { key: 'notAmong', name: 'tray', choices: TRAYS }],
    ['data=UPPER', { key: 'notFingerprint', name: 'data' }],
    ['data=12345678', { key: 'notFingerprint', name: 'data' }],
    ['lang=tlh', { key: 'notAmong', name: 'lang', choices: LANGUAGES }],
    ['nothing=1', { key: 'unknownParts', count: 1 }],
    ['a=1&b=2', { key: 'unknownParts', count: 2 }],
    ['sort=date&sort=date', { key: 'repeated', name: 'sort' }],
  ])('%s gets one notice and the rest is kept', (query, notice) => {
    const { state: value, notices } = parseQuery(`${query}&q=kept`);
    expect(notices).toEqual([notice]);
    expect(value.query).toBe('kept');
  });

  it('of 100 KB is read quickly, cut, and never echoed', () => {
    const long = 'x'.repeat(100_000);
    const queries = [`q=${long}`, `category=${long}`, `${long}=1`, `at=${long}`, 'a=1&'.repeat(25_000)];
    queries.push(
      `place=${'p!,'.repeat(30_000)}`,
      `place=${Array.from({ length: 9000 }, (_, i) => `p${i}`).join()}`,
    );
    const began = performance.now();
    for (const query of queries) {
      const { state: value, notices } = parseQuery(query);
      expect(notices.length).toBeGreaterThan(0);
      expect(JSON.stringify(notices).length).toBeLessThan(500);
      expect(formatState(value).length).toBeLessThan(2000);
    }
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('addresses that differ in the open event', () => {
  it('are those of the whole state', () => {
    fc.assert(
      fc.property(state, fc.option(idText), (state, event) => {
        expect(formatterByEvent(state)(event)).toBe(formatState({ ...state, event }));
      }),
    );
  });
});

describe('states that agree', () => {
  it('have the same address where nothing is left out', () => {
    fc.assert(
      fc.property(state, state, (one, other) => {
        if (agree(one, other, new Set())) expect(formatState(one)).toBe(formatState(other));
        expect(agree(one, structuredClone(one), new Set())).toBe(true);
      }),
    );
  });

  it('may differ in the parts left out, and only in those', () => {
    const other: DashboardState = { ...defaultState, query: 'flood', places: ['LY'] };
    expect(agree(defaultState, other, new Set(['query', 'places']))).toBe(true);
    expect(agree(defaultState, other, new Set(['query']))).toBe(false);
  });
});
