import { SHAPE, TOKEN, type Sentence, type TextDocument } from '#lib/text/index.ts';
import { isEnglish } from '#lib/text/pos.ts';
import type { LocalName } from './local-names.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Kinds of places that stand after a name and are no part of it: "Orr canton". */
const DIVISIONS = set(
  'village villages town towns hamlet hamlets canton cantons municipality municipalities jurisdiction corregimiento commune township settlement settlements suburb suburbs parish neighborhood neighborhoods neighbourhood neighbourhoods quarter province provinces department departments district districts area areas region regions zone',
);
/** Kinds that are a part of the name they end: "Orr Hospital". */
const SITES = set(
  'farm ranch estate university airport airfield hospital bridge barracks prison river island islands islet hill hills mountain mountains volcano camp base port dam park valley lake cemetery stadium oilfield jungle',
);
/** Words of the language that may stand between a name and its kind: "the Orr international airport". */
const WITHIN = set('international national military regional oil civil general central american');
/** Kinds that stand before "of" and a name. */
const KINDS_OF = set(
  'village villages town towns city cities hamlet hamlets municipality municipalities township canton cantons district districts province provinces department departments port parish area areas region neighborhood neighborhoods neighbourhood neighbourhoods settlement settlements suburb suburbs outskirts jurisdiction community communities commune island locality corregimiento farm ranch',
);
/** Kinds that open the name they are a part of, untranslated. */
const OPENERS = set('colonia barrio caserio hacienda finca urbanizacion vereda cerro villa puerto');
const BARE = set('in near');
/** Of these, the ones that stand before nothing but a name. */
const LEADING = set('colonia barrio caserio hacienda finca urbanizacion vereda');
/** What ends a phrase of place. */
const AFTER = set(
  ', . ; ( [ on at by and where when while after during before today yesterday this last early located who which were was has had',
);
/** Small words of names. */
const PARTICLES = set('el la los las de del san santa santo y al bin abu da do dos das di');
const OPENING_PARTICLES = set('el la los las san santa santo al abu');
const WHERE = set('in at near inside outside around into toward towards from');
/** Longest name, in tokens. */
const LONGEST = 5;
const SHORTEST_WORD = 3;
/** Most names of one list. */
const MOST_NAMES = 8;

/** Reads the names of one sentence of a text in capitals. */
class Capitals {
  private readonly document: TextDocument;
  private readonly sentence: Sentence;
  private readonly taken: (t: number) => boolean;

  constructor(document: TextDocument, sentence: Sentence, taken: (t: number) => boolean) {
    this.document = document;
    this.sentence = sentence;
    this.taken = taken;
  }

  lower(t: number): string {
    return t >= this.sentence.first && t < this.sentence.last ? (this.document.tokens.lower[t] ?? '') : '';
  }

  isListed(t: number): boolean {
    return t < this.sentence.last && this.taken(t);
  }

  /** Whether a word may be one of a name: no listed place, and no word of the language but after an article of another ("la Aurora"). */
  isName(t: number): boolean {
    const word = this.lower(t);
    if (word.length < SHORTEST_WORD || this.document.tokens.kind[t] !== TOKEN.word || this.taken(t))
      return false;
    if (OPENING_PARTICLES.has(word) || DIVISIONS.has(word) || SITES.has(word)) return false;
    const before = this.lower(t - 1);
    if (OPENING_PARTICLES.has(before) && !this.taken(t - 1)) return !PARTICLES.has(word);
    return (LEADING.has(before) && word !== 'and') || !isEnglish(word);
  }

  private isGlued(t: number): boolean {
    return ((this.document.tokens.shape[t] ?? 0) & SHAPE.spaceBefore) === 0;
  }

  /** One past the name that begins at `t`; `t` when none does. */
  runFrom(t: number): number {
    let last = t;
    for (let i = t; i < Math.min(this.sentence.last, t + LONGEST); i++) {
      const word = this.lower(i);
      if (this.isName(i)) last = i + 1;
      else if (word === '-' && i > t && this.isGlued(i) && this.isGlued(i + 1)) continue;
      else if (i === t ? !OPENING_PARTICLES.has(word) : !PARTICLES.has(word) || this.taken(i)) break;
    }
    // What goes on in a listed name is a part of another.
    return this.isListed(last) ? t : last;
  }

  /** The first token of the name that ends before `t`; `t` when none does. */
  runTo(t: number): number {
    let first = t;
    for (let i = t - 1; i >= Math.max(this.sentence.first, t - LONGEST); i--) {
      const word = this.lower(i);
      if (this.isName(i)) first = i;
      else if (word === '-' && this.isGlued(i) && this.isGlued(i + 1) && first < t) continue;
      else if (PARTICLES.has(word) && first < t && !this.taken(i)) {
        if (OPENING_PARTICLES.has(word)) first = i;
      } else break;
    }
    return first;
  }
}

/**
 * The names in a sentence all in capitals that a kind of place or what holds them shows to be places: "the village of ORR",
 * "ORR canton", "ORR airport", "in ORR, Eastmark department". In text order, none overlapping.
 * @param taken whether a token is part of a date or a listed place
 */
export function localNamesInCapitals(
  document: TextDocument,
  sentence: Sentence,
  taken: (t: number) => boolean,
): LocalName[] {
  const text = new Capitals(document, sentence, taken);
  const found: LocalName[] = [];
  let end = sentence.first;
  const take = (token: number, last: number): void => {
    if (token < end || last <= token) return;
    found.push({ token, last, cue: 'kind' });
    end = last;
  };
  for (let t = sentence.first; t < sentence.last; t++) {
    if (t < end) continue;
    const word = text.lower(t);
    if (OPENERS.has(word)) takeOpened(text, t, take);
    else if (word === 'of' && KINDS_OF.has(text.lower(t - 1))) takeList(text, t + 1, take);
    else if (DIVISIONS.has(word)) takeBefore(text, t, t, take);
    else if (SITES.has(word)) takeBefore(text, t, t + 1, take);
    else if (WHERE.has(word)) takeHeld(text, t + 1, take);
  }
  return found;
}

type Take = (token: number, last: number) => void;

/** "… of ORR, VELD and HOLLIN": the names after "the villages of". */
function takeList(text: Capitals, from: number, take: Take): void {
  let t = from;
  for (;;) {
    const last = text.runFrom(t);
    if (last === t) return;
    take(t, last);
    t = last;
    while (text.lower(t) === ',' || text.lower(t) === 'and') t++;
    // The next name may be a listed one.
    if (t === last || text.isListed(t)) return;
  }
}

/** "Colonia ORR": a name with the untranslated kind that opens it. */
function takeOpened(text: Capitals, opener: number, take: Take): void {
  const last = text.runFrom(opener + 1);
  if (last > opener + 1) take(opener, last);
}

/** "ORR canton", "VELD and ORR cantons": the names right before a kind of place, the last of which ends at `end`. */
function takeBefore(text: Capitals, kind: number, end: number, take: Take): void {
  const isMany = text.lower(kind).endsWith('s');
  const names: [first: number, last: number][] = [];
  let t = kind;
  while (end > kind && WITHIN.has(text.lower(t - 1)) && !text.isListed(t - 1)) t--;
  for (let last = end; names.length < MOST_NAMES; last = t) {
    const first = text.runTo(t);
    if (first === t) break;
    names.unshift([first, last]);
    t = first;
    while (text.lower(t - 1) === ',' || text.lower(t - 1) === 'and') t--;
    if (!isMany || t === first) break;
  }
  for (const [first, last] of names) take(first, last);
}

/** "in ORR, Eastmark department", "in ORR (Eastmark)": a name right before the listed place that holds it. */
function takeHeld(text: Capitals, from: number, take: Take): void {
  const last = text.runFrom(from);
  const mark = text.lower(last);
  if (last === from) return;
  if ((mark === ',' || mark === '(') && text.isListed(last + 1)) take(from, last);
  else if (AFTER.has(mark) && BARE.has(text.lower(from - 1))) take(from, last);
}
