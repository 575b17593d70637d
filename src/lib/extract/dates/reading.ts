import { SHAPE, TOKEN, type TextDocument, type Tokens } from '#lib/text/types.ts';
import { lexemeOf, type Lexeme } from './lexicon.ts';

/**
 * A text under the rules' eyes. Positions are token indices; nothing is read past `limit`, the end of the sentence at hand, so
 * that no phrase crosses it.
 */
export class Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly upperCase: boolean;
  floor = 0;
  limit = 0;

  constructor(document: TextDocument) {
    this.text = document.text;
    this.tokens = document.tokens;
    this.upperCase = document.upperCase;
    this.limit = document.tokens.length;
  }

  /** The token in lower case; empty outside the sentence. */
  word(t: number): string {
    return t < this.limit && t >= this.floor ? (this.tokens.lower[t] ?? '') : '';
  }

  lexeme(t: number): Lexeme | undefined {
    return lexemeOf(this.word(t));
  }

  is(t: number, ...words: readonly string[]): boolean;
  // The rules ask this more than anything else, mostly for a word or two: those make no array.
  is(t: number, one: string, two?: string, three?: string, ...more: readonly string[]): boolean {
    const word = this.word(t);
    if (word === one) return true;
    if (two === undefined) return false;
    if (word === two || (three !== undefined && word === three)) return true;
    return more.length > 0 && more.includes(word);
  }

  in(t: number, words: ReadonlySet<string>): boolean {
    return words.has(this.word(t));
  }

  isDigits(t: number): boolean {
    return t < this.limit && t >= this.floor && this.tokens.kind[t] === TOKEN.number;
  }

  isWord(t: number): boolean {
    return t < this.limit && t >= this.floor && this.tokens.kind[t] === TOKEN.word;
  }

  isCapitalised(t: number): boolean {
    return t < this.limit && t >= this.floor && ((this.tokens.shape[t] ?? 0) & SHAPE.capitalised) !== 0;
  }

  startsSentence(t: number): boolean {
    return t === this.floor || ((this.tokens.shape[t] ?? 0) & SHAPE.sentenceStart) !== 0;
  }

  /** No white space stands before the token. */
  isGlued(t: number): boolean {
    return t > 0 && ((this.tokens.shape[t] ?? 0) & SHAPE.spaceBefore) === 0;
  }

  /** A hyphen or dash, as in "two-day" and "1914–1918". */
  isDash(t: number): boolean {
    return DASHES.has(this.word(t));
  }

  /** The token's text as written. */
  raw(t: number): string {
    return this.text.slice(this.tokens.start[t], this.tokens.end[t]);
  }
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--', '‑', '‐', '−']);
