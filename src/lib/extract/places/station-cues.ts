import { SHAPE, TOKEN, type TextDocument } from '#lib/text/types.ts';
import { WordTable } from '#lib/text/word-table.ts';
import { CITY_OF_STATION } from './stations.ts';

/** What is written onto a call sign: "WXYZ5", "WxyzTV". */
const TAIL = /(?:tv|dt)?\d{0,2}$/;
const LONGEST = 8;

const callOf = (word: string): string | null => {
  if (!/^[kw]/.test(word) || word.length > LONGEST) return null;
  if (CITY_OF_STATION.has(word)) return word;
  const call = word.replace(TAIL, '');
  return CITY_OF_STATION.has(call) ? call : null;
};
const MAY_BE = new WordTable((word) => (callOf(word) === null ? 0 : 1));

/** Call signs that are words too; those of three letters are abbreviations of much else. */
const WORDS = new Set('king wand wane wave wear week wink wish wood'.split(' '));
const SHORT = 3;
/** Stations that one text is taken to be of. */
const MOST = 2;

/** Whether what follows is what follows a station's name: its channel, "TV", "News", its address. */
function isFollowed({ tokens: { lower, kind } }: TextDocument, t: number): boolean {
  const next = lower[t + 1] ?? '';
  if (kind[t + 1] === TOKEN.number) return true;
  if (next === '.') return lower[t + 2] === 'com';
  return /^(?:tv|news|channel)$/.test(next === '-' ? (lower[t + 2] ?? '') : next);
}

/** The cities of the stations that a text names as where it is from, each once, in its order. */
export function citiesOfStations(document: TextDocument): readonly string[] {
  if (document.upperCase) return [];
  const { tokens } = document;
  const { lower, shape, word: numbers, length } = tokens;
  const mayBe = MAY_BE.for(tokens);
  const found = new Set<string>();
  for (let t = 0; t < length && found.size < MOST; t++) {
    if (mayBe[numbers[t] ?? 0] === 0) continue;
    const word = lower[t] ?? '';
    const call = callOf(word);
    if (call === null) continue;
    const named = word.length > call.length || isFollowed(document, t);
    const bracketed = lower[t - 1] === '(';
    const capitals = ((shape[t] ?? 0) & SHAPE.allCaps) !== 0;
    const plain = capitals && call.length > SHORT && !WORDS.has(call);
    const city = CITY_OF_STATION.get(call);
    if (city !== undefined && (plain || named || (capitals && bracketed))) found.add(city);
  }
  return [...found];
}
