import { foldWord } from '#lib/gazetteer/fold.ts';
import type { Entry, Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import { hashCheck, hashSlot, SEED_CHECK, SEED_SLOT } from '#lib/gazetteer/hash.ts';
import { Recent } from '#lib/gazetteer/recent.ts';
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

/** Words kept between documents, up to twice as many: the words of news repeat. About 200 bytes each. */
const MOST_WORDS = 8192;
/** V8 copies strings this short out of their text; a longer one would keep the whole text of its document in memory. */
const LONGEST_KEPT = 12;
/** Names kept between documents, with their readings. */
const MOST_NAMES = 4096;

/** The gazetteer's words and names as documents ask for them, each worked out once and shared by all documents. */
export class Lexicon {
  readonly gazetteer: Gazetteer;
  private readonly words = new Recent<string, Word>(MOST_WORDS);
  private readonly names = new Recent<number, KnownName>(MOST_NAMES);

  constructor(gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** @param lower the word in lower case */
  word(lower: string): Word {
    const known = this.words.get(lower);
    if (known) return known;
    const made = this.read(lower);
    if (lower.length <= LONGEST_KEPT) this.words.set(lower, made);
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
