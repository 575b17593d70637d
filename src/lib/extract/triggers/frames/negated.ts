import { AUXILIARIES, NEGATIONS, word, wordSet, type Window } from '../window.ts';
import type { Left } from './left.ts';

const NEGATIVE_HEADS = wordSet(
  'absence lack denied deny denies denying avoid avoided prevent prevented preventing averted avert foiled thwarted ruled rejected end stop halt prevents',
);
const CALLED_OFF = wordSet('cancelled canceled scrapped aborted abandoned postponed');
/** How far after a noun its auxiliary may stand, in tokens: "The strike planned for Monday was called off". */
const REACH = 5;

/** How far a relative clause behind the noun is skipped, in tokens. */
const ASIDE = 24;

const isOff = (verb: string, particle: string): boolean =>
  CALLED_OFF.has(verb) || (particle === 'off' && (verb === 'called' || verb === 'put'));

/** One past the relative clause between commas that follows a noun ("The talks, which were to open on Monday, …"), or `last`. */
function afterAside(w: Window, last: number): number {
  let at = -1;
  for (let t = last; t < last + REACH && at === -1; t++) {
    if (AUXILIARIES.has(word(w, t))) return last;
    if (word(w, t) === ',' && /^(?:which|that|who|where)$/.test(word(w, t + 1))) at = t + 1;
  }
  for (let t = at; at !== -1 && t < at + ASIDE; t++) if (word(w, t) === ',') return t + 1;
  return last;
}

/** "cancelled the protest", "called off the strike", "The protest was cancelled". */
function isCalledOff(w: Window, { words }: Left, last: number): boolean {
  const near = words.slice(0, 4);
  if (near.some((lower, i) => CALLED_OFF.has(lower) || (lower === 'off' && isOff(words[i + 1] ?? '', 'off'))))
    return true;
  const from = afterAside(w, last);
  for (let t = from; t < from + REACH; t++) {
    if (!AUXILIARIES.has(word(w, t))) continue;
    const verb = word(w, t + 1) === 'been' ? t + 2 : t + 1;
    return isOff(word(w, verb), word(w, verb + 1));
  }
  return false;
}

/** Whether a trigger is said not to have happened: by a negation, by what kept it from happening, by its being called off. */
export function negated(w: Window, left: Left, last: number, noun: boolean): boolean {
  if (noun && isCalledOff(w, left, last)) return true;
  const reach = noun ? 4 : 5;
  for (let i = 0; i < Math.min(reach, left.words.length); i++) {
    const lower = left.words[i] ?? '';
    if (lower === 'only' && left.words[i + 1] === 'not') return false;
    if (NEGATIONS.has(lower)) return true;
    if (noun && NEGATIVE_HEADS.has(lower)) return true;
    if (!noun && (lower === 'denied' || lower === 'deny' || lower === 'failed') && i <= 3) return true;
  }
  return false;
}
