import { TOKEN, type Sentence, type TextDocument } from '#lib/text/index.ts';
import { tagSentence, type Tag } from '#lib/text/pos.ts';
import type { EventType } from '#lib/model/taxonomy.ts';
import { showing, type Cue } from './cues.ts';
import type { Entry, Opening, Phrase } from './lexicon.ts';
import { isDoneBy, isDoneTo } from './object.ts';
import { SENSES, type Sense } from './senses/index.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  MODALS,
  NUMERALS,
  PREPOSITIONS,
  PRONOUNS,
  word,
  wordSet,
  type Window,
} from './window.ts';

const senses: ReadonlyMap<string, readonly Sense[]> = new Map(Object.entries(SENSES));

/** How far a neighbour may stand to show a sense, in tokens. */
const NEAR = 12;

const lists = new Map<string, ReadonlySet<string>>();

/** The words of a list, as a set that is made once. */
function wordsOf(list: string): ReadonlySet<string> {
  let set = lists.get(list);
  if (!set) lists.set(list, (set = new Set(list.split(' '))));
  return set;
}

const listed = (list: string, value: string): boolean => wordsOf(list).has(value);

/** Tags of a sentence, made when first asked for. */
export class LazyTags {
  private readonly made = new Map<number, Tag[]>();
  private readonly document: TextDocument;

  constructor(document: TextDocument) {
    this.document = document;
  }

  at(sentence: Sentence, t: number): Tag {
    let tags = this.made.get(sentence.first);
    if (!tags) this.made.set(sentence.first, (tags = tagSentence(this.document, sentence)));
    return tags[t - sentence.first] ?? 'X';
  }
}

/** Verbs after which "that" opens what is said. */
const REPORTED = /^(?:said|say|says|told|demands?|claims?|reports?|states?|adds?|\w{3,}ed)$/;

/** Verb or noun by the words beside it; null when they do not tell. */
function neighbourPos(w: Window, t: number): 'verb' | 'noun' | null {
  const before = word(w, t - 1);
  const after = word(w, t + 1);
  if (before === 'to') return PREPOSITIONS.has(after) && after !== 'by' ? null : 'verb';
  // "Said that clashes broke out"
  if (before === 'that' && REPORTED.test(word(w, t - 2))) return null;
  if (MODALS.has(before) || PRONOUNS.has(before)) return 'verb';
  if (AUXILIARIES.has(before)) return 'verb';
  if (DETERMINERS.has(before) || NUMERALS.has(before) || w.document.tokens.kind[t - 1] === TOKEN.number)
    return 'noun';
  if (PREPOSITIONS.has(before)) return 'noun';
  if (
    // "The clashes that took place": a relative clause.
    after !== 'that' &&
    (DETERMINERS.has(after) || (PRONOUNS.has(after) && after !== 'which' && after !== 'who'))
  )
    return 'verb';
  // "shot three men", "hit 12 homes"
  if (NUMERALS.has(after) || w.document.tokens.kind[t + 1] === TOKEN.number) return 'verb';
  if (AUXILIARIES.has(after) || after === 'of') return 'noun';
  return null;
}

function near(w: Window, t: number, cue: Cue): boolean {
  const from = Math.max(w.sentence.first, t - NEAR);
  const to = Math.min(w.sentence.last, t + NEAR + 1);
  const { lower } = w.document.tokens;
  const words = showing(cue);
  for (let i = from; i < to; i++) if (i !== t && words.has(lower[i] ?? '')) return true;
  return false;
}

/** How far the words that lead to a trigger or follow from it may stand, in tokens. */
const BESIDE = 6;

function anyListed(w: Window, list: string, from: number, to: number): boolean {
  const words = wordsOf(list);
  for (let i = from; i < to; i++) if (words.has(word(w, i))) return true;
  return false;
}

/** Whether a result stands beside the word at `t`: "beat City 2-0", "a 3-1 win". No side scores as many as a year has days. */
function hasScore(w: Window, t: number): boolean {
  const { kind } = w.document.tokens;
  const isCount = (i: number): boolean => kind[i] === TOKEN.number && /^\d{1,3}$/.test(word(w, i));
  for (let i = Math.max(w.sentence.first, t - BESIDE); i <= t + BESIDE; i++)
    if (/^[-–]$/.test(word(w, i)) && isCount(i - 1) && isCount(i + 1)) return true;
  return false;
}

function holds(w: Window, t: number, last: number, pos: 'verb' | 'noun', sense: Sense): boolean {
  if (sense.pos !== undefined && sense.pos !== pos) return false;
  if (sense.before !== undefined && !listed(sense.before, word(w, t - 1))) return false;
  if (sense.after !== undefined && !listed(sense.after, word(w, last))) return false;
  if (sense.subject !== undefined && !isDoneBy(w, t, sense.subject)) return false;
  if (sense.object !== undefined && !isDoneTo(w, t, last, sense.object)) return false;
  if (sense.led !== undefined && !anyListed(w, sense.led, t - BESIDE, t)) return false;
  if (sense.followed !== undefined && !anyListed(w, sense.followed, last, last + BESIDE)) return false;
  if (sense.score === true && !hasScore(w, t)) return false;
  return sense.near === undefined || near(w, t, sense.near);
}

export interface Reading {
  readonly entry: Entry;
  readonly type: EventType;
  readonly rule: string;
  /** Nothing beside the word bears it out. */
  readonly weak: boolean;
}

/** The reading of the word at `t` among its lexicon entries, or null when it is no trigger there. */
export function readWord(
  w: Window,
  t: number,
  { entries, verb, noun }: Pick<Opening, 'entries' | 'verb' | 'noun'>,
  tags: LazyTags,
): Reading | null {
  // "on patrol", "the advance": a verb of the lexicon that stands as a noun.
  if (verb && !noun && (verb.form === 'base' || verb.form === 'third') && neighbourPos(w, t) === 'noun')
    return null;
  if (!verb || !noun) return readEntry(w, t, entries?.[0]);
  const pos = neighbourPos(w, t);
  if (pos !== null) return readEntry(w, t, pos === 'verb' ? verb : noun);
  const asVerb = readEntry(w, t, verb);
  const asNoun = readEntry(w, t, noun);
  // The tagger is asked only where its answer matters.
  if (asVerb === null && asNoun === null) return null;
  // News tells the past: beside no word that governs it, a bare or "-s" form is a noun, but for a plural subject.
  const { form } = verb;
  if (form === 'third' || (form === 'base' && !word(w, t - 1).endsWith('s'))) return asNoun;
  const tag = tags.at(w.sentence, t);
  return tag === 'VERB' || tag === 'AUX' ? asVerb : asNoun;
}

/** The type of an expression of several words at `t`: its own, or what a sense of its lemma says; null when that is no trigger. */
export function typeOfPhrase(w: Window, t: number, phrase: Phrase): EventType | null {
  const last = t + phrase.words.length;
  const sense = senses.get(phrase.lemma)?.find((candidate) => holds(w, t, last, phrase.pos, candidate));
  return sense === undefined ? phrase.type : sense.type;
}

const DESCRIBING = wordSet('the those a an his her their our');
const LEADING = wordSet('of for with between');
const ARTICLES = wordSet('a an the');

/** "The wounded", "a kidnapped nurse", "the release of kidnapped nurses": whom something befell, not that it did. */
function isDescribed(w: Window, t: number): boolean {
  const before = word(w, t - 1);
  if (DESCRIBING.has(before)) return true;
  return LEADING.has(before) && /(?:s|men|women|people|children)$/.test(word(w, t + 1));
}

function readEntry(w: Window, t: number, entry: Entry | undefined): Reading | null {
  if (!entry) return null;
  // "two of the wounded": people, not what befell them.
  if (entry.pos === 'verb' && entry.form === 'past' && isDescribed(w, t)) return null;
  // "Slow-burning".
  if (entry.pos === 'verb' && entry.form === 'gerund' && word(w, t - 1) === '-') return null;
  // "A plunging pound": what it is like.
  if (entry.pos === 'verb' && entry.form === 'gerund' && ARTICLES.has(word(w, t - 1))) return null;
  const known = senses.get(entry.lemma);
  if (known) {
    for (let i = 0; i < known.length; i++) {
      const sense = known[i];
      if (!sense || !holds(w, t, t + 1, entry.pos, sense)) continue;
      return sense.type === null
        ? null
        : {
            entry,
            type: sense.type,
            rule: `trigger:${entry.lemma}#${String(i + 1)}`,
            weak: sense.weak === true,
          };
    }
  }
  return entry.needsSense ? null : { entry, type: entry.type, rule: `trigger:${entry.lemma}`, weak: false };
}
