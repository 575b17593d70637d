import { describe, expect, it } from 'vitest';
import { Crowd } from './crowd.ts';

describe('where the triggers of a sentence stand', () => {
  // Not in the order of their tokens: what a light verb opens is read at its noun.
  const crowd = new Crowd([
    { token: 2, last: 3 },
    { token: 9, last: 12 },
    { token: 4, last: 6 },
  ]);

  it.each([
    [0, 20, 3],
    [2, 4, 1],
    [3, 9, 1],
    [4, 10, 2],
    [10, 20, 0],
    [9, 2, 0],
  ])('from %i up to %i: %i', (low, high, count) => {
    expect(crowd.between(low, high)).toBe(count);
  });

  it('knows what stands right behind one', () => {
    expect([3, 6, 12, 2, 7].map((token) => crowd.endsAt(token))).toEqual([true, true, true, false, false]);
  });

  it('may be empty', () => {
    expect([new Crowd([]).between(0, 9), new Crowd([]).endsAt(1)]).toEqual([0, false]);
  });
});
