import { SHAPE, TOKEN } from '#lib/text/index.ts';
import { wordSet } from '#lib/text/word-set.ts';
import { lowerAt, reach, type Stretch } from './stretch.ts';
import {
  BEFORE_VERB,
  CLOSING,
  JOINING,
  MARKS,
  NO_SUBJECT,
  OPENING,
  PHRASES,
  REPORTING,
  SUBJECTS,
} from './words.ts';

/** Most words of what a noun or a subject is made of: "three masked men in black". */
const LONGEST_PHRASE = 7;
const DETERMINERS = wordSet('the a an his her its their this these those some several many another no');
const RELATIVES = /^wh(?:ich|om|ose|o)$/;

const mayBeSubject = (s: Stretch, t: number): boolean =>
  SUBJECTS.has(lowerAt(s, t)) || ((s.document.tokens.shape[t] ?? 0) & SHAPE.capitalised) !== 0;

/** Whether a clause with a subject of its own may begin at `t`, behind a word that opens clauses. */
const opensClause = (s: Stretch, t: number): boolean =>
  t < s.trigger &&
  // "As a help": no clause.
  !(lowerAt(s, t - 1) === 'as' && /^an?$/.test(lowerAt(s, t))) &&
  (OPENING.has(lowerAt(s, t - 1)) || lowerAt(s, t - 1) === 'that' || lowerAt(s, t - 1) === 'as') &&
  !NO_SUBJECT.has(lowerAt(s, t)) &&
  !MARKS.has(lowerAt(s, t)) &&
  !PHRASES.has(lowerAt(s, t)) &&
  ((s.verb && lowerAt(s, t - 1) !== 'that') || mayBeSubject(s, t));

/** Whether a noun phrase goes no further to the left than behind `t`. */
function endsPhrase(s: Stretch, t: number): boolean {
  const lower = lowerAt(s, t);
  if (lower === '' || lower === ',') return true;
  // "A counter-attack".
  if (lower === '-') return false;
  return (
    MARKS.has(lower) ||
    PHRASES.has(lower) ||
    OPENING.has(lower) ||
    CLOSING.has(lower) ||
    JOINING.has(lower) ||
    BEFORE_VERB.has(lower) ||
    REPORTING.has(lower) ||
    NO_SUBJECT.has(lower) ||
    RELATIVES.test(lower)
  );
}

/** Where the noun phrase that ends before `end` begins; `end` when there is none. */
export function phraseStart(s: Stretch, end: number): number {
  let t = end;
  while (t > s.first && t > end - LONGEST_PHRASE && !endsPhrase(s, t - 1)) {
    t--;
    if (DETERMINERS.has(lowerAt(s, t))) return t;
  }
  return t;
}

/**
 * Where a title begins whose clause begins out of the trigger's reach: behind the furthest word within `room` characters that opens
 * a clause ("… when | police arrived and arrested five"), else with the trigger's own subject or noun phrase ("… of | a shooting
 * in the suburb"). Never behind the trigger.
 */
export function nearStart(s: Stretch, room: number): number {
  let clause = -1;
  for (let t = s.trigger - 1; t > s.first && reach(s, t, s.last - 1) <= room; t--)
    if (opensClause(s, t)) clause = t;
  if (clause !== -1) return clause;
  let head = s.trigger;
  if (s.verb) while (BEFORE_VERB.has(lowerAt(s, head - 1))) head--;
  const start = phraseStart(s, head);
  const fits = reach(s, start, s.last - 1) <= room;
  // A count goes with what it counts: "… wounded | 12 people in the attack" is of the noun behind it.
  if (fits && (start < head || !s.verb)) return start;
  return s.document.tokens.kind[s.trigger] === TOKEN.word ? s.trigger : head;
}
