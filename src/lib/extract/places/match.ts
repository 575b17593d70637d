import type { Entry, Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import { NAME } from '#lib/gazetteer/format.ts';
import { hashCheck, hashSlot, SEED_CHECK, SEED_SLOT } from '#lib/gazetteer/hash.ts';
import { SHAPE, type TextDocument } from '#lib/text/types.ts';
import { WordTable } from '#lib/text/word-table.ts';
import type { Lexicon } from './lexicon.ts';
import { knownName } from './prior.ts';
import {
  hasShape,
  isCapital,
  isWord,
  lowerAt,
  opensSentence,
  type KnownName,
  type Match,
} from './reading.ts';

/** In capitals, shorter words are initials and codes, not names. */
const SHORTEST_IN_CAPITALS = 4;

/** Small words that stand inside names: they need no capital there. */
const INSIDE = new Set(
  'of the and upon on de la le les du des del da do dos das di am an der den and al el es ez e i y under by sur en in au aux aan na no a zur bei ob'.split(
    ' ',
  ),
);

const LONGEST_INSIDE = 5;

/** All names of the gazetteer in the document, the longest at each place, in text order; none overlap. */
export function findMatches(document: TextDocument, lexicon: Lexicon): Match[] {
  const { tokens } = document;
  const matches: Match[] = [];
  for (let t = 0; t < tokens.length; t++) {
    if (!hasShape(document, t, SHAPE.capitalised) || !isWord(document, t)) continue;
    const match = matchAt(document, lexicon, t);
    if (match === null) continue;
    matches.push(match);
    t = match.last;
  }
  return matches;
}

function matchAt(d: TextDocument, lexicon: Lexicon, first: number): Match | null {
  const { gazetteer } = lexicon;
  const opening = lexicon.word(d.tokens, first);
  let left = opening.longest;
  const glued = isGlued(d, first + 1);
  // "Cox's Bazar" begins with "coxs".
  if (glued) left = Math.max(left, gazetteer.longestFrom(`${opening.folded}s`));
  if (left === 0) return null;
  let best = matchOn(d, lexicon, opening.entry, first, first, 1, opening.folded);
  if (left === 1 && !glued) return best;
  let { slot, check } = opening;
  let t = first;
  for (let words = 1; ; words++) {
    if (words > 1) {
      const { folded } = lexicon.word(d.tokens, t);
      const slotBefore = slot;
      const checkBefore = check;
      slot = hashSlot(slotBefore, folded);
      check = hashCheck(checkBefore, folded);
      best = matchOn(d, lexicon, gazetteer.find(slot, check), first, t, words, '') ?? best;
      if (isGlued(d, t + 1)) {
        // "St. John's": the name goes on only with its s.
        t++;
        slot = hashSlot(slotBefore, `${folded}s`);
        check = hashCheck(checkBefore, `${folded}s`);
        best = matchOn(d, lexicon, gazetteer.find(slot, check), first, t, words, '') ?? best;
      }
    } else if (glued) {
      t++;
      slot = hashSlot(SEED_SLOT, `${opening.folded}s`);
      check = hashCheck(SEED_CHECK, `${opening.folded}s`);
      best = matchOn(d, lexicon, gazetteer.find(slot, check), first, t, words, `${opening.folded}s`) ?? best;
    }
    if (words >= left) return best;
    t = nextInName(d, t);
    if (t < 0) return best;
  }
}

/** Whether token `t` is an "'s" that closes the word before it. */
function isGlued(d: TextDocument, t: number): boolean {
  if (hasShape(d, t, SHAPE.spaceBefore) || t >= d.tokens.length) return false;
  const lower = lowerAt(d, t);
  return lower === "'s" || lower === '’s';
}

/** The token that can go on with a name after `t`: the next word, or the one after a hyphen; -1 when there is none. */
function nextInName(d: TextDocument, t: number): number {
  let next = t + 1;
  if (next >= d.tokens.length || opensSentence(d, next)) return -1;
  if (!isWord(d, next)) {
    const lower = lowerAt(d, next);
    if (lower === '&') return next;
    const hyphen = !hasShape(d, next, SHAPE.spaceBefore) && (lower === '-' || lower === '‑' || lower === '–');
    if (!hyphen || next + 1 >= d.tokens.length || hasShape(d, next + 1, SHAPE.spaceBefore)) return -1;
    next++;
    if (!isWord(d, next)) return -1;
  }
  return isCapital(d, next) || INSIDE_NAMES.for(d.tokens)[d.tokens.word[next] ?? 0] === 1 ? next : -1;
}

/** Whether a small word can stand inside a name: "of", "d'Ivoire", "l'Aquila". */
function isInside(lower: string): boolean {
  if (lower.length <= LONGEST_INSIDE && INSIDE.has(lower)) return true;
  const mark = lower.charCodeAt(1);
  return (mark === 0x27 || mark === 0x2019) && (lower.startsWith('d') || lower.startsWith('l'));
}

const INSIDE_NAMES = new WordTable((word) => (isInside(word) ? 1 : 0));

function endsName(d: TextDocument, last: number, words: number): boolean {
  return words === 1 || isCapital(d, last) || isGlued(d, last) || !INSIDE.has(lowerAt(d, last));
}

/** Ways of writing a name; bits. */
const WRITTEN = { capitals: 1, dotted: 2, code: 4 } as const;
/** Ways of writing a name that are told apart, of `WRITTEN` and of lists of counties. */
export const MOST_WRITTEN = 16;

function matchOn(
  d: TextDocument,
  lexicon: Lexicon,
  entry: Entry | null,
  first: number,
  last: number,
  words: number,
  folded: string,
): Match | null {
  if (entry === null || entry.first < 0 || !endsName(d, last, words)) return null;
  const written = writingOf(d, first, last);
  const name = lexicon.name(entry.first * MOST_WRITTEN + written, () =>
    readingsOf(lexicon.gazetteer, entry.first, written),
  );
  if (name.candidates.length === 0) return null;
  return {
    first,
    last,
    flags: entry.flags,
    words,
    id: entry.first,
    folded,
    candidates: name.candidates,
    standing: name.standing,
    isDemonym: name.isDemonym,
  };
}

const DOT = 0x2e;

function writingOf(d: TextDocument, first: number, last: number): number {
  const start = d.tokens.start[first] ?? 0;
  const end = d.tokens.end[last] ?? 0;
  let dotted = d.text.charCodeAt(end) === DOT;
  let capitals = true;
  let plain = true;
  for (let i = start; i < end; i++) {
    const code = d.text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) capitals = false;
    else if (code === DOT) dotted = true;
    else if (code > 0x7f) plain = false;
  }
  if (capitals && !plain) {
    const text = d.text.slice(start, end);
    capitals = text === text.toUpperCase();
  }
  const code = capitals && first === last && end - start < SHORTEST_IN_CAPITALS && !d.upperCase;
  return (capitals ? WRITTEN.capitals : 0) + (dotted ? WRITTEN.dotted : 0) + (code ? WRITTEN.code : 0);
}

/** The readings that the way it is written allows: initials in capitals, abbreviations with their full stop. */
function readingsOf(gazetteer: Gazetteer, posting: number, written: number): KnownName {
  const capitals = (written & WRITTEN.capitals) !== 0;
  const dotted = (written & WRITTEN.dotted) !== 0;
  const code = (written & WRITTEN.code) !== 0;
  const readings: { place: number; nameKind: number }[] = [];
  for (let p = posting; p >= 0; p = gazetteer.nextPosting(p)) {
    const kept = gazetteer.nameKindAt(p);
    // Many a state's code is its older abbreviation without the full stop: "Ga.", "GA".
    const nameKind = code && kept === NAME.dotted ? NAME.postal : kept;
    if (nameKind === NAME.initials ? !capitals : code && nameKind !== NAME.postal) continue;
    if (nameKind === NAME.dotted && !dotted) continue;
    if (nameKind === NAME.postal && !capitals) continue;
    readings.push({ place: gazetteer.placeAt(p), nameKind });
  }
  return knownName(gazetteer, readings);
}
