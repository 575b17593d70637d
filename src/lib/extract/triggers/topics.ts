import type { EventType } from '#lib/model/taxonomy.ts';
import { definiteness } from './frames.ts';
import { AUXILIARIES, word, wordSet, type Window } from './window.ts';

/** Verbs after a noun that make it what happens: "the treaty took effect". */
const HAPPENS = wordSet('took came entered collapsed failed expired ended broke');

/**
 * Whether a noun names an agreement that is known and only spoken of ("approved the peace agreement", "opposes the deal"): a topic,
 * no occurrence, unless it is the subject ("the treaty was signed").
 */
export function isTopic(w: Window, t: number, last: number, type: EventType, pos: 'verb' | 'noun'): boolean {
  if (type !== 'agreement' || pos !== 'noun' || definiteness(w, t) !== 'definite') return false;
  const after = word(w, last);
  return !AUXILIARIES.has(after) && !HAPPENS.has(after);
}
