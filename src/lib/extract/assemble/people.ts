import { specificity } from '#lib/model/containment.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import { SHAPE, TOKEN } from '#lib/text/index.ts';
import type { Layout, Placed } from './layout.ts';

const LOCATIVE = new Set(
  'in at near from on of into outside inside around to throughout across within through over toward towards off'.split(
    ' ',
  ),
);
/** Words after a country's name before which it stands for itself. */
const NOT_NOUNS = new Set(
  'and or but on when where who which that has have had was were is are be been by in at to for with after before today yesterday tomorrow tonight as said says will would could may can from into since during while because until against of this last early late over under between about not also did does a an the it he she they we if so than then there'.split(
    ' ',
  ),
);
/** What a country has abroad. */
const MISSIONS = new Set(
  'embassy embassies consulate consulates consul ambassador ambassadors citizen citizens interests nationals tourists'.split(
    ' ',
  ),
);
/** Countries and what is larger: their names stand before nouns as adjectives do. */
const COUNTRY = 2;

/** What a country has in others, or in its name. */
const OF_COUNTRY = /^(?:embass(?:y|ies)|consulates?|ambassadors?|university|bank)$/;
const TO_COUNTRY = /^(?:ambassadors?|envoys?)$/;

/**
 * Whether a place is named for people or things that are of it ("two Salvadorans", "a U.S. embassy"), which are often
 * elsewhere, not for what happened in it.
 */
export function isOfPeople(layout: Layout, { mention, token, last }: Placed<PlaceMention>): boolean {
  if (mention.form === 'demonym') return true;
  if (specificity(mention.place) > COUNTRY) return false;
  const { lower, kind, shape } = layout.document.tokens;
  const before = lower[token - 1] ?? '';
  const governor = before === 'the' ? (lower[token - 2] ?? '') : before;
  const after = lower[last] ?? '';
  // "Near the U.S. embassy", "at French embassy offices": it stands in another country.
  if (MISSIONS.has(after)) return true;
  // "The embassies of Norland", "the former ambassador to Norland", "the University of Norland": what is called after it.
  const called = lower[before === 'the' ? token - 3 : token - 2] ?? '';
  if (governor === 'of' ? OF_COUNTRY.test(called) : governor === 'to' && TO_COUNTRY.test(called)) return true;
  if (LOCATIVE.has(governor) && mention.form !== 'abbreviation') return false;
  return kind[last] === TOKEN.word && ((shape[last] ?? 0) & SHAPE.spaceBefore) !== 0 && !NOT_NOUNS.has(after);
}
