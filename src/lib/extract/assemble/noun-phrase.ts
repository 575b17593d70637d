import type { Span } from '#lib/model/span.ts';
import { SHAPE, TOKEN } from '#lib/text/index.ts';
import { wordSet } from '#lib/text/word-set.ts';
import { NUMERALS } from '../triggers/window.ts';
import { AUXILIARIES, DETERMINERS, PAST, REPORTING, SUBORDINATORS } from './clause-words.ts';
import type { Layout, SentenceLayout } from './layout.ts';

/** A noun with what belongs to it, as the text has it. */
export interface Phrase {
  readonly span: Span;
  /** Its first token. */
  readonly first: number;
  /** One past its last token. */
  readonly last: number;
  /** Whether it can act: people, groups, forces; no weapon, no event, no place. */
  readonly actor: boolean;
  /** Whether something can be done to it: it is no weapon, no event, no place. */
  readonly patient: boolean;
}

const PREPOSITIONS = wordSet(
  'in on at by for with from to into onto near outside inside during against amid over under between through among around across along off toward towards about upon within without per via including',
);
const PRONOUNS = wordSet(
  'he she it they we i you who which that this these those him her them us what there one another others someone nobody himself herself themselves itself',
);
const BREAKS = wordSet(
  ', ; : . ( ) [ ] " “ ” — – -- ? ! and or but not also then when where while than so if as',
);
/** Heads that act on nobody: weapons, events, times. */
const INSTRUMENTS = wordSet(
  'bomb bombs bombing bombings blast blasts explosion explosions mine mines landmine missile missiles rocket rockets shell shells mortar mortars grenade grenades claim claims fire gunfire device devices attack attacks strike strikes airstrike airstrikes raid raids clash clashes fighting shooting violence shrapnel bullet bullets quake earthquake flood storm car vehicle truck operation ambush assault offensive incident accident crash war battle knife gun gunshot shelling drone drones',
);
/** Of those, what something is done to as well. */
const BELONGINGS = wordSet('car vehicle truck drone drones');
const TIMES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight morning night evening afternoon week month year day days hours hour weeks months years dawn noon midnight',
);
/** Most tokens of a phrase. */
const LONGEST = 9;

export const isVerbLike = (word: string): boolean =>
  AUXILIARIES.has(word) || PAST.has(word) || REPORTING.has(word);

/** A hyphen with a space before it parts as a dash does. */
function isDash({ document }: Layout, t: number): boolean {
  return ((document.tokens.shape[t] ?? 0) & SHAPE.spaceBefore) !== 0;
}

function breaks(layout: Layout, in_: SentenceLayout, t: number): boolean {
  const word = layout.document.tokens.lower[t] ?? '';
  return (
    BREAKS.has(word) ||
    PREPOSITIONS.has(word) ||
    SUBORDINATORS.has(word) ||
    isVerbLike(word) ||
    (TIMES.has(word) && layout.document.tokens.lower[t + 1] !== '-') ||
    (word === '-' && isDash(layout, t)) ||
    in_.dates.some((date) => t >= date.token && t < date.last)
  );
}

/** Makes a phrase of the tokens `first…last`, without what opens or ends no phrase; null when nothing is left that names. */
function phraseOf(layout: Layout, in_: SentenceLayout, first: number, last: number): Phrase | null {
  const { lower, kind, start, end, shape } = layout.document.tokens;
  while (last > first && (lower[last - 1] === 'of' || /^(?:the|a|an)$/.test(lower[last - 1] ?? ''))) last--;
  if (
    /^(?:they|we|you|he|she|it)['’]|^(?:scene|eve|early|late|campus)$/.test(lower[last - 1] ?? '') ||
    /['’]re$/.test(lower[first] ?? '')
  )
    return null;
  if (last <= first || PRONOUNS.has(lower[first] ?? '') || lower[first] === 'of') return null;
  let head = last - 1;
  for (let t = first + 1; t < last; t++) if (lower[t] === 'of') head = Math.min(head, t - 1);
  const named = kind[head] === TOKEN.word || ((shape[head] ?? 0) & SHAPE.allCaps) !== 0;
  if (!named || PRONOUNS.has(lower[head] ?? '')) return null;
  const place = in_.places.some(
    ({ token, last: after, mention }) => token <= first + 1 && after >= last && mention.form !== 'demonym',
  );
  const instrument = INSTRUMENTS.has(lower[head] ?? '');
  return {
    span: { start: start[first] ?? 0, end: end[last - 1] ?? 0 },
    first,
    last,
    actor: !instrument && !place,
    patient: !place && (!instrument || BELONGINGS.has(lower[head] ?? '')),
  };
}

/** Whether a word in "-ed" stands as a verb after a noun: "an attack on a convoy stopped traffic". */
export function followsNoun({ document }: Layout, t: number): boolean {
  const { lower, kind } = document.tokens;
  const [word, before] = [lower[t] ?? '', lower[t - 1] ?? ''];
  if (!word.endsWith('ed') || word.length < 5) return false;
  return kind[t - 1] === TOKEN.word && !DETERMINERS.has(before) && !NUMERALS.has(before);
}

/** The noun phrase that begins at `t`, or null. */
export function phraseAfter(layout: Layout, in_: SentenceLayout, t: number): Phrase | null {
  const limit = Math.min(in_.sentence.last, t + LONGEST);
  let last = t;
  while (last < limit && !breaks(layout, in_, last) && !(last > t && followsNoun(layout, last))) last++;
  return phraseOf(layout, in_, t, last);
}

/** The noun phrase that ends before `t`, over one phrase of place or time between ("gunmen in Belport attacked"); or null. */
export function phraseBefore(layout: Layout, in_: SentenceLayout, t: number): Phrase | null {
  const { lower } = layout.document.tokens;
  const { first: start } = in_.sentence;
  let last = t;
  for (let skipped = 0; skipped < 2; skipped++) {
    const limit = Math.max(start, last - LONGEST);
    let first = last;
    while (first > limit && !breaks(layout, in_, first - 1)) first--;
    if (first === limit && limit > start) return null;
    const before = first > start ? (lower[first - 1] ?? '') : '';
    const time =
      TIMES.has(before) || in_.dates.some((date) => first - 1 >= date.token && first - 1 < date.last);
    if (!PREPOSITIONS.has(before) && !(time && first === last)) {
      return isVerbLike(before) || before === ','
        ? boundary(layout, in_, first, last, before)
        : phraseOf(layout, in_, first, last);
    }
    last = first - 1;
    if (time && PREPOSITIONS.has(lower[last - 1] ?? '')) last--;
  }
  return null;
}

/** After a verb a phrase is an object unless the verb says; after a comma it is a subject only when it opens with one's words. */
function boundary(
  layout: Layout,
  in_: SentenceLayout,
  first: number,
  last: number,
  before: string,
): Phrase | null {
  if (before !== ',' && !REPORTING.has(before)) return null;
  return phraseOf(layout, in_, first, last);
}
