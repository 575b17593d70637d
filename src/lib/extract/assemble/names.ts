import { SHAPE, TOKEN } from '#lib/text/index.ts';
import type { Layout, SentenceLayout } from './layout.ts';

/** Words that begin a name no one occurrence is known by. */
const COMMON = new Set(
  'police county city state department fire sheriff officer officers detective sgt. lt. capt. chief mayor gov. president associated press news times post tribune daily united states district court hospital medical center street avenue road highway monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december north south east west new san los the a an in on at he she it they but and or if this that there we i his her'.split(
    ' ',
  ),
);
/** Most names kept for one occurrence. */
export const MOST_NAMES = 24;

/**
 * Full names in a sentence: runs of two or three capitalised words that are no place and no common title, lower case.
 * Text in capitals tells no names apart and gives none.
 */
export function namesIn(layout: Layout, in_: SentenceLayout): string[] {
  const { document } = layout;
  if (document.upperCase) return [];
  const { lower, shape, kind } = document.tokens;
  const names: string[] = [];
  let placeIndex = 0;
  let run: string[] = [];
  const close = (): void => {
    if (run.length >= 2 && run.length <= 3) names.push(run.join(' '));
    run = [];
  };
  for (let t = in_.sentence.first; t < in_.sentence.last; t++) {
    while ((in_.places[placeIndex]?.last ?? Infinity) <= t) placeIndex++;
    const inPlace = (in_.places[placeIndex]?.token ?? Infinity) <= t;
    const word = lower[t] ?? '';
    const capital = kind[t] === TOKEN.word && ((shape[t] ?? 0) & SHAPE.capitalised) !== 0;
    if (!capital || inPlace || COMMON.has(word) || word.length < 2) close();
    else run.push(word);
  }
  close();
  return names;
}
