import type { Trigger } from '../triggers/index.ts';
import type { Report } from './clusters.ts';
import type { Layout, SentenceLayout } from './layout.ts';
import { wordSet } from '#lib/text/word-set.ts';
import { isOutcome } from './quantities.ts';

/** Words that open a sentence about something else of the same kind. */
const TURNS = new Set([
  'meanwhile',
  'elsewhere',
  'separately',
  'moreover',
  'additionally',
  'furthermore',
  'finally',
  'likewise',
  'also',
]);
const TURN_PHRASES = [
  'in addition',
  'in another',
  'in other',
  'in a separate',
  'on the other hand',
  'in a second',
  'at the same time',
];
const ANOTHER = new Set([
  'another',
  'second',
  'third',
  'fourth',
  'separate',
  'different',
  'similar',
  'other',
  'also',
  'later',
]);
/** How far before the trigger "another" or "also" may stand, in tokens. */
const REACH = 3;

/** Whether a sentence turns from what was told to something else ("Meanwhile, …"). */
export function turns(layout: Layout, { sentence }: SentenceLayout): boolean {
  const { lower } = layout.document.tokens;
  if (TURNS.has(lower[sentence.first] ?? '')) return true;
  const opening = lower[sentence.first] ?? '';
  if (opening !== 'in' && opening !== 'on' && opening !== 'at') return false;
  const phrase = Array.from({ length: 4 }, (_, i) => lower[sentence.first + i] ?? '').join(' ');
  return TURN_PHRASES.some((turn) => phrase.startsWith(turn));
}

/** "Calm since the defeat of the rebels": what a time is counted from is not what happened in it. */
export function isSince(layout: Layout, in_: SentenceLayout, trigger: Trigger): boolean {
  const { lower } = layout.document.tokens;
  const t = lower[trigger.token - 1] === 'the' ? trigger.token - 2 : trigger.token - 1;
  return trigger.pos === 'noun' && t >= in_.sentence.first && lower[t] === 'since';
}

/** What makes a deed the answer to another one. */
const ANSWERING = new Set(['retaliation', 'revenge', 'reprisal', 'response', 'retribution', 'reply']);
/** How far before the noun that is answered its preposition may stand, in tokens: "for the NATO air strikes". */
const ANSWERED = 6;

/** "In retaliation for an air strike in which nine were killed": what a deed answers is not that deed. */
export function isAnswered(
  layout: Layout,
  in_: SentenceLayout,
  trigger: Trigger,
  before: Report | undefined,
): boolean {
  if (before?.apart && before.another && before.trigger.sentence === trigger.sentence && isOutcome(trigger))
    return true;
  const { lower } = layout.document.tokens;
  for (let t = trigger.token - 1; t > Math.max(in_.sentence.first, trigger.token - ANSWERED); t--) {
    const word = lower[t] ?? '';
    if ((word === 'for' || word === 'to') && ANSWERING.has(lower[t - 1] ?? '')) return true;
    if (word === 'avenge' || word === 'avenging') return true;
    if (/^[,;:.]$|^(?:and|which|that|who)$/.test(word)) return false;
  }
  return false;
}

/** "Was also wounded": what befell people, in the passive. */
function isVictimAdded(lower: readonly string[], also: number, trigger: Trigger): boolean {
  return (
    isOutcome(trigger) && [lower[also - 1], lower[also + 1]].some((word) => word === 'was' || word === 'were')
  );
}

const WEAPONS = wordSet('bomb bombs device devices charge charges grenade grenades');

/** "Bomb", "explosive device", "car bomb" at `t`. */
const isWeapon = (lower: readonly string[], t: number): boolean =>
  WEAPONS.has(lower[t] ?? '') || WEAPONS.has(lower[t + 1] ?? '');

/** Whether the trigger is said to be one more of its kind: "another attack", "also attacked". */
export function isAnother(layout: Layout, in_: SentenceLayout, trigger: Trigger): boolean {
  const { lower } = layout.document.tokens;
  // "Ten people were killed in other attacks"
  if (trigger.pos === 'verb' && lower[trigger.last] === 'in' && ANOTHER.has(lower[trigger.last + 1] ?? ''))
    return true;
  for (let t = trigger.token - 1; t >= Math.max(in_.sentence.first, trigger.token - REACH); t--) {
    const word = lower[t] ?? '';
    if (word === ',' || word === 'said' || word === 'the') return false;
    // "Two of his guards were also killed": one more victim, not one more attack.
    // "The second bomb" is one of those told before.
    if (ANOTHER.has(word) && isWeapon(lower, t + 1)) return lower[t - 1] !== 'the';
    if (ANOTHER.has(word))
      return trigger.pos === 'noun' || (word === 'also' && !isVictimAdded(lower, t, trigger));
  }
  return false;
}
