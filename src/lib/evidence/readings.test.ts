import { expect, test } from 'vitest';
import type { EvidenceSource, NamedPlace, PlaceReading } from '#lib/dashboard/types.ts';
import { parseDay } from '#lib/time/day.ts';
import { de } from '#lib/words/de/index.ts';
import { en } from '#lib/words/en/index.ts';
import { citationOf } from './citation.ts';
import { joinReason, readingReason, rejectedInWords, triggerReason } from './readings.ts';

const text = 'The ferry\nsank last Friday off Paris, the harbour master said. More later.';

const source: EvidenceSource = {
  mentionId: 'm',
  articleId: 'a',
  title: 'Ferry lost',
  source: 'The Courier',
  url: 'https://example.org/ferry',
  author: null,
  dateline: null,
  language: 'en',
  published: parseDay('2024-05-03'),
  text,
  sentence: { start: 0, end: text.indexOf(' More') },
  trigger: { start: 10, end: 14 },
  date: null,
  places: [],
  when: null,
  readings: [],
  rules: ['trigger:sink', 'place:inherited'],
  confidence: 0.5,
  fatalities: null,
  merged: null,
};

const CODES = new Map([
  ['France', 'FR'],
  ['United States', 'US'],
]);
const place = (name: string, country: string, kind: NamedPlace['kind'] = 'city'): NamedPlace => ({
  ...{ id: `${kind}:${name}`, name, kind, countryId: CODES.get(country) ?? null, country },
});
const reading: PlaceReading = {
  phrase: 'Paris',
  id: '2988507',
  place: place('Paris', 'France'),
  rule: 'preposition+prominence',
  rejected: [
    place('Paris', 'United States'),
    place('Paris', 'United States'),
    place('Paris', 'France', 'admin2'),
  ],
};

test('a reading says how the phrase was recognised and chosen, and what it was not read as', () => {
  expect(readingReason(reading, en)).toBe(
    '“Paris” is read as Paris, France: it follows a word of place; the most prominent of its name.',
  );
  expect(rejectedInWords(reading, en)).toBe('Paris (town), United States; Paris (district), France');
  expect(rejectedInWords(reading, de)).toBe('Paris (Ort), Vereinigte Staaten; Paris (Bezirk), Frankreich');
  expect(readingReason({ ...reading, rule: '__proto__+constructor' }, en)).toBe(
    '“Paris” is read as Paris, France.',
  );
  expect(rejectedInWords({ ...reading, rejected: [] }, en)).toBe('');
  expect(readingReason({ ...reading, phrase: '' }, en)).toBe(
    'The article’s title names Paris, France; its text does not.',
  );
});

test('the trigger and the way to the place are said', () => {
  expect(triggerReason(source, 'accident', false, en)).toBe('“sank” is a word for: accident.');
  expect(triggerReason(source, 'accident', true, en)).toContain('planned');
  expect(joinReason(source, en)).toBe('The place is carried over from an earlier sentence.');
  expect(joinReason({ ...source, rules: ['place:name+prominence', 'place:__proto__'] }, en)).toBe('');
});

test.each<[string, Partial<EvidenceSource>, string]>([
  [
    'all of it',
    {},
    '“The ferry sank last Friday off Paris, the harbour master said.” Ferry lost. The Courier, 3 May 2024. https://example.org/ferry',
  ],
  [
    'what is known',
    { title: 'Lost?', source: null, url: 'javascript:alert(1)', author: 'A. Writer' },
    '“The ferry sank last Friday off Paris, the harbour master said.” A. Writer. Lost? 3 May 2024.',
  ],
  [
    'its id, when nothing else names the article',
    { articleId: 'wire-0042', title: null, source: null, url: null, published: null },
    '“The ferry sank last Friday off Paris, the harbour master said.” wire-0042.',
  ],
])('a citation has %s', (_what, more, line) => {
  expect(citationOf({ ...source, ...more }, en)).toBe(line);
});

test('a citation is bounded and in the words of the reader', () => {
  const long = 'word '.repeat(1000);
  const cited = citationOf({ ...source, text: long, sentence: { start: 0, end: long.length } }, de);
  expect(cited.length).toBeLessThan(800);
  expect(cited).toContain('3. Mai 2024');
});
