import type { Frame } from '#lib/model/mention.ts';
import { generic, habitual, isChronicle, ongoing } from './frames/generic.ts';
import { hypothetical } from './frames/hypothetical.ts';
import { leftOf } from './frames/left.ts';
import { negated } from './frames/negated.ts';
import { planned } from './frames/planned.ts';
import type { Form } from './lexicon.ts';
import { word, wordSet, type Window } from './window.ts';

export { definiteness, isReported } from './frames/introduced.ts';

/** Whether a sentence asks: it tells nothing. */
function isQuestion(w: Window): boolean {
  const { last } = w.sentence;
  return word(w, last - 1) === '?' || (word(w, last - 2) === '?' && /^["”’']$/.test(word(w, last - 1)));
}

export interface Framed {
  readonly frame: Frame;
  readonly rule: string;
}

/** Verbs for what people come together for. */
const GATHERING = wordSet('protest demonstrate rally');
/** Verbs of coming together. */
const COMING = wordSet(
  'took came gathered marched rallied assembled massed flocked walked turned poured travelled traveled blocked',
);

/** "Took to the streets to protest": what people who came together came for. */
function isPurpose(w: Window, t: number, form: Form): boolean {
  if (form !== 'base' || word(w, t - 1) !== 'to' || !GATHERING.has(word(w, t))) return false;
  for (let i = t - 2; i >= Math.max(w.sentence.first, t - PURPOSE); i--) {
    if (COMING.has(word(w, i))) return true;
    if (/^[;:]$/.test(word(w, i))) return false;
  }
  return false;
}
/** How far before it that may stand, in tokens. */
const PURPOSE = 16;

/**
 * What the sentence says of the trigger's reality, by the words around it.
 * @param t first token of the trigger
 * @param last one past its last token
 * @param headline whether the sentence stands as a headline, where the present tense tells of the past
 */
export function frameOf(
  w: Window,
  t: number,
  last: number,
  form: Form,
  pos: 'verb' | 'noun',
  headline: boolean,
): Framed {
  const left = leftOf(w, t);
  const noun = pos === 'noun';
  if (negated(w, left, last, noun)) return { frame: 'negated', rule: 'frame:negated' };
  if (isQuestion(w)) return { frame: 'hypothetical', rule: 'frame:question' };
  if (planned(w, t, left, last, noun)) return { frame: 'planned', rule: 'frame:planned' };
  if (hypothetical(w, last, left, form, noun) && !isPurpose(w, t, form))
    return { frame: 'hypothetical', rule: 'frame:hypothetical' };
  if (noun && generic(w, t, last, form, left)) return { frame: 'generic', rule: 'frame:generic' };
  if (!noun && !headline && habitual(form, left) && !isChronicle(w, t))
    return { frame: 'generic', rule: 'frame:habitual' };
  if (!noun && !headline && ongoing(form, left)) return { frame: 'generic', rule: 'frame:ongoing' };
  return { frame: 'asserted', rule: 'frame:asserted' };
}
