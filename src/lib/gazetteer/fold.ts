/** Words of names that are written in more than one way, with the form they are compared by. */
const SAME = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mount'],
  ['ft', 'fort'],
  ['el', 'al'],
  ['&', 'and'],
]);

/** Letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS = new Map([
  ['ı', 'i'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ə', 'a'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);

const isPlain = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/**
 * The form in which one word of a name is compared: lower case without diacritics, apostrophes and full stops;
 * "St." is "saint", "Mt." "mount", "El" "al". Takes the word in lower case. Linear in its length.
 */
export function foldWord(lower: string): string {
  let plain = true;
  for (let i = 0; i < lower.length; i++) {
    if (!isPlain(lower.charCodeAt(i))) {
      plain = false;
      break;
    }
  }
  let word = lower;
  if (!plain) {
    word = '';
    for (const character of lower.normalize('NFD')) {
      const code = character.codePointAt(0) ?? 0;
      if (isPlain(code)) word += character;
      else if (LETTERS.has(character)) word += LETTERS.get(character) ?? '';
      else if (code >= 0x300 && code <= 0x36f) continue;
      else if (APOSTROPHES.has(character) || character === '.') continue;
      else word += character;
    }
  }
  return word.length <= 3 ? (SAME.get(word) ?? word) : word;
}

const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', 'ʻ', '`', 'ʿ', 'ʾ', '´']);
const SEPARATORS = /[\s\-‐‑‒–/]+/u;

/** A name's words in the form they are compared by; hyphens and spaces part words, empty words fall away. */
export function foldName(name: string): string[] {
  return name
    .toLowerCase()
    .split(SEPARATORS)
    .map(foldWord)
    .filter((word) => word !== '');
}
