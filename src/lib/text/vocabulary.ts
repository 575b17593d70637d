/** Words kept at most; the text after that begins a new vocabulary. News of a year has fewer. */
const MOST_WORDS = 1 << 16;
/** Longest word kept, in UTF-16 units; the longest of any rule or gazetteer is shorter. */
export const LONGEST_WORD = 64;
/** Longest ASCII word whose letters are its key, four to an integer. */
export const LONGEST_PACKED = 12;
/** Slots looked at before a word counts as one of a chosen collision and goes to the engine's own, seeded table. */
const MOST_PROBES = 12;

const FIRST_SLOTS = 1 << 13;
/** Integers of a slot: three of letters, then the word's number, 0 when it is empty. */
const WIDTH = 4;

/** The engine keeps one copy of every property name and compares such copies by address; nor do they hold on to the text they are cut from. */
const keptCopy = (word: string): string => Object.keys({ [word]: true })[0] ?? word;

/** Spreads the letters over the slots; the multipliers are those of MurmurHash3's finaliser. */
function slotOf(last: number, middle: number, first: number, mask: number): number {
  let hash = last ^ Math.imul(middle, 0x85ebca6b) ^ Math.imul(first, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & mask;
}

/**
 * The distinct words of texts, in lower case, numbered from 1 as they are met: recognisers then ask for a word by its number, in a
 * flat table, instead of by its letters. Number 0 stands for words too long to be kept. Which number a word has tells nothing.
 */
export class Vocabulary {
  /** Words by number; the first is none. */
  readonly words: string[] = [''];
  /** Open addressing with linear probing. */
  #slots = new Int32Array(FIRST_SLOTS * WIDTH);
  #mask = FIRST_SLOTS - 1;
  #packed = 0;
  /** Words that are not packed. */
  readonly #others = new Map<string, number>();

  get isFull(): boolean {
    return this.words.length >= MOST_WORDS;
  }

  /** The number of an ASCII word of up to twelve letters: its last four, those before, and those before them, a letter a byte. */
  packed(last: number, middle: number, first: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = slotOf(last, middle, first, mask);
    for (let probes = 0; probes < MOST_PROBES; probes++) {
      const at = slot * WIDTH;
      const number = slots[at + 3] ?? 0;
      if (slots[at] === last && slots[at + 1] === middle && slots[at + 2] === first && number !== 0)
        return number;
      if (number === 0) return this.#add(last, middle, first, at);
      slot = (slot + 1) & mask;
    }
    return this.#other(unpacked(last, middle, first));
  }

  /** The number of any word, given in lower case. */
  number(word: string): number {
    const { length } = word;
    if (length > LONGEST_WORD) return 0;
    if (length > LONGEST_PACKED || length === 0) return this.#other(word);
    let first = 0;
    let middle = 0;
    let last = 0;
    for (let i = 0; i < length; i++) {
      const code = word.charCodeAt(i);
      if (code > 0x7f || code === 0) return this.#other(word);
      first = (first << 8) | (middle >>> 24);
      middle = (middle << 8) | (last >>> 24);
      last = (last << 8) | code;
    }
    return this.packed(last, middle, first);
  }

  #other(word: string): number {
    const known = this.#others.get(word);
    if (known !== undefined) return known;
    const kept = keptCopy(word);
    const number = this.words.push(kept) - 1;
    this.#others.set(kept, number);
    return number;
  }

  #add(last: number, middle: number, first: number, at: number): number {
    const word = unpacked(last, middle, first);
    // A word that once met a collision keeps its number when the slots have become more.
    const known = this.#others.get(word);
    if (known !== undefined) return known;
    const number = this.words.push(keptCopy(word)) - 1;
    this.#slots[at] = last;
    this.#slots[at + 1] = middle;
    this.#slots[at + 2] = first;
    this.#slots[at + 3] = number;
    this.#packed++;
    if (this.#packed * 3 > this.#mask) this.#spread();
    return number;
  }

  /** Enters all packed words anew into twice as many slots. */
  #spread(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const mask = this.#mask * 2 + 1;
    for (let from = 0; from < old.length; from += WIDTH) {
      if (old[from + 3] === 0) continue;
      let slot = slotOf(old[from] ?? 0, old[from + 1] ?? 0, old[from + 2] ?? 0, mask);
      while (slots[slot * WIDTH + 3] !== 0) slot = (slot + 1) & mask;
      slots.set(old.subarray(from, from + WIDTH), slot * WIDTH);
    }
    this.#slots = slots;
    this.#mask = mask;
  }
}

function unpacked(last: number, middle: number, first: number): string {
  let word = '';
  for (const four of [first, middle, last]) {
    for (let shift = 24; shift >= 0; shift -= 8) {
      const code = (four >>> shift) & 0xff;
      if (code !== 0) word += String.fromCharCode(code);
    }
  }
  return word;
}

let current = new Vocabulary();

/** The vocabulary for the next text. */
export function vocabulary(): Vocabulary {
  if (current.isFull) current = new Vocabulary();
  return current;
}
