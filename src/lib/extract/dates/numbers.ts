import type { Reading } from './reading.ts';

/** A number read from tokens: `end` is one past them. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
}

/** The longest number read. */
const MOST_DIGITS = 9;
/** The character after the digits. */
const COLON = 0x3a;
const DECIMAL = /^\d{1,6}(?:,\d{3}){0,2}(?:\.\d{1,4})?$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);
const FRACTIONS = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** A token of digits only as a number, else null. */
export function digitsAt(r: Reading, t: number): number | null {
  if (!r.isDigits(t)) return null;
  const word = r.word(t);
  if (word.length > MOST_DIGITS) return null;
  let value = 0;
  for (let i = 0; i < word.length; i++) {
    const digit = word.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** "15", "15th", "fifteenth", "twenty-first" as a day of the month, 1–31. */
export function dayOfMonthAt(r: Reading, t: number): ReadNumber | null {
  const plain = digitsAt(r, t);
  if (plain !== null)
    return plain >= 1 && plain <= 31 && r.word(t).length <= 2 ? { value: plain, end: t + 1 } : null;
  const ordinal = ordinalAt(r, t);
  return ordinal && ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null;
}

/** "2nd", "second", "twenty-first". */
export function ordinalAt(r: Reading, t: number): ReadNumber | null {
  const match = r.isDigits(t) ? ORDINAL.exec(r.word(t)) : null;
  if (match) return { value: Number(match[1]), end: t + 1 };
  const lexeme = r.lexeme(t);
  if (lexeme?.ordinal != null) return { value: lexeme.ordinal, end: t + 1 };
  const tens = lexeme?.number ?? 0;
  if (tens >= 20 && tens % 10 === 0 && r.is(t + 1, '-')) {
    const unit = r.lexeme(t + 2)?.ordinal ?? 0;
    if (unit >= 1 && unit <= 9) return { value: tens + unit, end: t + 3 };
  }
  return null;
}

/** Words for one to ninety-nine. */
function wordsBelowHundred(r: Reading, t: number): ReadNumber | null {
  const first = r.lexeme(t)?.number ?? null;
  if (first === null) return null;
  if (first >= 20) {
    const joined = r.is(t + 1, '-') ? t + 2 : t + 1;
    const unit = r.lexeme(joined)?.number ?? 0;
    if (unit >= 1 && unit <= 9) return { value: first + unit, end: joined + 1 };
  }
  return { value: first, end: t + 1 };
}

function decimalAt(r: Reading, t: number): number | null {
  const word = r.word(t);
  // "2nd", "1990s", "5pm"
  if (!(word.charCodeAt(word.length - 1) < COLON)) return null;
  return DECIMAL.test(word) ? Number(word.replaceAll(',', '')) : null;
}

/** A cardinal in digits or words: "5", "2.5", "5 1/2", "1,000", "twenty-one", "two hundred", "a hundred". */
export function cardinalAt(r: Reading, t: number): ReadNumber | null {
  if (r.isDigits(t)) {
    const value = digitsAt(r, t) ?? decimalAt(r, t);
    if (value === null) return null;
    const half = FRACTIONS.get(r.word(t + 1));
    if (half !== undefined) return { value: value + half, end: t + 2 };
    const numerator = r.word(t + 2) === '/' ? digitsAt(r, t + 1) : null;
    const denominator = numerator === null ? null : digitsAt(r, t + 3);
    if (numerator !== null && denominator !== null && numerator < denominator && denominator <= 8) {
      return { value: value + numerator / denominator, end: t + 4 };
    }
    const scale = SCALES.get(r.word(t + 1));
    return scale ? { value: value * scale, end: t + 2 } : { value, end: t + 1 };
  }
  const scaleAfterA = r.is(t, 'a', 'one') ? SCALES.get(r.word(t + 1)) : undefined;
  const small = scaleAfterA ? { value: 1, end: t + 1 } : wordsBelowHundred(r, t);
  if (!small) return null;
  const scale = SCALES.get(r.word(small.end));
  if (!scale) return small;
  const rest = r.is(small.end + 1, 'and') ? wordsBelowHundred(r, small.end + 2) : null;
  return rest
    ? { value: small.value * scale + rest.value, end: rest.end }
    : { value: small.value * scale, end: small.end + 1 };
}
