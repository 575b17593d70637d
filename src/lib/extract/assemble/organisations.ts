import { SHAPE, TOKEN } from '#lib/text/index.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { Layout, Placed } from './layout.ts';

/** Words that end the name of a body which is seldom told of for where it is. */
const BODIES = new Set(
  'trust institute foundation society association federation corporation league fund institution'.split(' '),
);
/** Most words of such a name behind the place's. */
const WORDS = 4;

/** Whether a place is named within the name of a body: "the Belport Maritime Heritage Trust". */
export function isInBody({ document }: Layout, { last }: Placed<PlaceMention>): boolean {
  const { lower, kind, shape } = document.tokens;
  if (document.upperCase) return false;
  for (let t = last; t < last + WORDS; t++) {
    if (kind[t] !== TOKEN.word || ((shape[t] ?? 0) & SHAPE.capitalised) === 0) return false;
    if (BODIES.has(lower[t] ?? '')) return true;
  }
  return false;
}
