import { expect, test } from 'vitest';
import type { EventRow } from '#lib/dashboard/types.ts';
import { parseDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import { de } from '#lib/words/de/index.ts';
import { en } from '#lib/words/en/index.ts';
import {
  BLOCK_ROWS,
  blocksOf,
  caveatOf,
  groupRows,
  periodOf,
  placesInWords,
  titleLanguage,
  titleOf,
} from './groups.ts';
import { piecesOf } from './pieces.ts';

function when(start: string, end = start, more: Partial<When> = {}): When {
  const precision = start === end ? 'day' : 'month';
  return {
    start: parseDay(start),
    end: parseDay(end),
    precision,
    approximate: false,
    edtf: '',
    basis: 'stated',
    anchor: null,
    ...more,
  };
}

function row(id: string, date: When | null): EventRow {
  return {
    id,
    type: 'flood',
    category: 'disaster',
    title: id,
    when: date,
    reported: date?.start ?? null,
    places: [],
    confidence: 1,
    planned: false,
    sources: 1,
  };
}

test.each([
  [when('2024-01-15'), 'Monday 15 January 2024'],
  [when('2024-01-15', undefined, { approximate: true }), 'About 15 January 2024'],
  [when('2024-01-01', '2024-01-31'), 'January 2024'],
  [when('2024-01-15', undefined, { end: null, precision: 'vague' }), 'Since 15 January 2024'],
  [null, 'Undated'],
])('%o', (date, heading) => {
  expect(periodOf(date, en)).toBe(heading);
});

test('neighbours of one day share a heading, the same day later in another order does not', () => {
  const rows = [
    row('a', when('2024-01-15')),
    row('b', when('2024-01-15')),
    row('c', null),
    row('d', when('2024-01-15')),
  ];
  expect(
    groupRows(rows, 'date', en).map(({ heading, rows }) => [heading, rows.map(({ id }) => id).join('')]),
  ).toEqual([
    ['Monday 15 January 2024', 'ab'],
    ['Undated', 'c'],
    ['Monday 15 January 2024', 'd'],
  ]);
  expect(groupRows(rows, 'relevance', en)).toEqual([{ heading: null, rows }]);
  expect(groupRows([], 'relevance', en)).toEqual([]);
});

test('only dates that the article does not state carry a caveat', () => {
  expect(
    (['stated', 'relative', 'inherited', 'published'] as const).map((basis) =>
      caveatOf(when('2024-01-15', undefined, { basis }), en),
    ),
  ).toEqual([null, 'date worked out', 'date from context', 'date of publication']);
  expect(caveatOf(null, en)).toBeNull();
});

test('places name their country unless they are it', () => {
  const names = new Map([
    ['LY', 'Libya'],
    ['2210247', 'Tripolis'],
  ]);
  const words = (places: EventRow['places']) => placesInWords(places, (id) => names.get(id) ?? null, en);
  expect(words([{ id: '88319', name: 'Derna', country: 'LY' }])).toBe('Derna, Libya');
  expect(words([{ id: 'LY', name: 'Libya', country: 'LY' }])).toBe('Libya');
  expect(words([{ id: '2210247', name: 'Tripoli', country: 'LY' }])).toBe('Tripolis, Libya');
  expect(words([{ id: 'region:sahel', name: 'Sahel', country: null }])).toBe('Sahel');
  expect(words(['a', 'b', 'c', 'd', 'e'].map((name) => ({ id: name, name, country: null })))).toBe(
    'a; b; c and 2 more',
  );
  expect(words([])).toBe('');
});

test('by the day of the report each heading says so, and an article without a day is not hidden', () => {
  const rows = [row('a', when('2024-01-15')), row('b', null)];
  expect(groupRows(rows, 'date', en, 'reported').map(({ heading }) => heading)).toEqual([
    'Reported Monday 15 January 2024',
    'No day of publication',
  ]);
});

test('headings follow the language', () => {
  expect(periodOf(when('2024-01-15'), de)).toBe('Montag, 15. Januar 2024');
  expect(periodOf(when('2024-01-15', undefined, { end: null, precision: 'vague' }), de)).toBe(
    'Seit dem 15. Januar 2024',
  );
});

test('no row is without a title', () => {
  expect(titleOf({ title: 'A flood', type: 'flood' }, en)).toBe('A flood');
  expect(titleLanguage({ title: 'A flood' })).toBe('en');
  expect(titleLanguage({ title: '…' })).toBeUndefined();
  for (const title of ['', '  ', '—', '"…"'])
    expect(titleOf({ title, type: 'airstrike' }, en)).toBe('Air strike');
});

test('a long list comes in blocks that hold every row once; a day that goes on is not said again', () => {
  const rows = Array.from({ length: 120 }, (_, i) =>
    row(`r${i}`, when(i < 70 ? '2024-01-15' : '2024-01-14')),
  );
  const blocks = blocksOf(rows, 'date', en);
  expect(blocks.map(({ groups }) => groups.map(({ heading, rows }) => [heading, rows.length]))).toEqual([
    [['Monday 15 January 2024', BLOCK_ROWS]],
    [
      [null, 20],
      ['Sunday 14 January 2024', 30],
    ],
    [[null, 20]],
  ]);
  expect(blocks.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))).toEqual(rows);
  expect(blocksOf([], 'date', en)).toEqual([]);
});

test('marks of a snippet cut it without loss', () => {
  const snippet = { text: 'a bridge fell', marks: [{ start: 2, end: 8 }], inEvent: true };
  expect(piecesOf(snippet)).toEqual([
    { text: 'a ', marked: false },
    { text: 'bridge', marked: true },
    { text: ' fell', marked: false },
  ]);
  expect(piecesOf({ ...snippet, marks: [] })).toEqual([{ text: 'a bridge fell', marked: false }]);
});
