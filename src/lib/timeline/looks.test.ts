import { expect, it, test } from 'vitest';
import { parseDay } from '#lib/time/day.ts';
import { lookOfPinch, lookOfWheel } from './gestures.ts';
import { focusAfter } from './roving.ts';
import { windowAfterKey } from './zoom-keys.ts';

const day = (text: string): number => parseDay(text) ?? NaN;

test.each([
  [{ deltaX: 0, deltaY: 100, shiftKey: false }, 1.2, 0],
  [{ deltaX: 0, deltaY: -3, shiftKey: false }, 1 / 1.2, 0],
  [{ deltaX: 0, deltaY: -100, shiftKey: true }, 1, -0.06],
  [{ deltaX: 40, deltaY: 3, shiftKey: false }, 1, 0.06],
])('wheel %o', (wheel, factor, by) => {
  expect(lookOfWheel({ ...wheel, at: 0.3 })).toEqual({ factor, at: 0.3, by });
});

it('two fingers that part look closer, around what is between them', () => {
  const { factor, at, by } = lookOfPinch([0.25, 0.5], [0.125, 0.625], 0.01);
  expect([factor, at, by]).toEqual([0.5, 0.375, 0]);
});

it('two fingers that move together pan by as much', () => {
  const { factor, by } = lookOfPinch([0.2, 0.4], [0.3, 0.5], 0.01);
  expect(factor).toBeCloseTo(1);
  expect(by).toBeCloseTo(-0.1);
});

it('fingers that meet do not make an endless zoom', () => {
  expect(lookOfPinch([0.4, 0.6], [0.5, 0.5], 0.05).factor).toBeCloseTo(4);
});

const full = { from: day('2015-01-01'), to: day('2024-12-31') };
const window = { from: day('2020-01-01'), to: day('2020-12-31') };

test.each(['+', '=', '-', '_', ',', '.', '0'])('key %s moves the window within the whole', (key) => {
  const next = windowAfterKey(key, window, null, full);
  expect(next).not.toBeNull();
  expect(next).not.toEqual(window);
  expect(next?.from).toBeGreaterThanOrEqual(full.from);
  expect(next?.to).toBeLessThanOrEqual(full.to);
});

it('z looks at the selection when there is one', () => {
  const range = { from: day('2018-03-01'), to: day('2018-03-31') };
  const next = windowAfterKey('z', window, range, full);
  expect(next && next.from < range.from && next.to > range.to).toBe(true);
  expect(windowAfterKey('z', window, null, full)).toBeNull();
  expect(windowAfterKey('Enter', window, range, full)).toBeNull();
});

test.each([
  ['ArrowRight', 3, 4],
  ['ArrowUp', 3, 2],
  ['ArrowLeft', 0, 0],
  ['End', 0, 4],
  ['Home', 4, 0],
  ['ArrowDown', 4, 4],
  ['Enter', 2, null],
])('%s from %i', (key, at, expected) => {
  expect(focusAfter(key, at, 5)).toBe(expected);
});

it('no marks, no focus', () => {
  expect(focusAfter('End', 0, 0)).toBeNull();
});
