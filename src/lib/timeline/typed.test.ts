import { expect, test } from 'vitest';
import { formatDay, MAX_DAY, MIN_DAY, parseDay } from '#lib/time/day.ts';
import { fieldsOf, typeInto } from './typed.ts';

const day = (text: string) => parseDay(text) ?? NaN;
const open = (text: string, side: number) => (text === '' ? side : day(text));
const range = (from: string, to: string) => ({ from: open(from, MIN_DAY), to: open(to, MAX_DAY) });
const words = (day: number) => (day === MIN_DAY || day === MAX_DAY ? '' : formatDay(day));

test.each([
  ['from', '2024', null, '2024-01-01', ''],
  ['to', '2024', null, '', '2024-12-31'],
  ['from', '2024-02', range('2023-01-01', '2025-06-30'), '2024-02-01', '2025-06-30'],
  ['to', ' 2024-02 ', range('2023-01-01', '2025-06-30'), '2023-01-01', '2024-02-29'],
  ['from', '2024-02-10', range('2023-01-01', '2023-06-30'), '2024-02-10', '2024-02-10'],
  ['to', '2020', range('2023-01-01', '2023-06-30'), '2020-01-01', '2020-12-31'],
  ['to', '', range('2023-01-01', '2023-06-30'), '2023-01-01', ''],
] as const)('%s = “%s”', (side, text, before, from, to) => {
  const next = typeInto(side, text, before);
  expect(next && [words(next.from), words(next.to)]).toEqual([from, to]);
});

test('two open sides are no range at all', () => {
  expect(typeInto('to', '', range('', '2023-06-30'))).toBeNull();
});

test.each(['20', '2024-', '2024-13', '2024-02-30', 'May', '2024-1-5'])('“%s” is not a date yet', (text) => {
  expect(typeInto('from', text, null)).toBeUndefined();
});

test('the fields show the shortest form that means the same', () => {
  expect(fieldsOf(null)).toEqual({ from: '', to: '' });
  expect(fieldsOf(range('2024-01-01', '2024-12-31'))).toEqual({ from: '2024', to: '2024' });
  expect(fieldsOf(range('2024-01-05', ''))).toEqual({ from: '2024-01-05', to: '' });
  expect(fieldsOf(range('', '2024-01-05'))).toEqual({ from: '', to: '2024-01-05' });
});
