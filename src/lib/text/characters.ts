/** Character classes of UTF-16 code units, one byte each. */
export const CHAR = {
  unknown: 0,
  space: 1,
  newline: 2,
  letter: 3,
  digit: 4,
  punctuation: 5,
  surrogate: 6,
  other: 7,
} as const;

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /[\p{Z}\s\u200b\ufeff]/u;
const PUNCTUATION = /\p{P}/u;
/** Line separators that end a line, as in Unicode's newline guidelines. */
const NEWLINES = new Set([0x0a, 0x0d, 0x0b, 0x0c, 0x85, 0x2028, 0x2029]);

const classes = new Uint8Array(65_536);
const upper = new Uint8Array(65_536);

function classify(code: number): number {
  if (NEWLINES.has(code)) return CHAR.newline;
  if (code < 0x20) return CHAR.space;
  if (code >= 0xd800 && code <= 0xdfff) return CHAR.surrogate;
  const character = String.fromCharCode(code);
  if (LETTER.test(character)) return CHAR.letter;
  if (DIGIT.test(character)) return CHAR.digit;
  if (SPACE.test(character)) return CHAR.space;
  return PUNCTUATION.test(character) ? CHAR.punctuation : CHAR.other;
}

/** The class of a UTF-16 code unit (0–65535), one of {@link CHAR}. Computed once for each unit that occurs. */
export function classOf(code: number): number {
  const known = classes[code] ?? CHAR.other;
  if (known !== CHAR.unknown) return known;
  const found = classify(code);
  classes[code] = found;
  if (found === CHAR.letter && /\p{Lu}|\p{Lt}/u.test(String.fromCharCode(code))) upper[code] = 1;
  return found;
}

/** Whether a code unit is an upper-case letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  classOf(code);
  return upper[code] === 1;
}

/** ' and its typographic form. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc;
}
