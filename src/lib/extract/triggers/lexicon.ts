import type { EventType } from '#lib/model/taxonomy.ts';
import { ANAPHORS } from './anaphors.ts';
import { verbForms, withS } from './inflect.ts';
import { NOUNS, PHRASES, VERBS } from './vocabulary.ts';

/** How a verb form stands: base, third person, past (finite or participle), or "-ing". A noun form: singular or plural. */
export type Form = 'base' | 'third' | 'past' | 'gerund' | 'singular' | 'plural';

export interface Entry {
  readonly type: EventType;
  readonly lemma: string;
  readonly pos: 'verb' | 'noun';
  readonly form: Form;
  /** A trigger only when one of its senses holds. */
  readonly needsSense: boolean;
}

/** A sequence of lower-case tokens that is one trigger. */
export interface Phrase {
  readonly type: EventType;
  readonly words: readonly string[];
  readonly lemma: string;
  readonly pos: 'verb' | 'noun';
  readonly form: Form;
}

const single = new Map<string, Entry[]>();
const phrases = new Map<string, Phrase[]>();

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function formsOfVerb(base: string): [string, Form][] {
  const forms = verbForms(base);
  const past = new Set([...forms.past, ...forms.participle]);
  past.delete(forms.base);
  const finite: [string, Form][] = [...past].map((form) => [form, 'past']);
  // "hit", "set", "shut": the bare form is past as often as present, and news tells the past.
  const bare: Form = forms.past.includes(base) ? 'past' : 'base';
  return [[base, bare], [forms.third, 'third'], [forms.gerund, 'gerund'], ...finite];
}

/** Lemmas with a hyphen are several tokens. */
function addWord(form: string, entry: Entry): void {
  const words = form.split(/(-)/).filter((part) => part !== '');
  if (words.length === 1) add(single, form, entry);
  else {
    const { type, lemma, pos } = entry;
    add(phrases, words[0] ?? form, { type, lemma, pos, words, form: entry.form });
  }
}

for (const [type, list] of VERBS) {
  for (const item of list.split(' ').filter(Boolean)) {
    const lemma = item.replace('?', '');
    const needsSense = item.endsWith('?');
    for (const [form, name] of formsOfVerb(lemma)) {
      addWord(form, { type, lemma, pos: 'verb', form: name, needsSense });
    }
  }
}

for (const [type, list] of NOUNS) {
  for (const item of list.split(' ').filter(Boolean)) {
    const lemma = item.replace(/[?=]/g, '');
    const needsSense = item.includes('?');
    addWord(lemma, { type, lemma, pos: 'noun', form: 'singular', needsSense });
    if (!item.includes('=')) addWord(withS(lemma), { type, lemma, pos: 'noun', form: 'plural', needsSense });
  }
}

function expand(word: string): [string, 'verb' | 'noun' | null, Form][] {
  if (word.endsWith('~')) return formsOfVerb(word.slice(0, -1)).map(([form, name]) => [form, 'verb', name]);
  if (!word.endsWith('#')) return [[word, null, 'singular']];
  const noun = word.slice(0, -1);
  return [
    [noun, 'noun', 'singular'],
    [withS(noun), 'noun', 'plural'],
  ];
}

for (const [type, list] of PHRASES) {
  for (const text of list.split('|')) {
    const parts = text.split(' ').map(expand);
    const inflected = parts.findIndex((part) => part.length > 1);
    const lemma = text.replace(/[~#]/g, '');
    for (const [form, pos, name] of parts[inflected === -1 ? 0 : inflected] ?? []) {
      const words = parts.map((part, i) => (i === inflected ? form : (part[0]?.[0] ?? '')));
      add(phrases, words[0] ?? '', {
        type,
        words,
        lemma,
        pos: pos ?? (/ed$|was|were|went|^found /.test(text) ? 'verb' : 'noun'),
        form: name,
      });
    }
  }
}
for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

/** What may begin with one lower-case word: its own readings, and the phrases it opens, longest first. */
export interface Opening {
  readonly entries: readonly Entry[] | null;
  /** The first of its readings as a verb, and as a noun. */
  readonly verb: Entry | null;
  readonly noun: Entry | null;
  readonly phrases: readonly Phrase[] | null;
  readonly anaphor: boolean;
}

/** Every word a trigger may begin with: one look-up for each token of a text. */
export const OPENINGS: ReadonlyMap<string, Opening> = new Map(
  [...new Set([...single.keys(), ...phrases.keys(), ...ANAPHORS])].map((word): [string, Opening] => [
    word,
    {
      entries: single.get(word) ?? null,
      verb: single.get(word)?.find(({ pos }) => pos === 'verb') ?? null,
      noun: single.get(word)?.find(({ pos }) => pos === 'noun') ?? null,
      phrases: phrases.get(word) ?? null,
      anaphor: ANAPHORS.has(word),
    },
  ]),
);
