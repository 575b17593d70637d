import { CHAR, classOf, isApostrophe } from './characters.ts';
import type { Columns } from './columns.ts';
import { SHAPE, type Tokens } from './types.ts';
import { LONGEST_PACKED, vocabulary } from './vocabulary.ts';

const ASCII = 128;
const APOSTROPHE = 0x27;
/** The bit that makes an ASCII letter small; digits have it. */
const SMALL = 0x20;

/** Classes of ASCII characters that make plain words; the lowest bit says letter, the next but one capital. */
const LETTER = 1;
const DIGIT = 2;
const CAPITAL = 5;
const CAPITALS = 2;
const classes = new Uint8Array(ASCII);
for (let code = 0; code < ASCII; code++) {
  const small = code | SMALL;
  if (small >= 0x61 && small <= 0x7a) classes[code] = code === small ? LETTER : CAPITAL;
  else if (code >= 0x30 && code <= 0x39) classes[code] = DIGIT;
}

/** Whether what stands at `at` surely ends the letters and digits before it, but for a full stop. */
function endsPlainWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  if (code < ASCII) return code !== APOSTROPHE;
  const kind = classOf(code);
  return kind !== CHAR.letter && kind !== CHAR.digit && kind !== CHAR.surrogate && !isApostrophe(code);
}

/** The words of one text and their numbers in the vocabulary. */
export class Words {
  /** Number and bits of `SHAPE` of the plain word read last. */
  plainNumber = 0;
  plainShape = 0;
  readonly #text: string;
  readonly #vocabulary = vocabulary();
  /** The whole text in lower case, null when that has other offsets; made when first needed. */
  #lowered: string | null | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads the letters and digits from `start`, an ASCII letter; one past them, or -1 when the word is not all ASCII or an apostrophe follows. */
  readPlain(start: number): number {
    const text = this.#text;
    let first = 0;
    let middle = 0;
    let last = 0;
    let capitals = 0;
    let letters = 0;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = code < ASCII ? (classes[code] ?? 0) : 0;
      if (kind === 0) break;
      letters += kind & LETTER;
      capitals += kind >> CAPITALS;
      first = (first << 8) | (middle >>> 24);
      middle = (middle << 8) | (last >>> 24);
      last = (last << 8) | code | SMALL;
    }
    if (!endsPlainWord(text, at)) return -1;
    const length = at - start;
    this.plainNumber =
      length <= LONGEST_PACKED
        ? this.#vocabulary.packed(last, middle, first)
        : this.#vocabulary.number(text.slice(start, at).toLowerCase());
    let shape = letters === length ? 0 : SHAPE.hasDigit;
    if (capitals > 0) {
      if (classes[text.charCodeAt(start)] === CAPITAL) shape |= SHAPE.capitalised;
      if (letters >= 2 && capitals === letters) shape |= SHAPE.allCaps;
    }
    this.plainShape = shape;
    return at;
  }

  /** The plain word read last, in lower case. */
  get plainLower(): string {
    return this.#vocabulary.words[this.plainNumber] ?? '';
  }

  /** The number of the text from `start` to `end`. */
  number(start: number, end: number): number {
    if (end - start > LONGEST_PACKED) return this.#vocabulary.number(this.lower(start, end));
    const text = this.#text;
    let first = 0;
    let middle = 0;
    let last = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code >= ASCII || code === 0) return this.#vocabulary.number(this.lower(start, end));
      first = (first << 8) | (middle >>> 24);
      middle = (middle << 8) | (last >>> 24);
      last = (last << 8) | (classes[code] === CAPITAL ? code | SMALL : code);
    }
    return this.#vocabulary.packed(last, middle, first);
  }

  /** The text from `start` to `end` in lower case. */
  lower(start: number, end: number): string {
    if (this.#lowered === undefined) {
      const lowered = this.#text.toLowerCase();
      this.#lowered = lowered.length === this.#text.length ? lowered : null;
    }
    return this.#lowered?.slice(start, end) ?? this.#text.slice(start, end).toLowerCase();
  }

  /** The tokens of filled columns. */
  tokens(columns: Columns): Tokens {
    const { length } = columns;
    const { words } = this.#vocabulary;
    const start = columns.start.subarray(0, length);
    const end = columns.end.subarray(0, length);
    const word = columns.word.subarray(0, length);
    const lower = new Array<string>(length);
    for (let t = 0; t < length; t++) {
      const number = word[t] ?? 0;
      lower[t] = number > 0 ? (words[number] ?? '') : this.lower(start[t] ?? 0, end[t] ?? 0);
    }
    return {
      length,
      start,
      end,
      kind: columns.kind.subarray(0, length),
      shape: columns.shape.subarray(0, length),
      lower,
      word,
      vocabulary: this.#vocabulary,
    };
  }
}
