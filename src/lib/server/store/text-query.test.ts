import { describe, expect, it } from 'vitest';
import { ftsQuery } from './text-query.ts';

describe('ftsQuery', () => {
  it.each([
    ['flood', '"flood"*'],
    ['flood ', '"flood"'],
    ['river flood', '"river" "flood"*'],
    ['"river flood" bank', '"river flood" "bank"*'],
    ['flood OR 1', '"flood" "OR" "1"*'],
    ['title:x* NEAR(a b)', '"title:x*" "NEAR(a" "b)"*'],
    ["'; drop table article; --", '"drop" "table" "article;"*'],
    ['"unclosed', '"unclosed"*'],
    ['Zürich', '"Zürich"*'],
  ])('%s becomes %s', (search, expected) => {
    expect(ftsQuery(search)).toBe(expected);
  });

  it.each(['', '   ', '*', '"', '""', '- ( ) ^ :', '\0'])('%j has nothing to search for', (search) => {
    expect(ftsQuery(search)).toBeNull();
  });
});
