import { ABBREVIATIONS, AFTER_CLOCK, STARTERS } from './abbreviations.ts';
import { readLayout, type LineLayout } from './lines.ts';
import { SHAPE, TOKEN, type Sentence, type Tokens } from './types.ts';
import { WordTable } from './word-table.ts';

/** Bits of a word's part at the end or the beginning of a sentence. */
const PART = {
  /** Ends a sentence: ".", "!", "...". */
  stop: 1 << 0,
  /** A word that carries its own full stop: "Jan.", "U.S.", "J.". */
  dotted: 1 << 1,
  closer: 1 << 2,
  opener: 1 << 3,
  bullet: 1 << 4,
  companyTail: 1 << 5,
  clock: 1 << 6,
  starter: 1 << 7,
  afterClock: 1 << 8,
} as const;

const MEMBERS: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [PART.stop, '. ! ? … 。'.split(' ')],
  [PART.closer, `" ' ” ’ » ) ] } ›`.split(' ')],
  [PART.opener, `" ' “ ‘ « ( [ { ‹ „ — – -- - * • ¿ ¡ ___ _`.split(' ')],
  [PART.bullet, '- – — * • · ▪ ■ ● ◦ ‣ > -- ** +'.split(' ')],
  [PART.companyTail, 'inc inc. corp corp. ltd ltd. co. plc llc'.split(' ')],
  [PART.clock, ['a.m.', 'p.m.']],
  [PART.starter, STARTERS],
  [PART.afterClock, AFTER_CLOCK],
];
const parts = new Map<string, number>();
for (const [bit, words] of MEMBERS) for (const word of words) parts.set(word, (parts.get(word) ?? 0) | bit);

function partOf(word: string): number {
  const dots = word.length > 1 && word.startsWith('..') ? PART.stop : 0;
  // Runs of dots are marks, not words.
  const dotted = word.endsWith('.') && !word.startsWith('.') ? PART.dotted : 0;
  return (parts.get(word) ?? 0) | dots | dotted;
}

const PARTS = new WordTable(partOf);
const SINGLE_INITIAL = 2;
/** Most tokens of a sentence; a longer run is a list or a table, and is cut here so that work by pairs stays bounded. */
const LONGEST_SENTENCE = 300;

/** Everything a boundary decision looks at. */
interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly parts: Uint16Array;
  readonly layout: LineLayout;
  readonly upperCase: boolean;
}

const lowerAt = (r: Reading, t: number): string => r.tokens.lower[t] ?? '';
const shapeAt = (r: Reading, t: number): number => r.tokens.shape[t] ?? 0;
const has = (r: Reading, t: number, bit: number): boolean => (shapeAt(r, t) & bit) !== 0;
const isWord = (r: Reading, t: number): boolean => r.tokens.kind[t] === TOKEN.word;

/** Whether the word at `t` plays one of the parts. */
function plays(r: Reading, t: number, bits: number): boolean {
  const number = r.tokens.word[t] ?? 0;
  return ((number === 0 ? partOf(lowerAt(r, t)) : (r.parts[number] ?? 0)) & bits) !== 0;
}

/** Whether a word that may open a sentence stands at `t`, looking through one opening mark. */
function opensSentence(r: Reading, t: number): boolean {
  if (r.tokens.kind[t] === TOKEN.number) return true;
  if (isWord(r, t)) return has(r, t, SHAPE.capitalised);
  if (!plays(r, t, PART.opener)) return r.tokens.kind[t] === TOKEN.other;
  if (t + 1 >= r.tokens.length) return false;
  if (plays(r, t + 1, PART.opener)) return true;
  return r.tokens.kind[t + 1] === TOKEN.number || has(r, t + 1, SHAPE.capitalised);
}

/** Whether an abbreviation with its stop at `t` ends a sentence before the token `next`. */
function abbreviationEnds(r: Reading, t: number, next: number): boolean {
  const lower = lowerAt(r, t);
  const following = lowerAt(r, next);
  const starter = plays(r, next, PART.starter) || (!isWord(r, next) && opensSentence(r, next));
  if (plays(r, t, PART.clock)) return !AFTER_CLOCK.has(following.replace('.', '')) && opensSentence(r, next);
  if (lower.length === SINGLE_INITIAL) {
    // "Plan B. The…" ends; "John F. Kennedy" and "J. The" after a name do not.
    return plays(r, next, PART.starter) && t > 0 && !has(r, t - 1, SHAPE.capitalised) && !r.upperCase;
  }
  const kind = ABBREVIATIONS.get(lower.slice(0, -1));
  if (kind === 'title' || kind === 'number') return false;
  if (kind === 'date')
    return isWord(r, next) && has(r, next, SHAPE.capitalised) && !plays(r, next, PART.afterClock);
  return starter && has(r, next, SHAPE.capitalised);
}

/** Whether the stop at `stop`, with closing marks up to `last`, ends a sentence before `next` of a sentence begun at `first`. */
function stopEnds(r: Reading, first: number, stop: number, last: number, next: number): boolean {
  const following = lowerAt(r, next);
  if (last === stop && isWord(r, stop) && plays(r, stop, PART.dotted)) {
    return has(r, next, SHAPE.spaceBefore) && abbreviationEnds(r, stop, next);
  }
  if (!has(r, next, SHAPE.spaceBefore)) {
    // "…the end.Next": a lost space between two sentences.
    return (
      !r.upperCase &&
      lowerAt(r, stop) === '.' &&
      isWord(r, next) &&
      has(r, next, SHAPE.capitalised) &&
      following.length > 1 &&
      stop > first &&
      !has(r, stop - 1, SHAPE.capitalised | SHAPE.hasDigit)
    );
  }
  if (stop === first + 1 && r.tokens.kind[first] === TOKEN.number && lowerAt(r, stop) === '.') return false;
  if (plays(r, next, PART.companyTail) && lowerAt(r, stop) !== '.') return false;
  return opensSentence(r, next);
}

/** How many line breaks stand before token `t`: 0, 1, or 2 for a blank line. */
function lineBreaks(r: Reading, t: number): number {
  if (!has(r, t, SHAPE.newlineBefore)) return 0;
  const end = r.tokens.start[t] ?? 0;
  const start = t > 0 ? (r.tokens.end[t - 1] ?? 0) : 0;
  let breaks = 0;
  for (let i = start; i < end && breaks < 2; i++) {
    const code = r.text.charCodeAt(i);
    if (code === 0x0a || code === 0x85 || code === 0x2028) breaks++;
    else if (code === 0x2029) breaks = 2;
    else if (code === 0x0d && r.text.charCodeAt(i + 1) !== 0x0a) breaks++;
  }
  return breaks;
}

/** Whether the single line break before `next` parts two sentences; `lineStart` is the offset where the line before it began. */
function lineEnds(r: Reading, next: number, lineStart: number): boolean {
  const before = lowerAt(r, next - 1);
  if (plays(r, next, PART.bullet) && has(r, next + 1, SHAPE.spaceBefore)) return true;
  if (before === ',' || before === '-') return false;
  const capital = has(r, next, SHAPE.capitalised) || r.tokens.kind[next] !== TOKEN.word;
  if (!capital) return false;
  if (!r.layout.wrapped) return true;
  const width = (r.tokens.end[next - 1] ?? 0) - lineStart;
  return width < r.layout.margin / 2 && !r.upperCase;
}

/**
 * Cuts a tokenised text into sentences, linear in its length. Blank lines part paragraphs and so sentences, with or without
 * a full stop; so do single line breaks unless the text is hard-wrapped. Sets {@link SHAPE.sentenceStart} on first tokens.
 */
export function splitSentences(text: string, tokens: Tokens, upperCase: boolean): Sentence[] {
  const r: Reading = { text, tokens, parts: PARTS.for(tokens), layout: readLayout(text), upperCase };
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  let lineStart = 0;
  let openGuillemets = 0;
  const close = (last: number): void => {
    const start = tokens.start[first] ?? 0;
    sentences.push({ start, end: tokens.end[last] ?? start, first, last: last + 1, paragraph });
    tokens.shape[first] = shapeAt(r, first) | SHAPE.sentenceStart;
    first = last + 1;
  };
  for (let t = 0; t < tokens.length; t++) {
    if (!isWord(r, t) && lowerAt(r, t) === '«') openGuillemets++;
    const stop = t;
    const stops = plays(r, t, isWord(r, t) ? PART.dotted : PART.stop);
    let stray = false;
    while (stops && t + 1 < tokens.length) {
      const mark = lowerAt(r, t + 1);
      const attached = !has(r, t + 1, SHAPE.spaceBefore);
      if (attached && plays(r, t + 1, PART.closer | PART.stop)) t++;
      else if (mark === '»' && !has(r, t + 1, SHAPE.newlineBefore)) t++;
      else break;
      if (mark === '»') {
        // A closing guillemet that nothing opened is debris of a machine translation, not the end of a quotation.
        stray = openGuillemets === 0;
        openGuillemets = Math.max(0, openGuillemets - 1);
      }
    }
    const next = t + 1;
    if (next >= tokens.length) {
      close(t);
      break;
    }
    const breaks = lineBreaks(r, next);
    const ends =
      breaks >= 2 ||
      next - first >= LONGEST_SENTENCE ||
      (breaks === 1 && lineEnds(r, next, lineStart)) ||
      (stops && !stray && stopEnds(r, first, stop, t, next));
    if (ends) close(t);
    if (breaks > 0) lineStart = tokens.start[next] ?? 0;
    if (breaks >= 2) {
      paragraph++;
      openGuillemets = 0;
    }
  }
  return sentences;
}
