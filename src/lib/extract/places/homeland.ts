import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import { SHAPE, type TextDocument } from '#lib/text/types.ts';
import { WordTable } from '#lib/text/word-table.ts';
import { homeAt, type Home } from './surroundings.ts';

const words = (country: string, list: string): [string, string][] =>
  list.split(' ').map((word): [string, string] => [word, country]);

/** Words of the institutions and the law of one country (ISO 3166-1), which its own papers use of home. */
const INSTITUTIONS: ReadonlyMap<string, string> = new Map([
  ...words(
    'US',
    'sheriff sheriffs felony felonies misdemeanor misdemeanors arraigned arraignment 911 alderman sophomore homecoming gubernatorial',
  ),
  ...words('GB', 'constabulary 999 nhs'),
  ...words('CA', 'rcmp'),
]);
/** Call signs of American stations: "(WXYZ)". */
const CALL_SIGN = /^[kw][a-z]{3}$/;
/** Words that may tell a country, by themselves. */
const MAY_TELL = new WordTable((word) => (INSTITUTIONS.has(word) || word === 'block' ? 1 : 0));
/** What each different word adds, in the weight of a name said once, and the most that all may. */
const EACH = 1;
const MOST = 3;

/** Countries whose institutions a text speaks of as its own, with how much that says. */
export function homelandsOf({ tokens }: TextDocument, gazetteer: Gazetteer): Home[] {
  const { lower, shape, word: numbers, length } = tokens;
  const mayTell = MAY_TELL.for(tokens);
  const seen = new Map<string, Set<string>>();
  const add = (country: string, cue: string): void => {
    const cues = seen.get(country) ?? new Set();
    seen.set(country, cues.add(cue));
  };
  for (let t = 0; t < length; t++) {
    if (mayTell[numbers[t] ?? 0] === 0 && lower[t - 1] !== '(') continue;
    const word = lower[t] ?? '';
    const country = INSTITUTIONS.get(word);
    if (country !== undefined) add(country, word);
    // "in the 1600 block of Hill Street"
    else if (word === 'block' && lower[t + 1] === 'of' && /^\d/.test(lower[t - 1] ?? '')) add('US', word);
    else if (lower[t - 1] === '(' && CALL_SIGN.test(word) && ((shape[t] ?? 0) & SHAPE.allCaps) !== 0)
      add('US', '(');
  }
  return [...seen].flatMap(([id, cues]) => {
    const place = gazetteer.byId(id);
    return place === null ? [] : [homeAt(gazetteer, place, Math.min(MOST, cues.size * EACH))];
  });
}
