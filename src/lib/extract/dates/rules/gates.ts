import { wordsWith } from '../lexicon.ts';
import type { Reading } from '../reading.ts';

/**
 * Openers that nearly every sentence has are looked through by one look at the word after them, before any rule is asked: the
 * recogniser's speed hangs on it.
 */
const LEXICAL = [
  ...wordsWith('month'),
  ...wordsWith('weekday'),
  ...wordsWith('unit'),
  ...wordsWith('number'),
  ...wordsWith('ordinal'),
  ...wordsWith('season'),
  ...wordsWith('dayPart'),
];

const AFTER_THE: ReadonlySet<string> = new Set([
  ...LEXICAL,
  ...'last past this next coming upcoming following previous preceding prior ensuing same very current corresponding comparable recent succeeding subsequent present moment time near foreseeable not future early late mid beginning start dawn outset middle end close latter closing opening final fiscal financial twenties thirties forties fifties sixties seventies eighties nineties'.split(
    ' ',
  ),
  "'",
  '’',
  '‘',
]);

const AFTER_A: ReadonlySet<string> = new Set([
  ...wordsWith('unit'),
  ...wordsWith('number'),
  ...'half dozen hundred thousand very good great several few some many numerous various couple more full long whole consecutive straight further'.split(
    ' ',
  ),
]);

const AFTER_DIGITS: ReadonlySet<string> = new Set([
  ...LEXICAL,
  ...'- – — -- ‑ ‐ − / : , . of to or and & until till through a.m. a.m am p.m. p.m pm in at half more full long whole consecutive straight successive additional extra further short solid calendar business working separate hundred thousand times bc bce b.c. b.c b.c.e. b.c.e ad ce a.d. c.e. a.d ½ ¼ ¾'.split(
    ' ',
  ),
  "o'clock",
  'o’clock',
]);

const GATES = new Map<string, ReadonlySet<string>>([
  ['the', AFTER_THE],
  ['a', AFTER_A],
  ['an', AFTER_A],
]);

const SHORT_NUMBER = /^\d{1,3}$/;

/** Whether a phrase can begin at a token, by the word after it. */
export function mayOpen(r: Reading, t: number): boolean {
  if (r.isDigits(t)) {
    if (!SHORT_NUMBER.test(r.word(t)) || AFTER_DIGITS.has(r.word(t + 1))) return true;
    // "5 1/2 hours"; "3 JAN 90" has its month next.
    return r.isDigits(t + 1) && r.is(t + 2, '/');
  }
  const gate = GATES.get(r.word(t));
  return gate === undefined || gate.has(r.word(t + 1)) || r.isDigits(t + 1);
}
