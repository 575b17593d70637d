import { word, wordSet, type Window } from '../window.ts';
import { saidBefore, type Left } from './left.ts';

const PLANNING = wordSet(
  'plan plans planned planning scheduled schedule slated due expected expects upcoming forthcoming prepares preparing intends intend agreed promised set tomorrow',
);
const IS = wordSet('is are was were');
const INVITING = wordSet('invited invites summoned called');
const DECLARING = wordSet('said announced promised pledged confirmed');

/** Whether a trigger is said to be arranged or announced for a time to come. */
export function planned(w: Window, t: number, left: Left, last: number, noun: boolean): boolean {
  const near = left.words.slice(0, 5);
  const will = near.findIndex(
    (lower) => lower === 'will' || lower === 'shall' || lower === "'ll" || lower === 'going',
  );
  if (!noun) {
    if (will !== -1 && will <= 3) return true;
    // "is to meet": arranged.
    if (near[0] === 'to' && IS.has(near[1] ?? '')) return true;
    // "said that they would stop work"
    const would = near.indexOf('would');
    if (would !== -1 && would <= 2) {
      if (left.words.some((lower) => DECLARING.has(lower))) return true;
      // "said outside the hall on Monday that he would step down"
      if (left.words.slice(would, would + 4).includes('that') && saidBefore(w, t, DECLARING)) return true;
    }
    return near.some((lower, i) => PLANNING.has(lower) && i <= 4 && near.slice(0, i).includes('to'));
  }
  // "invited the leaders to talks"
  if (near[0] === 'to' && saidBefore(w, t, INVITING)) return true;
  if (
    near
      .slice(0, 3)
      .some(
        (lower) =>
          lower === 'planned' || lower === 'scheduled' || lower === 'upcoming' || lower === 'forthcoming',
      )
  )
    return true;
  for (let i = last; i < Math.min(last + 8, w.sentence.last); i++) {
    const lower = word(w, i);
    if (lower === 'scheduled' || lower === 'slated') return true;
    if (lower === 'will' && /^(be|take|begin|start|go|open)$/.test(word(w, i + 1))) return true;
  }
  return false;
}
