import { expect, test } from 'vitest';
import { hatchImage } from './hatch.ts';

test('lines run on from one tile of the image to the next', () => {
  const { width, height, data } = hatchImage('rgb(10, 20, 30)');
  const alpha = (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3];
  for (let i = 0; i < width; i++) {
    expect(alpha(width, i)).toBe(alpha(width - 1, i + 1));
    expect(alpha(0, 0)).toBe(255);
  }
  expect(alpha(5, 0)).toBe(0);
  expect([...data.subarray(0, 3)]).toEqual([10, 20, 30]);
});
