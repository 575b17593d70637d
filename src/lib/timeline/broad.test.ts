import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRow } from '#lib/dashboard/types.ts';
import { parseDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import { belongs, fitText, isBroad, isIn, packBars } from './broad.ts';
import { layDots } from './dots.ts';
import { whenBy } from './marks.ts';
import type { Mark } from './marks.ts';

const day = (text: string): number => parseDay(text) ?? NaN;

function when(start: number | null, end: number | null, more: Partial<When> = {}): When {
  const precision = start === end ? 'day' : 'month';
  return { start, end, precision, approximate: false, edtf: '', basis: 'stated', anchor: null, ...more };
}

function row(id: string, date: When | null, reported: number | null = null): EventRow {
  return {
    ...{ id, type: 'flood', category: 'disaster', title: id, when: date, reported, places: [] },
    ...{ confidence: 1, planned: false, sources: 1 },
  };
}

function mark(id: string, date: When | null): Mark {
  return { row: row(id, date), when: date };
}

const year = { from: day('2024-01-01'), to: day('2024-12-31') };

describe('isBroad', () => {
  const first = day('2024-03-01');
  it.each([
    ['a day among days', when(first, first), 3, false],
    ['two days among days', when(first, first + 1), 3, false],
    ['a week among days', when(first, first + 6), 3, true],
    ['a week among weeks', when(first, first + 6), 7, false],
    ['March among weeks', when(first, first + 30), 7, true],
    ['March among months', when(first, first + 30), 31, false],
    ['about a day, among days', when(first, first, { approximate: true }), 3, true],
    ['about a day, among weeks', when(first, first, { approximate: true }), 7, false],
    ['about March, among months', when(first, first + 30, { approximate: true }), 31, true],
    ['since March, among decades', when(first, null), 3653, true],
    ['undated', null, 3, false],
  ])('%s: %#', (_, date, widest, expected) => {
    expect(isBroad(date, widest)).toBe(expected);
  });
});

it('an event is in a window that shares its last day, and an open one wherever it may have been', () => {
  const window = { from: 100, to: 109 };
  expect(isIn(when(90, 100), window)).toBe(true);
  expect(isIn(when(90, 99), window)).toBe(false);
  expect(isIn(when(null, 100), window)).toBe(true);
  expect(isIn(when(110, null), window)).toBe(false);
  expect(isIn(null, window)).toBe(false);
});

describe('packBars', () => {
  const pack = (marks: Mark[], lanes = 3) => packBars(marks, year, { least: 0.01, gap: 0.002, lanes });

  it('never lets two bars of a lane meet, stays in the window, and keeps the first when there is no room', () => {
    const rows = fc.array(
      fc
        .tuple(fc.integer({ min: year.from - 100, max: year.to }), fc.nat({ max: 200 }))
        .filter(([from, more]) => from + more >= year.from),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 4 }), (list, lanes) => {
        const bars = pack(
          list.map(([from, more], i) => mark(`e${i}`, when(from, from + more))),
          lanes,
        );
        if (list.length > 0) expect(bars[0]?.row.id).toBe('e0');
        for (const [i, a] of bars.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(1);
          expect(a.right - a.left).toBeGreaterThanOrEqual(0.01 - 1e-9);
          for (const b of bars.slice(i + 1))
            if (a.lane === b.lane) expect(a.right <= b.left || b.right <= a.left).toBe(true);
        }
      }),
    );
  });

  it('shows which end is known, which is not, and which lies outside', () => {
    const ends = (date: When) => pack([mark('e', date)])[0]?.ends;
    const [from, to] = [day('2024-03-01'), day('2024-03-31')];
    expect(ends(when(from, to))).toEqual(['soft', 'soft']);
    expect(ends(when(from, to, { precision: 'day' }))).toEqual(['firm', 'firm']);
    expect(ends(when(from, to, { precision: 'day', approximate: true }))).toEqual(['soft', 'soft']);
    expect(ends(when(from, null, { precision: 'day' }))).toEqual(['firm', 'soft']);
    expect(ends(when(year.from - 5, to, { precision: 'day' }))).toEqual(['cut', 'firm']);
  });
});

it('a text is cut between words and says so', () => {
  expect(fitText('A bridge fell', 200)).toBe('A bridge fell');
  expect(fitText('A bridge fell into the river', 100)).toBe('A bridge fell…');
  expect(fitText('A bridge', 0)).toBe('…');
});

describe('layDots', () => {
  const edges = Array.from({ length: 29 }, (_, i) => i);
  const window = { from: 0, to: 27 };
  const lay = (days: number[], width = 560, height = 100) =>
    layDots(
      days.map((only, i) => mark(`e${i}`, when(only, only))),
      edges,
      window,
      width,
      height,
    );

  it('stacks the events of a bin over its middle, earliest bins first', () => {
    const dots = lay([5, 2, 5])?.dots.map(({ row, x, y }) => [row.id, Math.round(x * 56) / 2, y]);
    expect(dots).toEqual([
      ['e1', 2.5, 6.5],
      ['e0', 5.5, 6.5],
      ['e2', 5.5, 19.5],
    ]);
  });

  it('gives way to bars when dots would be too small', () => {
    expect(lay([1, 2], 28 * 6)).toBeNull();
    expect(lay(Array.from({ length: 15 }, () => 3))).toBeNull();
    expect(lay(Array.from({ length: 14 }, () => 3))?.radius).toBeCloseTo(3, 1);
  });
});

it('a range takes what overlaps it, or only what can have been nowhere else', () => {
  const range = { from: 100, to: 109 };
  expect(belongs(when(95, 100), range, 'overlaps')).toBe(true);
  expect(belongs(when(95, 100), range, 'inside')).toBe(false);
  expect(belongs(when(100, 109), range, 'inside')).toBe(true);
  expect(belongs(when(100, 100, { approximate: true }), range, 'inside')).toBe(false);
  expect(belongs(when(103, 103, { approximate: true }), range, 'inside')).toBe(true);
  expect(belongs(when(105, null), range, 'inside')).toBe(false);
  expect(belongs(null, range, 'overlaps')).toBe(false);
});

it('by the clock of reports an event stands on the day it was first reported, and nowhere without one', () => {
  const event = row('e', when(100, 130, { approximate: true }), 140);
  expect(whenBy(event, 'happened')).toBe(event.when);
  expect(whenBy(event, 'reported')).toMatchObject({ start: 140, end: 140, approximate: false });
  expect(whenBy(row('f', event.when), 'reported')).toBeNull();
});
