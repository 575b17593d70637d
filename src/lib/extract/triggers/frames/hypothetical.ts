import type { Form } from '../lexicon.ts';
import { MODALS, word, wordSet, type Window } from '../window.ts';
import type { Left } from './left.ts';

const HYPOTHETICAL = wordSet(
  'would could may might should can must if whether unless possible possibly potential potentially threat threats threatened threatens threatening fear fears feared risk risks danger hypothetical suppose likely wants want wanted hope hopes hoped seek sought try trying tried attempts urge urged urging demand demanded demanding order ordered ordering call called calls calling avoid plot plotted plotting conspiracy conspiring intend intended aimed aim aims able unable refuse refused prepared ready need needs needed let in-order',
);
const SUCCESS = wordSet(
  'managed able continued proceeded began started came went used helped forced attempted',
);
const EVIDENT = wordSet('appears appeared seems seemed believed thought said reported known understood');
/** What makes the noun after it doubtful. */
const DOUBTED = wordSet(
  'if possible potential threat threats fear fears risk could would might plot threatened conspiracy planning intended',
);

const AVERTED = wordSet('from danger risk fear fears avoid threat prospect');

const JUDGING = wordSet('called calls considered considers deemed deems thought made makes found finds');
const LIKELY = wordSet('likely unlikely possible inevitable unavoidable certain');
/** How far behind a noun its likelihood may stand, in tokens. */
const JUDGED = 6;

/** Whether a trigger is only wished, feared, tried or supposed. */
export function hypothetical(w: Window, last: number, left: Left, form: Form, noun: boolean): boolean {
  if (noun) {
    // "called a second vote highly likely"
    if (left.words.slice(0, 4).some((lower) => JUDGING.has(lower))) {
      for (let t = last; t < last + JUDGED; t++) if (LIKELY.has(word(w, t))) return true;
    }
    for (let i = 0; i < Math.min(6, left.words.length); i++) {
      if (DOUBTED.has(left.words[i] ?? '')) return true;
    }
    return false;
  }
  const to = left.words.slice(0, 2).indexOf('to');
  if (to !== -1 && (form === 'base' || left.words[0] === 'be')) {
    // "Appears to have run aground": said to be so.
    if (left.words[0] === 'have' && EVIDENT.has(left.words[to + 1] ?? '')) return false;
    // "Became the fourth country to land": done.
    if (left.words.slice(to + 1).some((lower) => lower === 'became')) return false;
    const governor = left.words[to + 1] ?? '';
    // "went on to attack"
    const phrasal = governor === 'on' ? (left.words[to + 2] ?? '') : governor;
    return !SUCCESS.has(phrasal);
  }
  const near = left.words.slice(0, 4);
  if (near.includes('if')) return true;
  // "ordered that the quarter be bombed"
  if (left.words[0] === 'be' && !near.some((lower) => lower === 'will' || lower === 'to')) return true;
  // "kept the judges from being murdered", "the danger of being shot at"
  if (left.words[0] === 'being' && left.words.slice(1, 4).some((lower) => AVERTED.has(lower))) return true;
  return (
    near.some((lower) => MODALS.has(lower) && lower !== 'will') ||
    (form === 'gerund' && near.slice(0, 2).some((lower) => HYPOTHETICAL.has(lower)))
  );
}
