import { TOKEN } from '#lib/text/index.ts';
import { verbForms } from './inflect.ts';
import type { Form } from './lexicon.ts';
import { AUXILIARIES, MODALS, NUMERALS, PREPOSITIONS, PRONOUNS, word, type Window } from './window.ts';

/** Verbs that say no more than that their object took place: "launched an attack", "held a rally". */
const LIGHT: ReadonlyMap<string, Form> = new Map(
  'launch begin start continue stage conduct mount commit perpetrate wage resume renew hold undertake execute file lodge'
    .split(' ')
    .flatMap((base): [string, Form][] => {
      const forms = verbForms(base);
      const past = [...forms.past, ...forms.participle].map((form): [string, Form] => [form, 'past']);
      return [[base, 'base'], [forms.third, 'third'], [forms.gerund, 'gerund'], ...past];
    }),
);
const CARRYING: ReadonlyMap<string, Form> = new Map([
  ['carry', 'base'],
  ['carries', 'third'],
  ['carried', 'past'],
  ['carrying', 'gerund'],
]);
/** Most words between the verb and its noun: "launched another large-scale counter-offensive". */
const REACH = 8;

const isNumber = (w: Window, t: number): boolean =>
  NUMERALS.has(word(w, t)) || w.document.tokens.kind[t] === TOKEN.number;

/** The verb that carries a noun at `t` as its object, with its place and form; or null. */
export function lightVerb(w: Window, t: number): { readonly token: number; readonly form: Form } | null {
  for (let i = t - 1; i >= Math.max(w.sentence.first, t - REACH); i--) {
    const lower = word(w, i);
    const form = LIGHT.get(lower);
    // "the continued attacks": an adjective.
    if (form !== undefined)
      return i === t - 1 && form === 'past' && /^(?:the|a|an)$/.test(word(w, i - 1))
        ? null
        : { token: i, form };
    const carrying = lower === 'out' ? CARRYING.get(word(w, i - 1)) : undefined;
    if (carrying !== undefined) return { token: i - 1, form: carrying };
    if (/^[,;:.()"“”]$/.test(lower) || lower === 'and' || lower === 'or') return null;
    if (AUXILIARIES.has(lower) || MODALS.has(lower) || PRONOUNS.has(lower)) return null;
    // "launched about 30 attacks"
    const counts = (lower === 'about' || lower === 'over') && isNumber(w, i + 1);
    if (PREPOSITIONS.has(lower) && !counts) return null;
  }
  return null;
}
