import { foldWord } from '#lib/gazetteer/fold.ts';
import type { Entry, Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import { hashCheck, hashSlot, SEED_CHECK, SEED_SLOT } from '#lib/gazetteer/hash.ts';
import { Recent } from '#lib/gazetteer/recent.ts';
import type { Tokens } from '#lib/text/types.ts';
import type { KnownName } from './reading.ts';

/** What the gazetteer says of one word. */
export interface Word {
  /** The form in which it is compared. */
  readonly folded: string;
  /** Most words of a name that begins with it; 0: none. */
  readonly longest: number;
  /** Its own entry, as a name of one word. */
  readonly entry: Entry | null;
  /** Running hashes after it as a name's first word. */
  readonly slot: number;
  readonly check: number;
}

/** Names kept between documents, with their readings. */
const MOST_NAMES = 4096;

/** The gazetteer's words and names as documents ask for them, each worked out once and shared by all documents. */
export class Lexicon {
  readonly gazetteer: Gazetteer;
  /** By word number of one vocabulary. */
  private words: (Word | undefined)[] = [];
  private vocabulary: Tokens['vocabulary'] | null = null;
  private readonly names = new Recent<number, KnownName>(MOST_NAMES);

  constructor(gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The word at token `t`. */
  word(tokens: Tokens, t: number): Word {
    if (tokens.vocabulary !== this.vocabulary) {
      this.vocabulary = tokens.vocabulary;
      this.words = [];
    }
    const number = tokens.word[t] ?? 0;
    const known = this.words[number];
    if (known) return known;
    const made = this.read(tokens.lower[t] ?? '');
    if (number > 0) this.words[number] = made;
    return made;
  }

  /** @param key stands for the name and its way of writing, which together settle its readings */
  name(key: number, make: () => KnownName): KnownName {
    const known = this.names.get(key);
    if (known) return known;
    const made = make();
    this.names.set(key, made);
    return made;
  }

  private read(lower: string): Word {
    const folded = foldWord(lower);
    const slot = hashSlot(SEED_SLOT, folded);
    const check = hashCheck(SEED_CHECK, folded);
    const { gazetteer } = this;
    return {
      folded,
      longest: gazetteer.longestFrom(folded),
      entry: gazetteer.find(slot, check),
      slot,
      check,
    };
  }
}
