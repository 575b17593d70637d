import { showing, type Cue } from './cues.ts';
import { AUXILIARIES, word, wordSet, type Window } from './window.ts';

/** Where an object ends: another phrase, another clause. */
const STOP = wordSet('. ; : ( ) by after before when while who which that because if as at from in on');
const BEING = wordSet('is are was were be been being get gets got getting');
/** How far behind its verb an object's noun may stand, in tokens: "cut more than 300 highly paid jobs". */
const BEHIND = 8;
/** How far before its verb the subject of a passive may stand, in tokens: "the case against him was dismissed". */
const BEFORE = 9;
/** Most words between the auxiliary and its participle: "was never formally charged". */
const BETWEEN = 3;

/** The auxiliary that makes the verb at `t` a passive, by token; -1 without one. */
function passiveAt(w: Window, t: number): number {
  if (word(w, t).endsWith('ing')) return -1;
  for (let i = t - 1; i >= t - BETWEEN; i--) {
    const lower = word(w, i);
    if (BEING.has(lower)) return i;
    if (!lower.endsWith('ly') && !AUXILIARIES.has(lower) && !/^(?:not|also|then|never)$/.test(lower))
      return -1;
  }
  return -1;
}

/** Where a subject begins: behind another clause or sentence. */
const BEGIN = wordSet('. ; : that which who and but when while after before because as');
/** How far before its verb a subject's noun may stand, in tokens: "Shares of all three big carmakers have fallen". */
const SUBJECT = 8;

/** Whether a word of the subject stands before the verb at `t`, in its clause. */
export function isDoneBy(w: Window, t: number, cue: Cue): boolean {
  const words = showing(cue);
  for (let i = t - 1; i >= t - SUBJECT; i--) {
    const lower = word(w, i);
    if (lower === '' || BEGIN.has(lower)) return false;
    if (words.has(lower)) return true;
  }
  return false;
}

/** Whether what the verb at `t…last` is done to is a word of the subject: behind it, or before its auxiliary in the passive. */
export function isDoneTo(w: Window, t: number, last: number, cue: Cue): boolean {
  const words = showing(cue);
  const auxiliary = passiveAt(w, t);
  if (auxiliary !== -1) {
    for (let i = auxiliary - 1; i >= auxiliary - BEFORE; i--) {
      const lower = word(w, i);
      if (/^[.;:]?$/.test(lower)) return false;
      if (words.has(lower)) return true;
    }
    return false;
  }
  for (let i = last; i < last + BEHIND; i++) {
    const lower = word(w, i);
    if (lower === '' || STOP.has(lower)) return false;
    if (words.has(lower)) return true;
  }
  return false;
}
