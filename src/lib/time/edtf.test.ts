import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsFrom } from './calendar.ts';
import { formatDay, parseDay } from './day.ts';
import { formatEdtf, readEdtf } from './edtf.ts';
import { PRECISIONS, type Precision } from './when.ts';

const day = (text: string): number | null => (text === '' ? null : (parseDay(text) ?? NaN));

const FORMS: readonly (readonly [start: string, end: string, precision: Precision, edtf: string])[] = [
  ['2024-01-15', '2024-01-15', 'day', '2024-01-15'],
  ['2024-01-01', '2024-01-31', 'month', '2024-01'],
  ['2024-01-01', '2024-01-14', 'month', '2024-01-01/2024-01-14'],
  ['2024-01-15', '2024-01-21', 'week', '2024-01-15/2024-01-21'],
  ['2023-06-01', '2023-08-31', 'season', '2023-22'],
  ['2023-12-01', '2024-02-29', 'season', '2023-24'],
  ['2023-07-01', '2023-09-30', 'quarter', '2023-07/2023-09'],
  ['2024-01-01', '2024-12-31', 'year', '2024'],
  ['2014-01-01', '2017-12-31', 'year', '2014/2017'],
  ['1990-01-01', '1999-12-31', 'decade', '199X'],
  ['1900-01-01', '1999-12-31', 'century', '19XX'],
  ['', '2024-01-15', 'vague', '../2024-01-15'],
  ['2022-02-24', '', 'day', '2022-02-24/..'],
  ['2014-01-01', '', 'year', '2014/..'],
  ['', '', 'vague', '../..'],
];

describe('formatEdtf', () => {
  it.each(FORMS)('%s to %s as %s is %s', (start, end, precision, edtf) => {
    expect(formatEdtf({ start: day(start), end: day(end), precision, approximate: false })).toBe(edtf);
  });

  it('marks every side of an approximate date', () => {
    const years = { start: day('2014-01-01'), end: day('2021-12-31') };
    expect(formatEdtf({ ...years, precision: 'vague', approximate: true })).toBe('2014~/2021~');
    expect(formatEdtf({ start: 0, end: 0, precision: 'day', approximate: true })).toBe('1970-01-01~');
  });

  it('writes years before 1 and after 9999 as the standard does', () => {
    expect(formatEdtf({ ...monthsFrom(-43, 1, 12), precision: 'year', approximate: false })).toBe('-0043');
    expect(formatEdtf({ ...monthsFrom(12_024, 1, 12), precision: 'year', approximate: false })).toBe(
      'Y12024',
    );
  });
});

describe('readEdtf', () => {
  it.each([
    ['2024-01-15', '2024-01-15', '2024-01-15'],
    ['2024-01-15T10:30:00Z', '2024-01-15', '2024-01-15'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-XX', '2024-01-01', '2024-12-31'],
    ['2024-02-XX', '2024-02-01', '2024-02-29'],
    ['2024-XX-XX', '2024-01-01', '2024-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2023-21', '2023-03-01', '2023-05-31'],
    ['2023-24~', '2023-12-01', '2024-02-29'],
    ['2014~/2021~', '2014-01-01', '2021-12-31'],
    ['../2024-01-15', '', '2024-01-15'],
    ['/2024-01', '', '2024-01-31'],
    ['2022-02-24/..', '2022-02-24', ''],
    ['2022-02?/', '2022-02-01', ''],
  ])('%s means %s to %s', (text, start, end) => {
    const read = readEdtf(text);
    expect([read?.start ?? null, read?.end ?? null]).toEqual([day(start), day(end)]);
  });

  it('reads years before the common era', () => {
    expect(formatDay(readEdtf('-0043')?.start ?? 0)).toBe('-000043-01-01');
  });

  it.each([
    '',
    '..',
    '/',
    '../..',
    '2024-13',
    '2024-02-30',
    '2024-1-5',
    '24',
    'last week',
    '2024/2023',
    '201X-05',
    '2024-21-05',
    '2024-XX-05',
    '2024-05T10:00',
    '2024-01-01/2024-01-02/2024-01-03',
    'Y999999',
  ])('refuses "%s"', (text) => {
    expect(readEdtf(text)).toBeNull();
  });

  it('reads back what formatEdtf writes', () => {
    const bound = fc.option(fc.integer({ min: -700_000, max: 2_900_000 }), { nil: null });
    fc.assert(
      fc.property(
        bound,
        bound,
        fc.constantFrom(...PRECISIONS),
        fc.boolean(),
        (a, b, precision, approximate) => {
          fc.pre(a !== null || b !== null);
          const [start, end] = a !== null && b !== null && a > b ? [b, a] : [a, b];
          const read = readEdtf(formatEdtf({ start, end, precision, approximate }));
          expect([read?.start, read?.end, read?.approximate]).toEqual([start, end, approximate]);
        },
      ),
    );
  });

  it('answers any string without throwing, start never after end', () => {
    const text = fc.stringMatching(/^[0-9XYT./~?%:-]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), text), (s) => {
        const read = readEdtf(s);
        if (read && read.start !== null && read.end !== null)
          expect(read.start).toBeLessThanOrEqual(read.end);
      }),
    );
  });
});
