import { describe, expect, it } from 'vitest';
import { Tally } from './tally.ts';

describe('sums by number', () => {
  it('adds up, and is nothing where nothing was added', () => {
    const tally = new Tally(10);
    tally.add(7, 1.5);
    tally.add(2, 1);
    tally.add(7, 2);
    expect([tally.at(7), tally.at(2), tally.at(3), tally.at(-1)]).toEqual([3.5, 1, 0, 0]);
    expect(tally.numbers).toEqual([7, 2]);
  });

  it('keeps nothing of what it was used for before', () => {
    const tally = new Tally(4);
    tally.add(3, 2);
    tally.clear();
    expect([tally.at(3), tally.numbers.length]).toEqual([0, 0]);
    tally.add(3, 1);
    expect([tally.at(3), tally.numbers]).toEqual([1, [3]]);
  });
});
