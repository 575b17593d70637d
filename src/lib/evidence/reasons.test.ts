import { expect, test } from 'vitest';
import type { EvidenceSource } from '#lib/dashboard/types.ts';
import { parseDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import { en } from '#lib/words/en/index.ts';
import { dateReason, hostOf, placeReason, safeHref } from './reasons.ts';

const text = 'A ferry sank last Friday off Zanzibar, the harbour master said.';
const day = (iso: string) => parseDay(iso) ?? NaN;

function span(phrase: string) {
  const start = text.indexOf(phrase);
  return { start, end: start + phrase.length };
}

function when(more: Partial<When>): When {
  return {
    start: day('2024-05-03'),
    end: day('2024-05-03'),
    precision: 'day',
    approximate: false,
    edtf: '2024-05-03',
    basis: 'stated',
    anchor: null,
    ...more,
  };
}

function source(more: Partial<EvidenceSource>): EvidenceSource {
  return {
    mentionId: 'm',
    articleId: 'a',
    title: null,
    source: null,
    url: null,
    author: null,
    dateline: null,
    published: day('2024-05-10'),
    text,
    sentence: { start: 0, end: text.length },
    trigger: span('sank'),
    date: span('last Friday'),
    places: [span('Zanzibar')],
    when: when({}),
    readings: [],
    language: null,
    rules: [],
    confidence: 0.9,
    fatalities: null,
    merged: null,
    ...more,
  };
}

test.each<[string, Partial<EvidenceSource>, string]>([
  ['stated', {}, '“last Friday” gives the date: 3 May 2024.'],
  [
    'counted from publication',
    { when: when({ basis: 'relative', anchor: { day: day('2024-05-10'), of: 'published' } }) },
    '“last Friday”, counted from the day of publication, 10 May 2024, is 3 May 2024.',
  ],
  [
    'counted from the text',
    { when: when({ basis: 'relative', anchor: { day: day('2024-05-09'), of: 'text' } }) },
    '“last Friday”, counted from 9 May 2024, a date in the text, is 3 May 2024.',
  ],
  [
    'inherited',
    { when: when({ basis: 'inherited' }) },
    'The sentence gives no date of its own; “last Friday” elsewhere in the article gives 3 May 2024.',
  ],
  [
    'publication',
    { date: null, when: when({ basis: 'published' }) },
    'The article gives no date for this. Its day of publication, 10 May 2024, stands in.',
  ],
  [
    'a month',
    {
      when: when({ end: day('2024-05-31'), start: day('2024-05-01'), precision: 'month', approximate: true }),
    },
    '“last Friday” gives the date: about May 2024. Known to the month. Approximate.',
  ],
  ['none', { when: null }, 'The article does not say when; the event stays undated.'],
])('a date that is %s', (_name, more, reason) => {
  expect(dateReason(source(more), en)).toBe(reason);
});

test('places are quoted as the article writes them', () => {
  expect(placeReason(source({}), ['Zanzibar, Tanzania'], en)).toBe(
    '“Zanzibar” is read as Zanzibar, Tanzania.',
  );
  expect(placeReason(source({ places: [] }), ['Zanzibar'], en)).toBe('Zanzibar, by other reports.');
  expect(placeReason(source({}), [], en)).toBe(
    'The article does not say where; the event stays off the map.',
  );
});

test.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', null],
  [' JAVASCRIPT:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.org/a', null],
  ['/a', null],
  ['', null],
  [null, null],
])('%s leads to %s', (url, href) => {
  expect(safeHref(url)).toBe(href);
});

test('a link names its host', () => {
  expect(hostOf('https://www.example.org/a')).toBe('example.org');
});
