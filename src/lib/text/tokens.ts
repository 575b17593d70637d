import { CHAR, classOf, isApostrophe, isUpper } from './characters.ts';
import { Columns } from './columns.ts';
import {
  endOfAcronym,
  endOfNumber,
  endOfWord,
  isPossessive,
  letterPair,
  LONGEST_ABBREVIATION,
  ownsDot,
} from './ends.ts';
import { SHAPE, TOKEN, type Tokens } from './types.ts';
import { Words } from './words.ts';

const BLANK = 0x20;
const DOT = 0x2e;
const ASCII = 128;
/** Marks that come in runs: "--", "...", "***", "___". */
const RUNS = new Set([0x2d, 0x2e, 0x2a, 0x5f, 0x3d, 0x7e, 0x23]);

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

/**
 * Cuts a text into tokens, in one pass, linear in its length. What no token covers is white space.
 * Hyphens, dashes and slashes stand alone ("7", "-", "year", "-", "old"); "U.S.", "Jan." and "a.m." keep their stop;
 * "30,000", "3.5", "2nd" and "1990s" are one token; a closing "'s" is its own token.
 */
export function tokenise(text: string): Tokens {
  const { length } = text;
  // English prose has a token to four or five characters.
  const columns = new Columns((length >> 2) + 16);
  const words = new Words(text);
  let flags = 0;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (code === BLANK) {
      flags |= SHAPE.spaceBefore;
      i++;
      continue;
    }
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
      const plain = code < ASCII ? words.readPlain(start) : -1;
      const stopped = plain > 0 && text.charCodeAt(plain) === DOT;
      // One letter with a stop may open an acronym.
      if (plain > (stopped ? start + 1 : 0)) {
        const stop = stopped && ownsPlainDot(text, start, plain, words);
        const end = stop ? plain + 1 : plain;
        const word = stop ? words.number(start, end) : words.plainNumber;
        columns.push(start, end, word, type, words.plainShape | flags);
        i = end;
        flags = 0;
        continue;
      }
      i = endOfWord(text, start);
      if (text.charCodeAt(i) === DOT) {
        const acronym = i - start === 1 ? endOfAcronym(text, start) : start;
        if (acronym > i + 1) i = acronym;
        else if (text.charCodeAt(i + 1) !== DOT && ownsDot(text, start, i, words.lower(start, i))) i++;
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
    columns.push(start, i, words.number(start, i), type, shape | flags);
    flags = 0;
  }
  return words.tokens(columns);
}

/** Whether the full stop after the plain word `start…end` is its own. */
const ownsPlainDot = (text: string, start: number, end: number, words: Words): boolean =>
  end - start <= LONGEST_ABBREVIATION &&
  text.charCodeAt(end + 1) !== DOT &&
  ownsDot(text, start, end, words.plainLower);
