import type { Story } from '#lib/model/mention.ts';
import { SHAPE, TOKEN } from '#lib/text/index.ts';
import { wordSet } from '#lib/text/word-set.ts';
import type { Layout, SentenceLayout } from './layout.ts';

/** Words that are part of no name an occurrence is known by: titles, offices, the paper's own, months and days, small words. */
const COMMON = wordSet(
  'police county city state department fire sheriff officer officers detective sgt. lt. capt. chief mayor gov. president prime minister premier chancellor senator governor associated press news times post tribune daily united states district court hospital medical center street avenue road highway monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december north south east west new san los the a an in on at he she it they but and or if this that there we i his her photo photos caption image images media copyright corporation stoppers',
);
/** Words of standing bodies, which are in the news for many things. */
const BODIES = wordSet(
  'army forces force front party union nations council ministry movement brigade guard agency bank parliament congress senate government republic international national federal security defense defence university',
);
/** Before or after a name they make it an office-holder's or a reporter's, who are in the news for many things. */
const OFFICES = wordSet(
  'sheriff deputy sgt. sergeant lt. lieutenant capt. captain cpl. corporal det. detective officer chief mayor gov. governor president sen. senator rep. judge attorney prosecutor spokesman spokeswoman spokesperson dr. commander maj. major col. colonel gen. general minister inspector superintendent commissioner coroner secretary director by reporter editor',
);
const SPEAKS = wordSet('said says told added reported contributed');
const MONTHS_AND_YEARS = wordSet('month months year years');

/** Most names kept for one occurrence. */
export const MOST_NAMES = 24;
/** Most names kept of one article. */
const MOST_OF_STORY = 24;
/** Ages of people told in figures, years or months. */
const OLDEST = 120;
const MOST_AGES = 6;

interface Run {
  /** Lower case, by spaces. */
  readonly name: string;
  /** Tokens. */
  readonly first: number;
  readonly last: number;
}

/** Runs of two or three capitalised words in a sentence that are no place, no common title and no standing body. */
function runsIn(layout: Layout, in_: SentenceLayout): Run[] {
  const runs: Run[] = [];
  const { lower, shape, kind } = layout.document.tokens;
  let placeIndex = 0;
  let first = in_.sentence.first;
  for (let t = first; t <= in_.sentence.last; t++) {
    const capital =
      t < in_.sentence.last && kind[t] === TOKEN.word && ((shape[t] ?? 0) & SHAPE.capitalised) !== 0;
    if (capital) {
      while ((in_.places[placeIndex]?.last ?? Infinity) <= t) placeIndex++;
      const word = lower[t] ?? '';
      const named = (in_.places[placeIndex]?.token ?? Infinity) > t && word.length >= 2 && !COMMON.has(word);
      if (named) continue;
    }
    if (t - first >= 2 && t - first <= 3) {
      const name = lower.slice(first, t);
      if (!name.some((part) => BODIES.has(part))) runs.push({ name: name.join(' '), first, last: t });
    }
    first = t + 1;
  }
  return runs;
}

/**
 * Full names in a sentence, lower case.
 * Text in capitals tells no names apart and gives none.
 */
export function namesIn(layout: Layout, in_: SentenceLayout): string[] {
  return layout.document.upperCase ? [] : runsIn(layout, in_).map(({ name }) => name);
}

function isOffice({ first, last }: Run, lower: readonly string[]): boolean {
  const after = lower[last] === ',' ? last + 1 : last;
  return OFFICES.has(lower[first - 1] ?? '') || SPEAKS.has(lower[after] ?? '');
}

/** "…, 34," and "… (34)". */
function isAged({ last }: Run, lower: readonly string[]): boolean {
  const opens = lower[last] ?? '';
  if (opens !== ',' && opens !== '(') return false;
  return isAge(lower[last + 1] ?? '') && /^[,).;]$/.test(lower[last + 2] ?? '');
}

const isAge = (word: string): boolean => /^\d{1,3}$/.test(word) && Number(word) <= OLDEST;

/** The names anywhere in an article but for office-holders and reporters. */
export function storyOf(layout: Layout): Story {
  const { document } = layout;
  const { lower } = document.tokens;
  const names = new Set<string>();
  const people = new Set<string>();
  const offices = new Set<string>();
  if (!document.upperCase) {
    for (const in_ of layout.sentences) {
      for (const run of runsIn(layout, in_)) {
        if (isOffice(run, lower)) offices.add(run.name);
        else if (names.size < MOST_OF_STORY) names.add(run.name);
        if (isAged(run, lower)) people.add(run.name);
      }
    }
  }
  for (const name of offices) names.delete(name);
  return { names: [...names], people: [...people].filter((name) => names.has(name)) };
}

/** Ages of people told in a sentence ("8-year-old", "an 18-month-old girl", ", 34,"), as written, months with an m. */
export function agesIn(layout: Layout, in_: SentenceLayout): string[] {
  const { lower, kind } = layout.document.tokens;
  const ages: string[] = [];
  for (let t = in_.sentence.first; t < in_.sentence.last && ages.length < MOST_AGES; t++) {
    const word = lower[t] ?? '';
    if (kind[t] !== TOKEN.number || !isAge(word)) continue;
    const next = lower[t + 1] === '-' ? t + 2 : t + 1;
    const unit = lower[next] ?? '';
    if (MONTHS_AND_YEARS.has(unit)) {
      const old = lower[next + 1] === '-' ? next + 2 : next + 1;
      if (lower[old] === 'old') ages.push(unit.startsWith('m') ? `${word}m` : word);
    } else if (lower[t - 1] === ',' && lower[t + 1] === ',') ages.push(word);
  }
  return ages;
}
