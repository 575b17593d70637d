import { describe, expect, it } from 'vitest';
import { sortChoice, sortOf } from './sort.ts';
import type { Sort } from './types.ts';

describe('the order of the list', () => {
  it.each<[string, Sort | null, string, Sort]>([
    ['newest first', null, '', 'date'],
    ['what answers a search best', null, 'ferry', 'relevance'],
    ['as chosen', 'confidence', '', 'confidence'],
    ['as chosen, in a search too', 'date', 'ferry', 'date'],
  ])('%s', (_, sort, query, order) => {
    expect(sortOf({ sort, query })).toBe(order);
  });

  it.each<[Sort, string, Sort | null]>([
    ['date', '', null],
    ['date', 'ferry', 'date'],
    ['relevance', 'ferry', null],
    ['relevance', '', 'relevance'],
  ])('keeps the choice of %s in a search for “%s” as %s', (sort, query, kept) => {
    expect(sortChoice(sort, { query })).toBe(kept);
    expect(sortOf({ sort: kept, query })).toBe(sort);
  });
});
