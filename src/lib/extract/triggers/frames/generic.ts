import { TOKEN } from '#lib/text/index.ts';
import type { Form } from '../lexicon.ts';
import {
  AUXILIARIES,
  DEFINITE,
  DETERMINERS,
  MODALS,
  NUMERALS,
  word,
  wordSet,
  type Window,
} from '../window.ts';
import type { Left } from './left.ts';

const IS = wordSet('is are was were');
const RANKS = wordSet(
  'first second third fourth fifth sixth latest last worst deadliest biggest largest bloodiest heaviest strongest greatest most',
);
const GENERIC_BEFORE = wordSet('any every such all against anti of for about most future');
const GENERIC_HEADS = wordSet(
  'involved implicated engage engaged engages practice practices fight war struggle combat wave waves acts act victims victim kind type types form forms issue problem crime crimes problems rate rates number increase rise decline history fear campaign policy against against',
);
/** Nouns that make the trigger before them a modifier: "murder charge", "flood victims". */
const HEADS = wordSet(
  'charge charges case cases suspect suspects trial investigation investigations investigator investigators victim victims squad unit force forces helicopter helicopters team teams expert experts law laws bill rate rates risk threat threats warning warnings plan plans season site scene zone area areas insurance relief fund funds survivor survivors policy policies capability group groups movement leader leaders organizer organizers organization campaign detective detectives weapon weapons probe attempt suit spree spokesman alert alerts prevention drill program programme statistics figures story stories witness witnesses conviction convictions defendant plot plots commission commissioner expert ring rings gang gangs talks negotiations process conspiracy range count counts record records photo photos video anniversary memorial conditions damage',
);
/** Before "of" these count what happened or say what it befell: "a series of explosions", "the target of attacks". */
const COUNTS = wordSet('series string spate number dozens hundreds scores couple pair target targets');

/** "A number of explosions", where "the number of killings" counts all of them. */
function isOneOfMany({ words: [one = '', two = '', three = ''] }: Left): boolean {
  return one === 'of' && COUNTS.has(two) && !(two === 'number' && three === 'the');
}
const EVERY = wordSet('any every');

/** "It is the second attack of the year", "The attack is the worst since …": a count or a comparison, no news of its own. */
function isRanking(w: Window, last: number, left: Left): boolean {
  const [one = '', two = '', three = ''] = left.words;
  if (RANKS.has(one) && two === 'the' && IS.has(three)) return true;
  return IS.has(word(w, last)) && word(w, last + 1) === 'the' && RANKS.has(word(w, last + 2));
}

/** "Bombings have become common": what is said of all of them. */
function isCommon(w: Window, last: number, form: Form): boolean {
  if (form !== 'plural') return false;
  let t = last;
  while (t < last + 3 && (IS.has(word(w, t)) || /^(?:have|has|had|become|became|been)$/.test(word(w, t))))
    t++;
  return t > last && /^(?:common|rare|frequent|routine|commonplace|uncommon)$/.test(word(w, t));
}

const isPlural = (noun: string): boolean => noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun);

/** Whether a trigger stands for its kind, or only describes another noun. */
export function generic(w: Window, t: number, last: number, form: Form, left: Left): boolean {
  const before = left.words[0] ?? '';
  const after = word(w, last);
  if (isRanking(w, last, left)) return true;
  if (EVERY.has(before) || isCommon(w, last, form)) return true;
  if (form === 'plural' || form === 'singular') {
    if (HEADS.has(after) || (after === '-' && form === 'singular')) return true;
    // "medical supplies", "peace talks": plural in form.
    if (form === 'plural' || isPlural(word(w, last - 1))) {
      const counted =
        left.words.slice(0, 2).some((lower) => NUMERALS.has(lower) || DEFINITE.has(lower)) ||
        w.document.tokens.kind[t - 1] === TOKEN.number;
      if (counted || isOneOfMany(left)) return false;
      return GENERIC_BEFORE.has(before) || left.words.slice(0, 3).some((lower) => GENERIC_HEADS.has(lower));
    }
    // A bare singular: "fight against kidnapping", "charged with murder".
    const determined = left.words.slice(0, 4).some((lower) => DETERMINERS.has(lower) || NUMERALS.has(lower));
    if (determined) return false;
    if (GENERIC_BEFORE.has(before) || before === 'with' || before === 'as') return true;
    // "They engage in kidnapping", "torture, murder, rape".
    if (before === 'in' && GENERIC_HEADS.has(left.words[1] ?? '')) return true;
    return before === ',' && (after === ',' || after === 'and');
  }
  return false;
}

const PRESENT = wordSet('are');
const UNCOUNTED = wordSet('many countless numerous most innumerable');

/** "Miners are kidnapped", "Farmers are being murdered", "Many have been killed": what goes on, or did over the years. */
export function ongoing(form: Form, left: Left): boolean {
  if (form !== 'past') return false;
  // "are tortured and executed"
  const from = left.words[0] === 'and' && (left.words[1] ?? '').endsWith('ed') ? 2 : 0;
  const [one = '', two = ''] = left.words.slice(from);
  const near = left.words.slice(0, 5);
  if (PRESENT.has(one) || (one === 'being' && PRESENT.has(two)))
    return !near.some((lower) => NUMERALS.has(lower) || /^\d/.test(lower));
  return one === 'been' && near.some((lower) => UNCOUNTED.has(lower));
}

/** Present tense without an auxiliary: habitual, or a headline. */
export function habitual(form: Form, left: Left): boolean {
  if (form !== 'base' && form !== 'third') return false;
  return !left.words
    .slice(0, 3)
    .some((lower) => lower === 'to' || MODALS.has(lower) || AUXILIARIES.has(lower));
}

/** How far into its sentence the year of a chronicle's entry stands, in tokens. */
const ENTRY = 6;
const YEAR = /^(?:1\d|20)\d\d$/;

/** "1996 - Norland captures Belport", "On May 3, 1996, rebels blow up a bridge": a year told first makes the present that of a chronicle. */
export function isChronicle(w: Window, t: number): boolean {
  const { first } = w.sentence;
  for (let i = first; i < Math.min(t, first + ENTRY); i++)
    if (YEAR.test(word(w, i))) return !/^(?:since|until|from|every)$/.test(word(w, i - 1));
  return false;
}
