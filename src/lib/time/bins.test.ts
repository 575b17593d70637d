import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BIN_UNITS, binLabel, binOf, binStart, nextBin } from './bins.ts';
import { formatDay, parseDay } from './day.ts';

const day = parseDay('2024-05-15') ?? NaN;

describe('bins', () => {
  it.each([
    ['day', '2024-05-15', '2024-05-16', '15 May 2024'],
    ['week', '2024-05-13', '2024-05-20', 'week 20 of 2024'],
    ['month', '2024-05-01', '2024-06-01', 'May 2024'],
    ['quarter', '2024-04-01', '2024-07-01', 'Q2 2024'],
    ['year', '2024-01-01', '2025-01-01', '2024'],
    ['decade', '2020-01-01', '2030-01-01', '2020s'],
  ] as const)('the %s of 15 May 2024 begins %s, the next %s: %s', (unit, start, next, label) => {
    expect(formatDay(binStart(unit, day))).toBe(start);
    expect(formatDay(nextBin(unit, day))).toBe(next);
    expect(binLabel(unit, day)).toBe(label);
  });

  it('cuts all days into adjoining bins', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BIN_UNITS), fc.integer({ min: -1e6, max: 2e6 }), (unit, d) => {
        const { start, end } = binOf(unit, d);
        expect(start).toBeLessThanOrEqual(d);
        expect(end).toBeGreaterThanOrEqual(d);
        expect(binStart(unit, end + 1)).toBe(end + 1);
        expect(binOf(unit, start)).toEqual({ start, end });
      }),
    );
  });
});
