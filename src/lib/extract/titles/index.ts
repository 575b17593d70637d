import type { Trigger } from '../triggers/index.ts';
import type { Sentence, TextDocument } from '#lib/text/index.ts';
import { clauseEnd } from './clause-end.ts';
import { clauseStart, laterStart } from './clause-start.ts';
import { afterLapse, leadEnd } from './lapse.ts';
import { afterDate } from './leading-date.ts';
import { nearStart, phraseStart } from './near-start.ts';
import { LONGEST, shown, wholeWords } from './shown.ts';
import { lowerAt, reach, type Stretch } from './stretch.ts';
import { BEFORE_VERB } from './words.ts';

/** Longest subject that is joined to its verb over an apposition, in characters. */
const LONGEST_SUBJECT = 45;

/** Longest apposition that is passed over, in tokens. */
const LONGEST_APPOSITION = 14;

/** A title shorter than this says nothing, in characters. */
const TOO_SHORT = 12;

/** The trigger's last word as it is written. */
function triggerText({ document: { text, tokens }, last }: Stretch): string {
  return text.slice(tokens.start[last - 1] ?? 0, tokens.end[last - 1] ?? 0);
}

/** Lower case with a capital at the start, for wire copy in capitals. */
function calm(text: string): string {
  const lower = text.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** The verb that an apposition parts from its subject: the trigger's own, or for a noun one with an auxiliary before it; -1 without one. */
function behindApposition(s: Stretch, start: number): number {
  let verb = s.trigger;
  if (s.verb) while (BEFORE_VERB.has(lowerAt(s, verb - 1))) verb--;
  else while (verb > start && !(lowerAt(s, verb - 1) === ',' && BEFORE_VERB.has(lowerAt(s, verb)))) verb--;
  return lowerAt(s, verb - 1) === ',' ? verb : -1;
}

/** "The man, a clerk from the town, was arrested …" without the apposition; null where there is none. */
function withoutApposition(s: Stretch, start: number): string | null {
  const verb = behindApposition(s, start);
  if (verb === -1) return null;
  let comma = start;
  while (comma < verb && lowerAt(s, comma) !== ',') comma++;
  if (comma === start || comma >= verb - 1 || reach(s, start, comma - 1) > LONGEST_SUBJECT) return null;
  const subject = shown({ ...s, end: comma, trigger: comma, last: comma }, start, comma);
  const rest = shown(s, verb, clauseEnd(s, verb, LONGEST - subject.length - 1));
  return wholeWords(`${subject} ${rest}`);
}

/** Where the subject begins that an apposition parts from the verb at `start`: "the owner, a clerk in the mill, | was arrested"; -1 without one. */
function subjectBefore(s: Stretch, start: number): number {
  if (!s.verb || lowerAt(s, start - 1) !== ',') return -1;
  for (let t = start - 2; t > s.first && t > start - LONGEST_APPOSITION; t--)
    if (lowerAt(s, t) === ',') {
      const subject = phraseStart(s, t);
      return subject < t ? subject : -1;
    }
  return -1;
}

/** The clause from `start` on; without the lapse before it, when enough is left. */
function clauseTitle(s: Stretch, start: number): string {
  const from = afterLapse(s, start);
  if (from !== start) {
    const end = clauseEnd(s, from, LONGEST);
    const title = shown(s, from, start === s.first ? leadEnd(s, end) : end);
    if (title.length >= TOO_SHORT) return title;
  }
  return shown(s, start, clauseEnd(s, start, LONGEST));
}

/**
 * A title for an occurrence out of its own sentence: the clause around the trigger from its subject on, cut at a clause
 * boundary or a word; the sentence's beginning where no such clause fits. Never a word that is not in the text, never empty,
 * at most 90 characters.
 * @param from first token that may be used (after a dateline)
 */
export function titleOf(
  document: TextDocument,
  sentence: Sentence,
  from: number,
  { token: trigger, last, pos }: Pick<Trigger, 'token' | 'last' | 'pos'>,
): string {
  const first = Math.max(sentence.first, from);
  const s: Stretch = {
    document,
    first: first > trigger ? sentence.first : first,
    end: sentence.last,
    trigger,
    last,
    verb: pos === 'verb',
  };
  let start = afterDate(s, clauseStart(s));
  let title: string | null = null;
  if (reach(s, start, last - 1) > LONGEST * 0.8) {
    title = withoutApposition(s, start);
    const later = laterStart(s, start, LONGEST * 0.8);
    if (later !== -1) start = later;
  }
  if (title !== null && !title.includes(triggerText(s))) title = null;
  if (title === null && reach(s, start, last - 1) > LONGEST) {
    start = nearStart(s, LONGEST * 0.8);
    const subject = subjectBefore(s, start);
    if (subject !== -1) title = withoutApposition(s, subject);
  }
  title ??= clauseTitle(s, start);
  if (title.length < TOO_SHORT) title = shown(s, s.first, clauseEnd(s, s.first, LONGEST));
  return document.upperCase ? calm(title) : title.charAt(0).toUpperCase() + title.slice(1);
}
