import { expect, test } from 'vitest';
import { formatDay, parseDay } from '#lib/time/day.ts';
import { dragTo, keyTo } from './brush.ts';

const day = (text: string) => parseDay(text) ?? NaN;
const range = (from: string, to: string) => ({ from: day(from), to: day(to) });
const words = ({ from, to }: { from: number; to: number }) => `${formatDay(from)} ${formatDay(to)}`;
const limits = range('2023-01-01', '2024-12-31');

test.each([
  ['a new range takes whole bins', 'new', '2024-02-10', '2024-03-20', '2024-02-01 2024-03-31'],
  ['drawn backwards it is the same', 'new', '2024-03-20', '2024-02-10', '2024-02-01 2024-03-31'],
  ['the left edge moves alone', 'from', '2024-02-01', '2024-03-12', '2024-03-01 2024-06-30'],
  ['the left edge can pass the right one', 'from', '2024-02-01', '2024-08-12', '2024-06-01 2024-08-31'],
  ['the right edge moves alone', 'to', '2024-06-30', '2024-07-02', '2024-02-01 2024-07-31'],
  ['the whole moves by whole bins', 'whole', '2024-04-01', '2024-05-03', '2024-03-01 2024-07-31'],
  [
    'the whole stays where it would leave the data',
    'whole',
    '2024-04-01',
    '2025-04-01',
    '2024-02-01 2024-06-30',
  ],
  ['nothing leaves the data', 'new', '2024-11-10', '2026-01-20', '2024-11-01 2024-12-31'],
] as const)('%s', (_name, grip, origin, to, result) => {
  const drag = { grip, origin: day(origin), range: range('2024-02-01', '2024-06-30') };
  expect(words(dragTo(drag, day(to), 'month', limits))).toBe(result);
});

test('a range of odd days moves by days and keeps its length', () => {
  const drag = {
    grip: 'whole',
    origin: day('2024-05-05'),
    range: range('2024-05-03', '2024-05-11'),
  } as const;
  expect(words(dragTo(drag, day('2024-05-08'), 'month', limits))).toBe('2024-05-06 2024-05-14');
});

test.each([
  ['from', 'ArrowRight', false, '2024-01-08 2024-01-21'],
  ['from', 'ArrowLeft', false, '2023-12-25 2024-01-21'],
  ['from', 'ArrowRight', true, '2024-01-02 2024-01-21'],
  ['to', 'ArrowLeft', false, '2024-01-01 2024-01-14'],
  ['to', 'ArrowUp', false, '2024-01-01 2024-01-28'],
  ['to', 'PageUp', false, '2024-01-01 2024-03-31'],
  ['from', 'Home', false, '2023-01-01 2024-01-21'],
  ['from', 'End', false, '2024-01-21 2024-01-21'],
  ['to', 'End', false, '2024-01-01 2024-12-31'],
  ['to', 'Home', false, '2024-01-01 2024-01-01'],
  ['to', 'PageDown', false, '2024-01-01 2024-01-01'],
] as const)('%s edge, %s, by day %s: %s', (edge, key, byDay, result) => {
  const moved = keyTo(edge, range('2024-01-01', '2024-01-21'), key, byDay, 'week', limits);
  expect(moved && words(moved)).toBe(result);
});

test('other keys are left to the browser', () => {
  expect(keyTo('from', range('2024-01-01', '2024-01-21'), 'Tab', false, 'week', limits)).toBeNull();
});
