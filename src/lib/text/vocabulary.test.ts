import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from './index.ts';
import { LONGEST_WORD, Vocabulary } from './vocabulary.ts';
import { WordTable } from './word-table.ts';

describe('vocabulary', () => {
  test('equal words have one number, others have another', () => {
    const words = ['a', 'an', 'aaaaaaaaaaaa', 'aaaaaaaaaaaaa', 'é', '2024', '__proto__', 'a\0', '\0a', ''];
    const vocabulary = new Vocabulary();
    const numbers = words.map((word) => vocabulary.number(word));
    expect(new Set(numbers).size).toBe(words.length);
    expect(words.map((word) => vocabulary.number(word))).toEqual(numbers);
    expect(numbers.map((number) => vocabulary.words[number])).toEqual(words);
  });

  test('numbers stay while it grows', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}`);
    const numbers = words.map((word) => vocabulary.number(word));
    expect(new Set(numbers).size).toBe(words.length);
    expect(words.map((word) => vocabulary.number(word))).toEqual(numbers);
  });

  test('words too long to be kept have number 0', () => {
    expect(new Vocabulary().number('x'.repeat(LONGEST_WORD + 1))).toBe(0);
  });

  test('the words of a text are those of its tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { tokens } = readText(text);
        for (let t = 0; t < tokens.length; t++) {
          const number = tokens.word[t] ?? 0;
          if (number > 0) expect(tokens.vocabulary.words[number]).toBe(tokens.lower[t]);
          else expect(tokens.lower[t]?.length).toBeGreaterThan(LONGEST_WORD);
        }
      }),
    );
  });
});

describe('a table of words', () => {
  test('knows words that come later', () => {
    const lengths = new WordTable((word) => word.length);
    for (const text of ['One two', 'One three', 'Thirteen letters']) {
      const { tokens } = readText(text);
      const table = lengths.for(tokens);
      expect(Array.from(tokens.word, (number) => table[number])).toEqual(
        tokens.lower.map(({ length }) => length),
      );
    }
  });

  test('of an older vocabulary stays as it was', () => {
    const lengths = new WordTable((word) => word.length);
    const { tokens } = readText('One two');
    const table = lengths.for(tokens);
    const other = new Vocabulary();
    other.number('another');
    expect(lengths.for({ ...tokens, vocabulary: other })[1]).toBe(7);
    expect(table[tokens.word[0] ?? 0]).toBe(3);
  });
});
