import { SHAPE, type Sentence, type TextDocument } from '#lib/text/index.ts';

/** The tokens of one sentence, read by position. */
export interface Window {
  readonly document: TextDocument;
  readonly sentence: Sentence;
}

/** The lower-case token at `t`, or '' outside the sentence. */
export function word(w: Window, t: number): string {
  return t < w.sentence.first || t >= w.sentence.last ? '' : (w.document.tokens.lower[t] ?? '');
}

export function capitalised(w: Window, t: number): boolean {
  return ((w.document.tokens.shape[t] ?? 0) & SHAPE.capitalised) !== 0;
}

/** A set of words out of a blank-separated list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

export const DETERMINERS = wordSet(
  "a an the this that these those his her its their our my your another each every some any no several many few both such all 's ’s",
);
export const DEFINITE = wordSet("the this that these those his her its their 's ’s said both");
export const NUMERALS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen dozens hundreds thousands scores several many',
);
export const AUXILIARIES = wordSet('is are was were be been being am has have had do does did get gets got');
export const MODALS = wordSet(
  "will would could may might should can must shall cannot can't won't wouldn't couldn't",
);
export const PRONOUNS = wordSet(
  'i you he she it we they who which that him her them us me himself themselves someone somebody nobody anyone everyone',
);
export const PREPOSITIONS = wordSet(
  'of in on at by for with from to into onto after before during following since until against amid despite about over under near through between among without within upon outside inside across along around behind beyond toward towards via per',
);
export const NEGATIONS = wordSet(
  "no not never neither nor without n't don't didn't doesn't wasn't weren't isn't aren't hasn't haven't hadn't won't cannot can't couldn't wouldn't nobody none",
);
