import type { Tokens } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

const FIRST_SIZE = 1 << 12;

/** What a recogniser knows of words, as 16 bits for each: worked out once a word, then found by a token's word number. */
export class WordTable {
  readonly #of: (word: string) => number;
  #vocabulary: Vocabulary | null = null;
  #values = new Uint16Array(FIRST_SIZE);
  #known = 1;

  /** @param of the value of a word in lower case, 0 … 65,535; words too long to be numbered have 0 */
  constructor(of: (word: string) => number) {
    this.#of = of;
  }

  /** The values by word number, for every word of the tokens. */
  for({ vocabulary }: Tokens): Uint16Array {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary;
      this.#values = new Uint16Array(FIRST_SIZE);
      this.#known = 1;
    }
    const { words } = vocabulary;
    if (words.length > this.#values.length) {
      const wider = new Uint16Array(words.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    for (; this.#known < words.length; this.#known++)
      this.#values[this.#known] = this.#of(words[this.#known] ?? '');
    return this.#values;
  }
}
