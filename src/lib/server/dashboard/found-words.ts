import type { Span } from '#lib/model/span.ts';
import { searchTerms } from '#lib/server/store/text-query.ts';

/** A word of a text, without case and accents, and where it stands. */
interface Word extends Span {
  readonly plain: string;
}

/** A term as the plain words that must follow each other; the last may be only begun. */
export interface Wanted {
  readonly words: readonly string[];
  readonly open: boolean;
}

export interface Hit extends Span {
  /** Position of the term. */
  readonly term: number;
}

/** What a search asks for. */
export function wantedBy(search: string): readonly Wanted[] {
  return searchTerms(search).map(({ text, open }) => ({
    words: wordsOf(text, 0, text.length).map(({ plain }) => plain),
    open,
  }));
}

/** How many of the terms a text holds. */
export function termsIn(text: string, wanted: readonly Wanted[]): number {
  return distinct(hitsIn(text, 0, text.length, wanted));
}

/** How many terms the hits are of. */
export function distinct(hits: readonly Hit[]): number {
  return new Set(hits.map(({ term }) => term)).size;
}

/** As the search index takes words apart: letters and digits, case and accents aside. */
function wordsOf(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    plain: match[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  }));
}

/** Where the terms stand between two places of a text, in its order. */
export function hitsIn(text: string, start: number, end: number, wanted: readonly Wanted[]): Hit[] {
  const words = wordsOf(text, start, end);
  const hits: Hit[] = [];
  words.forEach((word, at) => {
    wanted.forEach(({ words: parts, open }, term) => {
      const isHit = parts.every((part, i) => {
        const plain = words[at + i]?.plain;
        return open && i === parts.length - 1 ? plain?.startsWith(part) : plain === part;
      });
      if (isHit && parts.length > 0)
        hits.push({ term, start: word.start, end: words[at + parts.length - 1]?.end ?? word.end });
    });
  });
  return hits;
}
