import type { Entry, Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import { foldWord } from '#lib/gazetteer/fold.ts';
import { NAME } from '#lib/gazetteer/format.ts';
import { hashCheck, hashSlot, SEED_CHECK, SEED_SLOT } from '#lib/gazetteer/hash.ts';
import { SHAPE, type TextDocument } from '#lib/text/types.ts';
import { byPrior, candidateOf } from './prior.ts';
import {
  hasShape,
  isCapital,
  isWord,
  lowerAt,
  opensSentence,
  type Candidate,
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

/** Readings of a name that are kept between documents; the names of news repeat. */
const REMEMBERED = 4096;

/** Readings by first posting and way of writing, so that a name is weighed once. */
export class Readings {
  private readonly known = new Map<number, readonly Candidate[]>();

  get(key: number, make: () => readonly Candidate[]): readonly Candidate[] {
    const found = this.known.get(key);
    if (found) return found;
    if (this.known.size >= REMEMBERED) this.known.clear();
    const made = make();
    this.known.set(key, made);
    return made;
  }
}

/** "d'Ivoire", "l'Aquila" */
const ELIDED = /^[dl]['’]/;

/** All names of the gazetteer in the document, the longest at each place, in text order; none overlap. */
export function findMatches(document: TextDocument, gazetteer: Gazetteer, readings: Readings): Match[] {
  const { tokens } = document;
  const matches: Match[] = [];
  for (let t = 0; t < tokens.length; t++) {
    if (!hasShape(document, t, SHAPE.capitalised) || !isWord(document, t)) continue;
    const match = matchAt(document, gazetteer, readings, t);
    if (match === null) continue;
    matches.push(match);
    t = match.last;
  }
  return matches;
}

function matchAt(d: TextDocument, gazetteer: Gazetteer, readings: Readings, first: number): Match | null {
  let word = foldWord(lowerAt(d, first));
  let left = gazetteer.longestFrom(word);
  // "Cox's Bazar" begins with "coxs".
  if (isGlued(d, first + 1)) left = Math.max(left, gazetteer.longestFrom(`${word}s`));
  let slot = SEED_SLOT;
  let check = SEED_CHECK;
  let key = '';
  let best: Match | null = null;
  let words = 0;
  for (let t = first; left > 0; left--) {
    const possessive = isGlued(d, t + 1);
    const take = (text: string, last: number): void => {
      const entry = gazetteer.find(hashSlot(slot, text), hashCheck(check, text));
      if (!entry || entry.first < 0 || !endsName(d, last, words)) return;
      const candidates = candidatesOf(d, gazetteer, readings, entry, first, last);
      if (candidates.length > 0)
        best = {
          first,
          last,
          flags: entry.flags,
          candidates,
          words,
          key: key === '' ? text : `${key} ${text}`,
          standing: candidates[0]?.prior ?? -Infinity,
          isDemonym: candidates.some((c) => c.nameKind === NAME.demonym),
        };
    };
    words++;
    take(word, t);
    if (possessive) {
      // "St. John's": the name goes on only with its s.
      word += 's';
      t++;
      take(word, t);
    }
    slot = hashSlot(slot, word);
    check = hashCheck(check, word);
    key = key === '' ? word : `${key} ${word}`;
    t = nextInName(d, t);
    if (t < 0) break;
    word = foldWord(lowerAt(d, t));
  }
  return best;
}

const isGlued = (d: TextDocument, t: number): boolean => {
  const lower = lowerAt(d, t);
  return (lower === "'s" || lower === '’s') && !hasShape(d, t, SHAPE.spaceBefore);
};

/** The token that can go on with a name after `t`: the next word, or the one after a hyphen; -1 when there is none. */
function nextInName(d: TextDocument, t: number): number {
  let next = t + 1;
  if (next >= d.tokens.length || opensSentence(d, next)) return -1;
  if (!isWord(d, next)) {
    const lower = lowerAt(d, next);
    if (lower === '&') return next;
    const hyphen = (lower === '-' || lower === '‑' || lower === '–') && !hasShape(d, next, SHAPE.spaceBefore);
    if (!hyphen || next + 1 >= d.tokens.length || hasShape(d, next + 1, SHAPE.spaceBefore)) return -1;
    next++;
  }
  if (!isWord(d, next)) return -1;
  return isCapital(d, next) || INSIDE.has(lowerAt(d, next)) || ELIDED.test(lowerAt(d, next)) ? next : -1;
}

function endsName(d: TextDocument, last: number, words: number): boolean {
  return words === 1 || isCapital(d, last) || isGlued(d, last) || !INSIDE.has(lowerAt(d, last));
}

/** The readings that the way it is written allows: initials in capitals, abbreviations with their full stop. */
function candidatesOf(
  d: TextDocument,
  gazetteer: Gazetteer,
  readings: Readings,
  entry: Entry,
  first: number,
  last: number,
): readonly Candidate[] {
  const text = d.text.slice(d.tokens.start[first], d.tokens.end[last]);
  const dotted = text.includes('.') || d.text[d.tokens.end[last] ?? 0] === '.';
  const capitals = text === text.toUpperCase();
  const code = capitals && first === last && text.length < SHORTEST_IN_CAPITALS && !d.upperCase;
  const written = (capitals ? 1 : 0) + (dotted ? 2 : 0) + (code ? 4 : 0);
  return readings.get(entry.first * 8 + written, () => {
    const list: Candidate[] = [];
    for (let p = entry.first; p >= 0; p = gazetteer.nextPosting(p)) {
      const nameKind = gazetteer.nameKindAt(p);
      if (nameKind === NAME.initials ? !capitals : code && nameKind !== NAME.postal) continue;
      if (nameKind === NAME.dotted && !dotted) continue;
      if (nameKind === NAME.postal && !capitals) continue;
      list.push(candidateOf(gazetteer, gazetteer.placeAt(p), nameKind));
    }
    return list.sort(byPrior);
  });
}
