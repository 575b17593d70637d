import type { Span } from '#lib/model/span.ts';
import type { EventType } from '#lib/model/taxonomy.ts';
import { wordSet } from '#lib/text/word-set.ts';
import type { Trigger } from '../triggers/index.ts';
import type { Layout, SentenceLayout } from './layout.ts';
import { objectAfter, subjectBefore } from './noun-list.ts';
import type { Phrase } from './noun-phrase.ts';

/** Who did it and to whom or what, as the text names them; null where it does not say so plainly. */
export interface Attributes {
  readonly perpetrator: Span | null;
  readonly target: Span | null;
}

export const NO_ATTRIBUTES: Attributes = { perpetrator: null, target: null };

/** Types that somebody does to somebody. */
const DONE_TO: ReadonlySet<EventType> = new Set<EventType>([
  'attack',
  'bombing',
  'airstrike',
  'shelling',
  'shooting',
  'killing',
  'kidnapping',
  'arson',
  'sabotage',
  'hijacking',
  'raid',
  'robbery',
  'arrest',
  'clash',
]);
/** Verbs of those types that take no victim as their object, or none as their subject. */
const NO_OBJECT = wordSet('clash skirmish explode fight battle detonate march');
const BE = wordSet('was were been being be is are got');
const HAVE = wordSet('has have had');
const ADVERBS = wordSet(
  'also then later reportedly allegedly apparently fatally brutally deliberately repeatedly already recently suddenly seriously accidentally',
);
/** How far after a trigger "by" may stand, in tokens. */
const BY_REACH = 10;

/** The first token of the group of verbs that ends with the trigger, and whether it is passive. */
function verbGroup(
  layout: Layout,
  in_: SentenceLayout,
  trigger: Trigger,
): { first: number; passive: boolean } {
  const { lower } = layout.document.tokens;
  let first = trigger.token;
  let passive = false;
  while (first - 1 > in_.sentence.first) {
    const word = lower[first - 1] ?? '';
    if (BE.has(word)) passive = true;
    else if (!HAVE.has(word) && !ADVERBS.has(word)) break;
    first--;
  }
  return { first, passive };
}

/** The phrase of "by …" that follows a trigger within its clause. */
function byPhrase(layout: Layout, in_: SentenceLayout, trigger: Trigger): Phrase | null {
  const { lower } = layout.document.tokens;
  for (let t = trigger.last; t < Math.min(in_.sentence.last, trigger.last + BY_REACH); t++) {
    const word = lower[t] ?? '';
    if (/^[,;:.()]$|^(?:and|but|who|which|that|when|after|before|while|as|was|were)$/.test(word)) return null;
    if (word === 'by') return objectAfter(layout, in_, t + 1);
  }
  return null;
}

const TOWARDS = wordSet('against of targeting');
/** What is done "on" somebody, where the others are on a street or on a day. */
const DONE_ON = /attack|assault|raid|offensive|strike|ambush|fire|attempt/;
/** Expressions that name neither the one nor the other beside them. */
const UNNAMED = /^(?:shots|bod|found|drive|hail)/;

/** "an attack on a bank", "the murder of a judge". */
function ofNoun(layout: Layout, in_: SentenceLayout, trigger: Trigger): Phrase | null {
  const { lower } = layout.document.tokens;
  const by = byPhrase(layout, in_, trigger);
  const at = by !== null && lower[trigger.last] === 'by' ? by.last : trigger.last;
  const next = lower[at] ?? '';
  const towards = TOWARDS.has(next) || (next === 'on' && DONE_ON.test(trigger.lemma));
  return towards ? objectAfter(layout, in_, at + 1) : null;
}

/**
 * Who did what a trigger tells of, and to whom: the subject and the object of an active verb, the other way round of a passive
 * one, "by" and "against" beside a noun.
 */
export function attributesOf(layout: Layout, in_: SentenceLayout, trigger: Trigger): Attributes {
  if (!DONE_TO.has(trigger.type)) return claimOf(layout, in_, trigger);
  const spans = (by: Phrase | null, to: Phrase | null): Attributes => ({
    perpetrator: by?.actor ? by.span : null,
    target: to?.patient ? to.span : null,
  });
  const { lower } = layout.document.tokens;
  if (trigger.pos === 'noun') {
    const light = /^(?:launch|carr|stage|conduct|mount|commit|perpetrat)/.test(lower[trigger.token] ?? '');
    const by = light
      ? subjectBefore(layout, in_, verbGroup(layout, in_, trigger).first)
      : byPhrase(layout, in_, trigger);
    return spans(by, ofNoun(layout, in_, trigger));
  }
  if (NO_OBJECT.has(trigger.lemma) || UNNAMED.test(trigger.lemma)) return NO_ATTRIBUTES;
  const { first, passive } = verbGroup(layout, in_, trigger);
  const participle = trigger.form === 'past' && lower[trigger.last] === 'by';
  if (passive || participle) {
    const to = passive ? subjectBefore(layout, in_, first) : null;
    return spans(byPhrase(layout, in_, trigger), to);
  }
  if (trigger.form === 'gerund') return spans(null, objectAfter(layout, in_, trigger.last));
  // "opened fire on a bus", "launched an attack on a bank"
  const object =
    trigger.last - trigger.token > 1
      ? (ofNoun(layout, in_, trigger) ?? objectAfter(layout, in_, trigger.last))
      : objectAfter(layout, in_, trigger.last);
  // "… and dozens injured": without an object it may be a passive that lost its verb.
  return object ? spans(subjectBefore(layout, in_, first), object) : NO_ATTRIBUTES;
}

/** "The group claimed responsibility", "the group's claim of responsibility": who says that it was they. */
function claimOf(layout: Layout, in_: SentenceLayout, trigger: Trigger): Attributes {
  if (!/responsibility$/.test(trigger.lemma)) return NO_ATTRIBUTES;
  if (trigger.pos === 'noun') {
    const owner = /^['’]s?$/.test(layout.document.tokens.lower[trigger.token - 1] ?? '');
    const by = owner ? subjectBefore(layout, in_, trigger.token - 1) : null;
    return { perpetrator: by?.actor ? by.span : null, target: null };
  }
  const { first, passive } = verbGroup(layout, in_, trigger);
  const by = passive ? null : subjectBefore(layout, in_, first);
  return { perpetrator: by?.actor ? by.span : null, target: null };
}
