import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/dashboard/languages.ts';
import { parseDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import { binLabel } from '#lib/time/bins.ts';
import { describeWhen } from '#lib/time/words.ts';
import { capitalise, counting } from './counting.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { loadWords, noticeInWords } from './index.ts';
import { negotiate } from './negotiate.ts';

/** Every string and function of a catalogue by its path. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const entries: [string, unknown][] =
    value instanceof Map ? [...value].map(([key, item]) => [String(key), item]) : Object.entries(value);
  return entries.flatMap(([key, item]) => leaves(item, `${path}.${key}`));
}

/** Words that are the same in both languages. */
const SAME =
  /^\.(help\.groups\.\d+\.rows\.\d+\.0|dates\.(short)?[mM]onths\.\d+|types\.(sabotage|protest|explosion|sport)|categories\.sport|placeKinds\.region|page\.welcome\.kinds\.1)$/;
/** Marks and patterns without a word. */
const wordless = (text: string): boolean => !/\p{L}{2}/u.test(text);

describe('the catalogue', () => {
  const english = new Map(leaves(en));

  it.each(LANGUAGES)('%s has every string, none empty that English says', async (language) => {
    const words = new Map(leaves(await loadWords(language)));
    expect([...words.keys()]).toEqual([...english.keys()]);
    for (const [path, value] of words) {
      expect(typeof value, path).toBe(typeof english.get(path));
      if (typeof value === 'string') expect(value === '', path).toBe(english.get(path) === '');
    }
  });

  it('German leaves no English behind', () => {
    const left = leaves(de).filter(
      ([path, value]) =>
        typeof value === 'string' && value === english.get(path) && !SAME.test(path) && !wordless(value),
    );
    expect(left).toEqual([]);
  });
});

describe('counts', () => {
  it.each([
    [en.counts.events(0), 'no events'],
    [en.counts.events(1), '1 event'],
    [en.counts.events(2345), '2,345 events'],
    [de.counts.events(0), 'keine Ereignisse'],
    [de.counts.events(1), '1 Ereignis'],
    [de.counts.events(2345), '2.345 Ereignisse'],
    [de.page.inArticles(3, 1), '3 Ereignisse in einem Artikel'],
    [de.page.inArticles(3, 2), '3 Ereignisse in 2 Artikeln'],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected);
  });

  it('follow the plural rules of a language with more than two forms', () => {
    const n = counting('pl');
    const forms = { one: '# plik', few: '# pliki', many: '# plików', other: '# pliku' };
    expect([1, 3, 5, 22].map((count) => n(count, forms))).toEqual([
      '1 plik',
      '3 pliki',
      '5 plików',
      '22 pliki',
    ]);
  });

  it('begin with a capital, whatever the letter', () => {
    expect(['events', 'über', '', '𐐨x'].map(capitalise)).toEqual(['Events', 'Über', '', '𐐀x']);
  });
});

describe('dates in German', () => {
  const day = (text: string): number | null => (text === '' ? null : (parseDay(text) ?? NaN));
  it.each<[string, string, When['precision'], boolean, string]>([
    ['2024-01-15', '2024-01-15', 'day', false, '15. Januar 2024'],
    ['2024-01-01', '2024-01-14', 'month', false, '1.–14. Januar 2024'],
    ['2024-03-28', '2024-04-03', 'day', false, '28. März – 3. April 2024'],
    ['2024-01-15', '2024-01-21', 'week', false, 'Woche vom 15.–21. Januar 2024'],
    ['2023-12-01', '2024-02-29', 'season', false, 'Winter 2023–2024'],
    ['1990-01-01', '1999-12-31', 'decade', false, '1990er Jahre'],
    ['1900-01-01', '1999-12-31', 'century', false, '20. Jahrhundert'],
    ['2014-01-01', '2021-12-31', 'vague', true, 'ca. 2014–2021'],
    ['', '2024-01-14', 'day', false, 'vor dem 15. Januar 2024'],
    ['', '2013-12-31', 'year', false, 'vor 2014'],
    ['', '2024-01-15', 'vague', false, 'spätestens am 15. Januar 2024'],
    ['2022-03-01', '', 'month', false, 'seit März 2022'],
    ['2022-03-05', '', 'day', true, 'seit ca. 5. März 2022'],
    ['', '', 'vague', false, 'ohne Datum'],
  ])('%s to %s as %s', (start, end, precision, approximate, words) => {
    const when: When = {
      ...{ start: day(start), end: day(end), precision, approximate },
      ...{ edtf: '', basis: 'stated', anchor: null },
    };
    expect(describeWhen(when, de.dates)).toBe(words);
  });

  it('name the bins of an axis', () => {
    const at = parseDay('2024-01-15') ?? NaN;
    const labels = (['day', 'week', 'month', 'quarter', 'year', 'decade'] as const).map((unit) =>
      binLabel(unit, at, de.dates),
    );
    expect(labels).toEqual([
      '15. Januar 2024',
      'Woche 3, 2024',
      'Januar 2024',
      '1. Quartal 2024',
      '2024',
      '2020er',
    ]);
  });
});

it('places have their names in the language, the gazetteer’s where there is none', () => {
  expect(['FR', 'SV', 'ZZZ', 'IR.07', 'region:sahel', '3169070'].map(de.placeName)).toEqual([
    'Frankreich',
    'El Salvador',
    null,
    null,
    'Sahelzone',
    'Rom',
  ]);
  expect(en.placeName('FR')).toBeNull();
});

describe('negotiate', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['de-AT,en;q=0.5', 'de'],
    ['fr,de;q=0.8,en;q=0.9', 'en'],
    ['en;q=0.3, de;q=0.7', 'de'],
    ['den,*', 'en'],
    ['de;q=0', 'en'],
    ['de;q=nonsense', 'de'],
    [','.repeat(100_000), 'en'],
  ])('%s', (header, language) => {
    expect(negotiate(header)).toBe(language);
  });
});

it('notices say what was wrong in either language', () => {
  const notice = { key: 'notAmong', name: 'sort', choices: ['date', 'relevance', 'confidence'] } as const;
  expect(noticeInWords(en, notice)).toBe('“sort” can be date, relevance or confidence; it was ignored.');
  expect(noticeInWords(de, notice)).toBe(
    '„sort“ kann date, relevance oder confidence sein; es wurde übergangen.',
  );
});
