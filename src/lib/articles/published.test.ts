import { describe, expect, it } from 'vitest';
import { formatDay } from '#lib/time/day.ts';
import { parsePublished } from './published.ts';

describe('parsePublished', () => {
  it.each([
    ['2024-01-15', '2024-01-15'],
    [' 2024-01-15 ', '2024-01-15'],
    ['2024-01-15T23:59:59-05:00', '2024-01-15'],
    ['2024-01-15T00:10:00+14:00', '2024-01-15'],
    ['2024-01-15 08:00', '2024-01-15'],
    ['2024/1/5', '2024-01-05'],
    ['2024.01.15', '2024-01-15'],
    ['20240115', '2024-01-15'],
    ['20240115T120000Z', '2024-01-15'],
    ['Mon, 15 Jan 2024 23:30:00 -0500', '2024-01-15'],
    ['15 January 2024', '2024-01-15'],
    ['15-Jan-2024', '2024-01-15'],
    ['Monday, January 15th, 2024 at 5 p.m.', '2024-01-15'],
    ['Sept. 3, 2001', '2001-09-03'],
    ['29 Feb 2024', '2024-02-29'],
  ])('reads %j as the day written in it', (text, day) => {
    const read = parsePublished(text);
    expect(read === null ? null : formatDay(read)).toBe(day);
  });

  it.each([
    '',
    'yesterday',
    '2024',
    '2024-01',
    '01/02/2024',
    '2024-02-30',
    '2024-13-01',
    '0000-01-01',
    '31 April 2024',
    'Dec 17, 20',
    '1705276800',
    '2024-01-151',
    '12345678901',
    'January January 1, 2024',
  ])('refuses %j', (text) => {
    expect(parsePublished(text)).toBeNull();
  });
});
