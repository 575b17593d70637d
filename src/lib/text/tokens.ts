import { ABBREVIATIONS, NEEDS_CAPITAL } from './abbreviations.ts';
import { CHAR, classOf, isApostrophe, isUpper } from './characters.ts';
import { SHAPE, TOKEN, type Tokens } from './types.ts';

const DOT = 0x2e;
const COMMA = 0x2c;
/** Longest word that is looked up as an abbreviation, in characters. */
const LONGEST_ABBREVIATION = 6;
/** Marks that come in runs: "--", "...", "***", "___". */
const RUNS = new Set([0x2d, 0x2e, 0x2a, 0x5f, 0x3d, 0x7e, 0x23]);

class Columns {
  start: Uint32Array;
  end: Uint32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  length = 0;

  constructor(capacity: number) {
    this.start = new Uint32Array(capacity);
    this.end = new Uint32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.shape = new Uint8Array(capacity);
  }

  push(start: number, end: number, kind: number, shape: number): void {
    if (this.length === this.start.length) this.grow();
    const i = this.length++;
    this.start[i] = start;
    this.end[i] = end;
    this.kind[i] = kind;
    this.shape[i] = shape;
  }

  private grow(): void {
    const capacity = this.length * 2;
    const wider = <T extends Uint32Array | Uint8Array>(next: T, old: T): T => {
      next.set(old);
      return next;
    };
    this.start = wider(new Uint32Array(capacity), this.start);
    this.end = wider(new Uint32Array(capacity), this.end);
    this.kind = wider(new Uint8Array(capacity), this.kind);
    this.shape = wider(new Uint8Array(capacity), this.shape);
  }
}

/** One past the letters and digits from `at`, with the apostrophes between two letters; "'s" stays out. */
function endOfWord(text: string, at: number): number {
  const length = text.length;
  let i = at;
  while (i < length) {
    const code = text.charCodeAt(i);
    if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) {
      i++;
      continue;
    }
    const kind = classOf(code);
    if (kind === CHAR.letter || kind === CHAR.digit) i++;
    else if (kind === CHAR.surrogate) {
      const size = letterPair(text, i);
      if (size === 0) break;
      i += size;
    } else if (
      isApostrophe(code) &&
      i > at &&
      classOf(text.charCodeAt(i + 1)) === CHAR.letter &&
      !isPossessive(text, i)
    )
      i += 2;
    else break;
  }
  return i;
}

/** 2 when a letter outside the basic plane stands at `at`, else 0. */
function letterPair(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && /[\p{L}\p{M}]/u.test(String.fromCodePoint(point)) ? 2 : 0;
}

/** Whether the apostrophe at `at` opens a "'s" that ends its word. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 0x20;
  if (next !== 0x73) return false;
  const after = at + 2 < text.length ? classOf(text.charCodeAt(at + 2)) : CHAR.space;
  return after !== CHAR.letter && after !== CHAR.digit && !isApostrophe(text.charCodeAt(at + 2));
}

/** One past a number: digits, groups of three after commas, parts after dots, then letters as in "2nd", "1990s", "30km". */
function endOfNumber(text: string, at: number): number {
  const length = text.length;
  const digitAt = (i: number): boolean => i < length && classOf(text.charCodeAt(i)) === CHAR.digit;
  let i = at;
  while (digitAt(i)) i++;
  for (;;) {
    const code = text.charCodeAt(i);
    if (code === COMMA && digitAt(i + 1) && digitAt(i + 2) && digitAt(i + 3) && !digitAt(i + 4)) i += 4;
    else if (code === DOT && digitAt(i + 1)) {
      i += 2;
      while (digitAt(i)) i++;
    } else break;
  }
  while (i < length && classOf(text.charCodeAt(i)) === CHAR.letter) i++;
  return i;
}

/** One past "U.S.", "a.m.", "D.C" from `at`: two or more single letters each with its dot (the last may lack it); else `at`. */
function endOfAcronym(text: string, at: number): number {
  let i = at;
  let letters = 0;
  while (classOf(text.charCodeAt(i)) === CHAR.letter && text.charCodeAt(i + 1) === DOT) {
    i += 2;
    letters++;
  }
  if (letters === 0) return at;
  const more = i < text.length && classOf(text.charCodeAt(i)) === CHAR.letter;
  // "U.S.A" keeps its last letter; "J.Smith" is an initial and a name, "end.Next" is not reached (one letter before each dot).
  const isSingle = more && !wordGoesOn(text, i + 1);
  if (isSingle && letters >= 1) return i + 1;
  return letters >= 2 || !more ? i : at;
}

function wordGoesOn(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classOf(text.charCodeAt(at));
  return kind === CHAR.letter || kind === CHAR.digit;
}

function shapeOf(text: string, start: number, end: number): number {
  let shape = 0;
  let letters = 0;
  let uppers = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      if (code >= 97) letters++;
      else if (code >= 65) {
        letters++;
        uppers++;
      } else if (code >= 48) shape |= SHAPE.hasDigit;
      continue;
    }
    const kind = classOf(code);
    if (kind === CHAR.letter) {
      letters++;
      if (isUpper(code)) uppers++;
    } else if (kind === CHAR.digit) shape |= SHAPE.hasDigit;
  }
  if (uppers === 0) return shape;
  if (isUpper(text.charCodeAt(start))) shape |= SHAPE.capitalised;
  return letters >= 2 && uppers === letters ? shape | SHAPE.allCaps : shape;
}

/** Whether the word `start…end` before a full stop is an abbreviation that owns it. */
function ownsDot(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ABBREVIATION) return false;
  const capital = isUpper(text.charCodeAt(start));
  // A lone capital is an initial; a lone small letter before a stop ends a list item or a sentence.
  if (end - start === 1) return capital && text.charCodeAt(start) !== 0x49;
  const word = text.slice(start, end).toLowerCase();
  const kind = ABBREVIATIONS.get(word);
  if (kind === undefined) return false;
  if (kind === 'number') return numberFollows(text, end + 1);
  if (!NEEDS_CAPITAL.has(word)) return true;
  // In capitals throughout, "MISS." or "LA." is more often a word at the end of its sentence.
  return capital && (kind === 'title' || kind === 'date' || !isUpper(text.charCodeAt(start + 1)));
}

function numberFollows(text: string, at: number): boolean {
  const i = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  return i < text.length && classOf(text.charCodeAt(i)) === CHAR.digit;
}

/** The lower-case form of a text with the same offsets, or null when lower-casing changes its length. */
function aligned(text: string): string | null {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : null;
}

/**
 * Cuts a text into tokens, in one pass, linear in its length. What no token covers is white space.
 * Hyphens, dashes and slashes stand alone ("7", "-", "year", "-", "old"); "U.S.", "Jan." and "a.m." keep their stop;
 * "30,000", "3.5", "2nd" and "1990s" are one token; a closing "'s" is its own token.
 */
export function tokenise(text: string): Tokens {
  const length = text.length;
  // English prose has a token to four or five characters.
  const columns = new Columns((length >> 2) + 16);
  let flags = 0;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === CHAR.space || kind === CHAR.newline) {
      flags |= kind === CHAR.newline ? SHAPE.newlineBefore | SHAPE.spaceBefore : SHAPE.spaceBefore;
      i++;
      continue;
    }
    const start = i;
    let type: number = TOKEN.word;
    let shape = 0;
    if (kind === CHAR.letter || (kind === CHAR.surrogate && letterPair(text, i) > 0)) {
      i = endOfWord(text, start);
      if (text.charCodeAt(i) === DOT) {
        const acronym = i - start === 1 ? endOfAcronym(text, start) : start;
        if (acronym > i + 1) i = acronym;
        else if (text.charCodeAt(i + 1) !== DOT && ownsDot(text, start, i)) i++;
      }
      shape = shapeOf(text, start, i);
    } else if (kind === CHAR.digit) {
      i = endOfNumber(text, start);
      type = TOKEN.number;
      shape = SHAPE.hasDigit;
    } else if (isApostrophe(code) && start > 0 && flags === 0 && isPossessive(text, start)) {
      i = start + 2;
    } else if (kind === CHAR.surrogate) {
      i = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
      type = TOKEN.other;
    } else {
      type = kind === CHAR.punctuation ? TOKEN.punctuation : TOKEN.other;
      i++;
      if (RUNS.has(code)) while (i < length && text.charCodeAt(i) === code) i++;
    }
    columns.push(start, i, type, shape | flags);
    flags = 0;
  }
  const lowered = aligned(text);
  const lower = new Array<string>(columns.length);
  for (let t = 0; t < columns.length; t++) {
    const start = columns.start[t] ?? 0;
    const end = columns.end[t] ?? 0;
    lower[t] = lowered === null ? text.slice(start, end).toLowerCase() : lowered.slice(start, end);
  }
  return {
    length: columns.length,
    start: columns.start.subarray(0, columns.length),
    end: columns.end.subarray(0, columns.length),
    kind: columns.kind.subarray(0, columns.length),
    shape: columns.shape.subarray(0, columns.length),
    lower,
  };
}
