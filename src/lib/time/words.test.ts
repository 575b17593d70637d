import { describe, expect, it } from 'vitest';
import { parseDay } from './day.ts';
import type { Precision } from './when.ts';
import { describeWhen } from './words.ts';

const day = (text: string): number | null => (text === '' ? null : (parseDay(text) ?? NaN));

const CASES: readonly (readonly [start: string, end: string, precision: Precision, words: string])[] = [
  ['2024-01-15', '2024-01-15', 'day', '15 January 2024'],
  ['2024-01-01', '2024-01-14', 'month', '1–14 January 2024'],
  ['2024-03-28', '2024-04-03', 'day', '28 March – 3 April 2024'],
  ['2023-12-30', '2024-01-02', 'day', '30 December 2023 – 2 January 2024'],
  ['2024-01-15', '2024-01-21', 'week', 'the week of 15–21 January 2024'],
  ['2023-03-01', '2023-03-31', 'month', 'March 2023'],
  ['2023-07-01', '2023-09-30', 'quarter', 'July – September 2023'],
  ['2023-11-01', '2024-01-31', 'month', 'November 2023 – January 2024'],
  ['2023-06-01', '2023-08-31', 'season', 'summer 2023'],
  ['2023-12-01', '2024-02-29', 'season', 'winter 2023–2024'],
  ['2024-01-01', '2024-12-31', 'year', '2024'],
  ['2014-01-01', '2017-12-31', 'year', '2014–2017'],
  ['1990-01-01', '1999-12-31', 'decade', 'the 1990s'],
  ['1900-01-01', '1999-12-31', 'century', 'the 20th century'],
  ['2000-01-01', '2099-12-31', 'century', 'the 21st century'],
  ['', '2024-01-14', 'day', 'before 15 January 2024'],
  ['', '2013-12-31', 'year', 'before 2014'],
  ['', '2024-01-15', 'vague', 'by 15 January 2024'],
  ['2022-03-01', '', 'month', 'since March 2022'],
  ['2014-01-01', '', 'year', 'since 2014'],
  ['', '', 'vague', 'undated'],
];

describe('describeWhen', () => {
  it.each(CASES)('%s to %s as %s: %s', (start, end, precision, words) => {
    const when = { start: day(start), end: day(end), precision, edtf: '', anchor: null };
    expect(describeWhen({ ...when, approximate: false, basis: 'stated' })).toBe(words);
  });

  it('says when a date is a guess', () => {
    const when = { start: day('2014-01-01'), end: day('2021-12-31'), precision: 'vague', edtf: '' } as const;
    expect(describeWhen({ ...when, approximate: true, basis: 'relative', anchor: null })).toBe(
      'about 2014–2021',
    );
  });
});
