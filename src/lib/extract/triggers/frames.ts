import type { Frame } from '#lib/model/mention.ts';
import type { Form } from './lexicon.ts';
import {
  AUXILIARIES,
  DEFINITE,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  NUMERALS,
  PREPOSITIONS,
  word,
  wordSet,
  type Window,
} from './window.ts';
import { TOKEN } from '#lib/text/index.ts';

const CLAUSE_MARKS = wordSet(
  '; : -- — – but which who whose whom because although while when where after before',
);
const NEGATIVE_HEADS = wordSet(
  'absence lack denied deny denies denying avoid avoided prevent prevented preventing averted avert foiled thwarted ruled rejected end stop halt prevents',
);
const PLANNING = wordSet(
  'plan plans planned planning scheduled schedule slated due expected expects upcoming forthcoming prepares preparing intends intend agreed promised set tomorrow',
);
const HYPOTHETICAL = wordSet(
  'would could may might should can must if whether unless possible possibly potential potentially threat threats threatened threatens threatening fear fears feared risk risks danger hypothetical suppose likely wants want wanted hope hopes hoped seek sought try trying tried attempts urge urged urging demand demanded demanding order ordered ordering call called calls calling avoid plot plotted plotting conspiracy conspiring intend intended aimed aim aims able unable refuse refused prepared ready need needs needed let in-order',
);
const IS = wordSet('is are was were');
const INVITING = wordSet('invited invites summoned called');
const DECLARING = wordSet('said announced promised pledged confirmed');
const RANKS = wordSet(
  'first second third fourth fifth sixth latest last worst deadliest biggest largest bloodiest heaviest strongest greatest most',
);
const SUCCESS = wordSet(
  'managed able continued proceeded began started came went used helped forced attempted',
);
const GENERIC_BEFORE = wordSet('any every such all against anti of for about most future');
const GENERIC_HEADS = wordSet(
  'fight war struggle combat wave waves acts act victims victim kind type types form forms issue problem crime crimes problems rate rates number increase rise decline history fear campaign policy against against',
);
/** Nouns that make the trigger before them a modifier: "murder charge", "flood victims". */
const HEADS = wordSet(
  'charge charges case cases suspect suspects trial investigation investigations investigator investigators victim victims squad unit force forces helicopter helicopters team teams expert experts law laws bill rate rates risk threat threats warning warnings plan plans season site scene zone area areas insurance relief fund funds survivor survivors policy policies capability group groups movement leader leaders organizer organizers organization campaign detective detectives weapon weapons probe attempt suit spree spokesman alert alerts prevention drill program programme statistics figures story stories witness witnesses conviction convictions defendant plot plots commission commissioner expert talks negotiations process conspiracy range count counts record records photo photos video anniversary memorial conditions damage',
);
const REPORTING = wordSet(
  'said says say told reported reports report according stated added announced claimed alleged allegedly reportedly sources witnesses spokesman spokeswoman disclosed indicated noted confirmed explained asserted',
);
/** How far to the left a governing word is looked for, in tokens. */
const LEFT = 7;

interface Left {
  readonly words: readonly string[];
}

/** The words to the left of `t` in its clause, nearest first. */
function leftOf(w: Window, t: number): Left {
  const words: string[] = [];
  for (let i = t - 1; i >= w.sentence.first && words.length < LEFT; i--) {
    const lower = word(w, i);
    if (CLAUSE_MARKS.has(lower) && words.length > 0) break;
    if (lower === ',' && words.length > 2) break;
    words.push(lower);
  }
  return { words };
}

function negated(left: Left, noun: boolean): boolean {
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

/** Whether one of the words stands in the sentence before `t`. */
function saidBefore(w: Window, t: number, words: ReadonlySet<string>): boolean {
  for (let i = t - 1; i >= w.sentence.first; i--) if (words.has(word(w, i))) return true;
  return false;
}

function planned(w: Window, t: number, left: Left, last: number, noun: boolean): boolean {
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

function hypothetical(left: Left, form: Form, noun: boolean): boolean {
  if (noun) {
    for (let i = 0; i < Math.min(6, left.words.length); i++) {
      const lower = left.words[i] ?? '';
      if (
        lower === 'if' ||
        lower === 'possible' ||
        lower === 'potential' ||
        lower === 'threat' ||
        lower === 'threats' ||
        lower === 'fear' ||
        lower === 'fears' ||
        lower === 'risk' ||
        lower === 'could' ||
        lower === 'would' ||
        lower === 'might' ||
        lower === 'plot' ||
        lower === 'threatened' ||
        lower === 'conspiracy' ||
        lower === 'planning' ||
        lower === 'intended'
      )
        return true;
    }
    return false;
  }
  const to = left.words.slice(0, 2).indexOf('to');
  if (to !== -1 && (form === 'base' || left.words[0] === 'be')) {
    const governor = left.words[to + 1] ?? '';
    return !SUCCESS.has(governor);
  }
  const near = left.words.slice(0, 4);
  if (near.includes('if')) return true;
  return (
    near.some((lower) => MODALS.has(lower) && lower !== 'will') ||
    (form === 'gerund' && near.slice(0, 2).some((lower) => HYPOTHETICAL.has(lower)))
  );
}

/** "It is the second attack of the year", "The attack is the worst since …": a count or a comparison, no news of its own. */
function isRanking(w: Window, last: number, left: Left): boolean {
  const [one = '', two = '', three = ''] = left.words;
  if (RANKS.has(one) && two === 'the' && IS.has(three)) return true;
  return IS.has(word(w, last)) && word(w, last + 1) === 'the' && RANKS.has(word(w, last + 2));
}

function generic(w: Window, t: number, last: number, form: Form, left: Left): boolean {
  const before = left.words[0] ?? '';
  const after = word(w, last);
  if (isRanking(w, last, left)) return true;
  if (form === 'plural' || form === 'singular') {
    if (HEADS.has(after) || (after === '-' && form === 'singular')) return true;
    if (form === 'plural') {
      const counted =
        left.words.slice(0, 2).some((lower) => NUMERALS.has(lower) || DEFINITE.has(lower)) ||
        w.document.tokens.kind[t - 1] === TOKEN.number;
      if (counted) return false;
      return GENERIC_BEFORE.has(before) || left.words.slice(0, 3).some((lower) => GENERIC_HEADS.has(lower));
    }
    // A bare singular: "fight against kidnapping", "charged with murder".
    const determined = left.words.slice(0, 4).some((lower) => DETERMINERS.has(lower) || NUMERALS.has(lower));
    return !determined && (GENERIC_BEFORE.has(before) || before === 'with' || before === 'as');
  }
  return false;
}

/** Present tense without an auxiliary: habitual, or a headline. */
function habitual(form: Form, left: Left): boolean {
  if (form !== 'base' && form !== 'third') return false;
  return !left.words
    .slice(0, 3)
    .some((lower) => lower === 'to' || MODALS.has(lower) || AUXILIARIES.has(lower));
}

export interface Framed {
  readonly frame: Frame;
  readonly rule: string;
}

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
  if (negated(left, noun)) return { frame: 'negated', rule: 'frame:negated' };
  if (planned(w, t, left, last, noun)) return { frame: 'planned', rule: 'frame:planned' };
  if (hypothetical(left, form, noun)) return { frame: 'hypothetical', rule: 'frame:hypothetical' };
  if (noun && generic(w, t, last, form, left)) return { frame: 'generic', rule: 'frame:generic' };
  if (!noun && !headline && habitual(form, left)) return { frame: 'generic', rule: 'frame:habitual' };
  return { frame: 'asserted', rule: 'frame:asserted' };
}

/** Whether the sentence attributes what it says to somebody. */
export function isReported(w: Window): boolean {
  for (let i = w.sentence.first; i < w.sentence.last; i++) if (REPORTING.has(word(w, i))) return true;
  return false;
}

/** How the trigger is introduced: a known occurrence ("the attack"), a new one ("another attack"), or neither. */
export function definiteness(w: Window, t: number): 'definite' | 'indefinite' | 'bare' {
  for (let i = t - 1; i >= Math.max(w.sentence.first, t - 4); i--) {
    const lower = word(w, i);
    if (lower === 'a' || lower === 'an' || lower === 'another' || lower === 'other' || NUMERALS.has(lower))
      return 'indefinite';
    if (w.document.tokens.kind[i] === TOKEN.number) return 'indefinite';
    if (DEFINITE.has(lower)) return 'definite';
    if (PREPOSITIONS.has(lower) || AUXILIARIES.has(lower) || lower === ',') return 'bare';
  }
  return 'bare';
}
