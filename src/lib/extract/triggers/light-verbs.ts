import { TOKEN } from '#lib/text/index.ts';
import { verbForms } from './inflect.ts';
import type { Form } from './lexicon.ts';
import {
  AUXILIARIES,
  MODALS,
  NUMERALS,
  PREPOSITIONS,
  PRONOUNS,
  word,
  wordSet,
  type Window,
} from './window.ts';

/** Verbs that say no more than that their object took place: "launched an attack", "held a rally". */
const LIGHT: ReadonlyMap<string, Form> = new Map(
  'launch begin start continue stage conduct mount commit perpetrate wage resume renew hold undertake execute file lodge escalate intensify'
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
const STEPPING: ReadonlyMap<string, Form> = new Map([
  ['step', 'base'],
  ['steps', 'third'],
  ['stepped', 'past'],
  ['stepping', 'gerund'],
]);
const BETWEEN_PHRASES = wordSet(', ; : . ( ) " “ ” and or');

/** Verbs after which "to" and another verb tell what was done. */
const DOING = new Set(['managed', 'continued', 'proceeded', 'began', 'started']);
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
    const before = word(w, i - 1);
    const carrying =
      lower === 'out' ? CARRYING.get(before) : lower === 'up' ? STEPPING.get(before) : undefined;
    if (carrying !== undefined) return { token: i - 1, form: carrying };
    if (BETWEEN_PHRASES.has(lower)) return null;
    if (AUXILIARIES.has(lower) || MODALS.has(lower) || PRONOUNS.has(lower)) return null;
    // "launched about 30 attacks"
    const counts = (lower === 'about' || lower === 'over') && isNumber(w, i + 1);
    if (PREPOSITIONS.has(lower) && !counts) return null;
  }
  return null;
}

/** The first token of what says that a verb at `t` was begun, gone on with or brought about ("began shelling", "managed to enter"), or `t`. */
export function startOfVerb(w: Window, t: number, form: Form): number {
  if (form === 'gerund' && LIGHT.has(word(w, t - 1))) return t - 1;
  if (form === 'base' && word(w, t - 1) === 'to' && DOING.has(word(w, t - 2))) return t - 2;
  return t;
}
