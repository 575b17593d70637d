import { SHAPE, TOKEN } from '#lib/text/index.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { Layout, Placed } from './layout.ts';

/** Words that end the name of a body which is seldom told of for where it is. */
const BODIES = new Set(
  'trust institute foundation society association federation corporation league fund institution'.split(' '),
);
/** Most words of such a name behind the place's. */
const WORDS = 4;

/** What may stand between the names of a body's own name: "the Islamic State of Norland and the Westmark". */
const BETWEEN = new Set(['and', 'the', 'al', '-', '&']);
/** How far back "State of" may stand before the last of them. */
const REACH = 6;

/** Whether a place is named within the name that a movement gave itself. */
function isInState({ document }: Layout, token: number): boolean {
  const { lower, shape } = document.tokens;
  for (let t = token - 1; t > Math.max(1, token - REACH); t--) {
    const word = lower[t] ?? '';
    if ((word === 'of' || word === 'in') && /^(?:state|emirate)$/.test(lower[t - 1] ?? ''))
      return lower[t - 2] === 'islamic';
    if (!BETWEEN.has(word) && ((shape[t] ?? 0) & SHAPE.capitalised) === 0) return false;
  }
  return false;
}

/** Whether a place is named within the name of a body: "the Belport Maritime Heritage Trust". */
export function isInBody(layout: Layout, { token, last }: Placed<PlaceMention>): boolean {
  const { document } = layout;
  const { lower, kind, shape } = document.tokens;
  if (isInState(layout, token)) return true;
  if (document.upperCase) return false;
  for (let t = last; t < last + WORDS; t++) {
    if (kind[t] !== TOKEN.word || ((shape[t] ?? 0) & SHAPE.capitalised) === 0) return false;
    if (BODIES.has(lower[t] ?? '')) return true;
  }
  return false;
}
