import type { Span } from '#lib/model/span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Token classes, one byte each in {@link Tokens.kind}. */
export const TOKEN = { word: 1, number: 2, punctuation: 3, other: 4 } as const;

/** Bits of {@link Tokens.shape}. */
export const SHAPE = {
  /** First letter is upper case. */
  capitalised: 1,
  /** Two letters or more, all upper case. */
  allCaps: 2,
  hasDigit: 4,
  /** White space stands before it. */
  spaceBefore: 8,
  /** A line break stands before it. */
  newlineBefore: 16,
  /** First token of its sentence. */
  sentenceStart: 32,
} as const;

/** All tokens of a text as flat columns, made once and shared by every recogniser. */
export interface Tokens {
  readonly length: number;
  /** UTF-16 offsets, ascending, never overlapping. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** The token's text in lower case. */
  readonly lower: readonly string[];
  /** The number of that text in the vocabulary: the same number, the same word. 0 for all that are too long to have one. */
  readonly word: Uint32Array;
  readonly vocabulary: Vocabulary;
}

export interface Sentence extends Span {
  /** Index of its first token. */
  readonly first: number;
  /** One past its last token. */
  readonly last: number;
  /** Index of its paragraph, from 0. */
  readonly paragraph: number;
}

export interface TextDocument {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Most letters of the text are upper case, as in wire copy: capitals then tell nothing. */
  readonly upperCase: boolean;
}
