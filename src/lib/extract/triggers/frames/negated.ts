import { AUXILIARIES, NEGATIONS, word, wordSet, type Window } from '../window.ts';
import type { Left } from './left.ts';

const NEGATIVE_HEADS = wordSet(
  'absence lack denied deny denies denying avoid avoided prevent prevented preventing averted avert foiled thwarted ruled rejected end stop halt prevents',
);
const CALLED_OFF = wordSet('cancelled canceled scrapped aborted abandoned');
/** How far after a noun its auxiliary may stand, in tokens: "The strike planned for Monday was called off". */
const REACH = 5;

/** "cancelled the protest", "called off the strike", "The protest was cancelled". */
function isCalledOff(w: Window, { words }: Left, last: number): boolean {
  const near = words.slice(0, 4);
  if (near.some((lower, i) => CALLED_OFF.has(lower) || (lower === 'off' && words[i + 1] === 'called')))
    return true;
  for (let t = last; t < last + REACH; t++) {
    if (!AUXILIARIES.has(word(w, t))) continue;
    const verb = word(w, t + 1) === 'been' ? t + 2 : t + 1;
    return CALLED_OFF.has(word(w, verb)) || (word(w, verb) === 'called' && word(w, verb + 1) === 'off');
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
