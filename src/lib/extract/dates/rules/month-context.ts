import type { Reading } from '../reading.ts';

/** Months whose names are also words or people: they need more around them. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'mar.',
  'april',
  'june',
  'august',
  'jan',
  'jun',
  'dec',
  'sep',
]);

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since by until till from of during between through throughout before after around about early late mid last next this each every to and or past following previous for'.split(
    ' ',
  ),
);
const SURE_BEFORE: ReadonlySet<string> = new Set(
  'in since by until till during between through throughout early late mid last next this each every of from'.split(
    ' ',
  ),
);
/** After "March" these make it a march. */
const AFTER_MARCH: ReadonlySet<string> = new Set(['on', 'to', 'of', 'for', 'against', 'through', 'into']);
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  "'s",
  '’s',
]);

/** Whether the month's name at `t`, without day or year, is the month. */
export function isBareMonth(r: Reading, t: number): boolean {
  const word = r.word(t);
  const before = r.word(t - 1);
  const capital = r.isCapitalised(t);
  if (!capital) return false;
  if (r.upperCase)
    return word !== 'may' && word !== 'march' && word.length > 3
      ? true
      : SURE_BEFORE.has(before) && before !== 'to';
  if (!AMBIGUOUS.has(word)) return true;
  if (word === 'may' && r.startsSentence(t)) return false;
  if (word === 'march' && r.in(t + 1, AFTER_MARCH) && !SURE_BEFORE.has(before)) return false;
  if (word.length <= 4 && word !== 'may' && word !== 'june')
    return BEFORE_MONTH.has(before) && !r.isCapitalised(t + 1);
  if (BEFORE_MONTH.has(before)) return true;
  // "the March summit" is, "the Women's March", "Theresa May" and "June Carter" are not.
  if (DETERMINERS.has(before))
    return r.isWord(t + 1) && !r.isCapitalised(t + 1) && !(word === 'march' && r.in(t + 1, AFTER_MARCH));
  if (r.isCapitalised(t - 1) && !r.startsSentence(t - 1)) return false;
  if (r.isCapitalised(t + 1)) return false;
  return word !== 'may' && word !== 'march';
}
