import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '#lib/text/index.ts';
import { readEdtf } from '#lib/time/edtf.ts';
import { readDates } from './index.ts';

const WORDS =
  "the a of in on to and from between last next this that early late mid end week month year day days ago later 3 15 1998 2024 Jan. January May Monday Friday night 10:35 a.m. first third quarter summer century '98 BC two several half past - – / , . ( ) every same 9999999999 0 31 2024-01-15 12/25/2023 1990s XX\n".split(
    ' ',
  );

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
);
const published = fc.option(fc.integer({ min: -700_000, max: 2_900_000 }), { nil: null });

describe('any text', () => {
  it('is read without a throw, with true spans in order and intervals that begin before they end', () => {
    fc.assert(
      fc.property(text, published, (s, day) => {
        const mentions = readDates(readText(s), day);
        let last = 0;
        for (const { start, end, when, value } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(s.length);
          expect(value).not.toBe('');
          last = end;
          if (!when) continue;
          for (const side of [when.start, when.end])
            if (side !== null) expect(Number.isSafeInteger(side)).toBe(true);
          if (when.start !== null && when.end !== null) expect(when.start).toBeLessThanOrEqual(when.end);
          expect(readEdtf(when.edtf)).not.toBeNull();
        }
        expect(readDates(readText(s), day)).toEqual(mentions);
      }),
      { numRuns: 2000 },
    );
  });
});
