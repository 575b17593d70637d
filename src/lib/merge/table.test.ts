import { expect, test } from 'vitest';
import { hashNumber } from './id.ts';
import { Table } from './table.ts';

test('holds what a Map holds, through growth, replacing and forgetting', () => {
  const table = new Table();
  const map = new Map<number, number>();
  const put = (key: number, value: number): void => {
    table.set(key, value);
    map.set(key, value);
  };
  for (let i = 0; i < 5_000; i++) put(hashNumber(`key ${String(i)}`), i % 2 === 0 ? i + 1 : -i);
  for (let i = 0; i < 5_000; i += 3) put(hashNumber(`key ${String(i)}`), 0);
  for (let i = 0; i < 5_000; i += 6) put(hashNumber(`key ${String(i)}`), 7);
  for (const [key, value] of map) expect(table.get(key)).toBe(value);
  expect(table.get(hashNumber('another'))).toBe(0);
});

test('keys that begin at one place do not meet', () => {
  const table = new Table();
  const keys = [0, 2 ** 32, 2 ** 33, 2 ** 52];
  keys.forEach((key, i) => {
    table.set(key, i + 1);
  });
  expect(keys.map((key) => table.get(key))).toEqual([1, 2, 3, 4]);
});
