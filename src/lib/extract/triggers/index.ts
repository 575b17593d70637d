import type { TriggerMention } from '#lib/model/mention.ts';
import type { Sentence, TextDocument } from '#lib/text/index.ts';
import { WordTable } from '#lib/text/word-table.ts';
import { isAnaphor, isCall } from './anaphors.ts';
import { isCombat } from './combat.ts';
import { definiteness, frameOf, isReported, type Framed } from './frames.ts';
import { lightVerb, startOfVerb } from './light-verbs.ts';
import { OPENINGS, type Form, type Phrase } from './lexicon.ts';
import { LazyTags, readWord, typeOfPhrase } from './reading.ts';
import { isTopic } from './topics.ts';
import { AUXILIARIES, MODALS, PRONOUNS, word, wordSet, type Window } from './window.ts';

/** The lemma of a trigger that names nothing itself and speaks of what was told before ("It happened on …"). */
export const ANAPHOR = 'it';

/** A trigger with where it stands among the tokens and how it is introduced. */
export interface Trigger extends TriggerMention {
  /** Index of its first token. */
  readonly token: number;
  /** One past its last token. */
  readonly last: number;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly form: Form;
  readonly introduced: 'definite' | 'indefinite' | 'bare';
  /** Nothing beside the word bears it out: news only where something else does. */
  readonly weak: boolean;
}

/** Words that may open a trigger. */
const OPENS = new WordTable((word) => (OPENINGS.has(word) ? 1 : 0));

/** Longest headline, in tokens. */
const HEADLINE = 16;

const ARTICLES = new Set('a an the another his her its their one'.split(' '));

const DOERS = /bomber$/;

/** "A suicide bomber": the doer is new, what he did may be known. */
const introducedAs = (introduced: Trigger['introduced'], lemma: string): Trigger['introduced'] =>
  introduced === 'indefinite' && DOERS.test(lemma) ? 'bare' : introduced;

const GOVERNING = wordSet('to and or then not also');
const ONLY_MARKS = /^[,;:"“”–—-]+$/;

/** Whether the word before `t` may have a bare verb after it: "to", a modal, a pronoun, a plural, a mark, the sentence's start. */
function mayGovern(w: Window, t: number): boolean {
  const before = word(w, t - 1);
  if (before === '' || GOVERNING.has(before)) return true;
  return (
    ONLY_MARKS.test(before) ||
    MODALS.has(before) ||
    PRONOUNS.has(before) ||
    AUXILIARIES.has(before) ||
    (before.endsWith('s') && !before.endsWith('ss')) ||
    /(?:men|women|people|police|children)$/.test(before)
  );
}

function phraseAt(w: Window, t: number, candidates: readonly Phrase[]): Phrase | null {
  for (const phrase of candidates) if (reads(w, t, phrase) && mayStand(w, t, phrase)) return phrase;
  return null;
}

function reads(w: Window, t: number, { words }: Phrase): boolean {
  // The first word is the one that the phrase was found by.
  for (let i = 1; i < words.length; i++) if (word(w, t + i) !== words[i]) return false;
  return true;
}

function mayStand(w: Window, t: number, { pos, form }: Phrase): boolean {
  if (pos !== 'verb') return true;
  // "took a shot at": after an article it is no verb.
  if (form !== 'singular' && ARTICLES.has(word(w, t - 1))) return false;
  // "a stubborn fire at a mill": nothing before it can have a bare form as its verb.
  return form !== 'base' || mayGovern(w, t);
}

/** A first line without a full stop, or a short first sentence: where the present tense tells of the past. */
function isHeadline(w: Window, index: number): boolean {
  const { first, last } = w.sentence;
  return index === 0 && last - first <= HEADLINE && word(w, last - 1) !== '.';
}

/**
 * Finds the words that report occurrences, in text order, each with its type and frame.
 * @param headline whether the document's first sentence may be a headline
 */
export function readTriggers(document: TextDocument): Trigger[] {
  const tags = new LazyTags(document);
  const found: Trigger[] = [];
  document.sentences.forEach((sentence, index) => {
    readSentence(document, sentence, index, tags, found);
  });
  return found;
}

function readSentence(
  document: TextDocument,
  sentence: Sentence,
  index: number,
  tags: LazyTags,
  found: Trigger[],
): void {
  const w: Window = { document, sentence };
  const { tokens } = document;
  const opens = OPENS.for(tokens);
  const numbers = tokens.word;
  let reported: boolean | null = null;
  const push = (
    t: number,
    last: number,
    form: Form,
    rest: Pick<Trigger, 'type' | 'lemma' | 'pos' | 'rule'> & { readonly weak?: boolean },
  ): void => {
    if (isTopic(w, t, last, rest.type, rest.pos)) return;
    reported ??= isReported(w);
    const light = rest.pos === 'noun' ? lightVerb(w, t) : null;
    // "launched an attack": the verb's own reading is that of its noun.
    if (light && (found.at(-1)?.token ?? -1) >= light.token && found.at(-1)?.sentence === index) found.pop();
    const framed = light
      ? frameOf(w, light.token, last, light.form, 'verb', isHeadline(w, index))
      : frameOf(w, t, last, form, rest.pos, isHeadline(w, index));
    const due = framed.frame === 'asserted' && rest.lemma.endsWith(' due in');
    const { frame, rule }: Framed = due ? { frame: 'planned', rule: 'frame:planned' } : framed;
    const combat = isCombat(w, t, last, rest.pos, rest.type);
    const first = light?.token ?? (rest.pos === 'verb' ? startOfVerb(w, t, form) : t);
    const named = combat ? `${rest.rule} type:combat` : rest.rule;
    found.push({
      start: tokens.start[first] ?? 0,
      end: tokens.end[last - 1] ?? 0,
      type: combat ? 'clash' : rest.type,
      pos: rest.pos,
      lemma: rest.lemma,
      frame,
      reported,
      rule: frame === 'asserted' ? named : `${named} ${rule}`,
      token: first,
      last,
      sentence: index,
      form,
      introduced: introducedAs(definiteness(w, t), rest.lemma),
      weak: rest.weak === true,
    });
  };
  for (let t = sentence.first; t < sentence.last; t++) {
    if (opens[numbers[t] ?? 0] === 0) continue;
    const opening = OPENINGS.get(tokens.lower[t] ?? '');
    if (opening === undefined) continue;
    const phrase = opening.phrases && phraseAt(w, t, opening.phrases);
    if (phrase) {
      const { lemma, pos } = phrase;
      const type = typeOfPhrase(w, t, phrase);
      const last = t + phrase.words.length;
      if (type !== null) push(t, last, phrase.form, { type, lemma, pos, rule: `trigger:${lemma}` });
      t = last - 1;
      continue;
    }
    const reading = opening.entries && readWord(w, t, opening, tags);
    if (!reading) {
      if (opening.anaphor && isAnaphor(w, t))
        push(t, t + 1, 'past', {
          type: isCall(word(w, t)) ? 'rescue' : 'other',
          rule: 'trigger:anaphor',
          lemma: ANAPHOR,
          pos: 'verb',
        });
      continue;
    }
    const { type, rule, weak } = reading;
    const { form, lemma, pos } = reading.entry;
    push(t, t + 1, form, { type, rule, lemma, pos, weak });
  }
}
