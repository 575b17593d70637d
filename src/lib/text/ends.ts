import { ABBREVIATIONS, NEEDS_CAPITAL } from './abbreviations.ts';
import { CHAR, classOf, isApostrophe, isUpper } from './characters.ts';

const DOT = 0x2e;
const COMMA = 0x2c;
/** Longest word that is looked up as an abbreviation, in characters. */
export const LONGEST_ABBREVIATION = 6;

/** One past the letters and digits from `at`, with the apostrophes between two letters; "'s" stays out. */
export function endOfWord(text: string, at: number): number {
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
export function letterPair(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && /[\p{L}\p{M}]/u.test(String.fromCodePoint(point)) ? 2 : 0;
}

/** Whether the apostrophe at `at` opens a "'s" that ends its word. */
export function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 0x20;
  if (next !== 0x73) return false;
  const after = at + 2 < text.length ? classOf(text.charCodeAt(at + 2)) : CHAR.space;
  return after !== CHAR.letter && after !== CHAR.digit && !isApostrophe(text.charCodeAt(at + 2));
}

/** One past a number: digits, groups of three after commas, parts after dots, then letters as in "2nd", "1990s", "30km". */
export function endOfNumber(text: string, at: number): number {
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
export function endOfAcronym(text: string, at: number): number {
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

/** Whether the word `start…end`, in lower case `word`, before a full stop is an abbreviation that owns it. */
export function ownsDot(text: string, start: number, end: number, word: string): boolean {
  if (end - start > LONGEST_ABBREVIATION) return false;
  const capital = isUpper(text.charCodeAt(start));
  // A lone capital is an initial; a lone small letter before a stop ends a list item or a sentence.
  if (end - start === 1) return capital && text.charCodeAt(start) !== 0x49;
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
