import { wordsWith } from '../lexicon.ts';
import { TOKEN, type Tokens } from '#lib/text/types.ts';
import { WordTable } from '#lib/text/word-table.ts';
import type { Reading } from '../reading.ts';
import { ZONES } from './zone.ts';

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

const words = (list: string): readonly string[] => list.split(' ');

const MONTHS = wordsWith('month');
const DASHES = words('- – — -- ‑ ‐ −');
const MERIDIEMS = words('a.m. a.m am p.m. p.m pm');

/** What may stand after a plain number, by what the two begin. */
const AFTER_DIGITS = {
  'numeric date': words('- /'),
  'clock time': [...words(": in at hours hrs o'clock o’clock"), ...MERIDIEMS, ...ZONES.keys(), '('],
  'day of a month': [...MONTHS, ...DASHES, ...words('/ , of to or and & until till through')],
  amount: [
    ...wordsWith('unit'),
    ...DASHES,
    ...words(
      'to or and more full long whole consecutive straight successive additional extra further short solid calendar business working separate hundred thousand ½ ¼ ¾',
    ),
  ],
  rate: words('times hundred thousand ½ ¼ ¾'),
  era: words('bc bce b.c. b.c b.c.e. b.c.e ad ce a.d. c.e. a.d'),
} as const;

/** Stands for a fraction after a number, "5 1/2". */
const FRACTION = '1/2';

/** Which tokens of digits a rule opens on: those with other marks among them ("3rd", "5am"), and plain ones by the word after. */
export interface DigitGate {
  readonly marked: boolean;
  /** After one to three digits. */
  readonly short: ReadonlySet<string>;
  /** After four digits; null for anything. */
  readonly four: ReadonlySet<string> | null;
}

/** The gate of a rule that reads what the names say. */
export function afterDigits(...kinds: readonly (keyof typeof AFTER_DIGITS)[]): DigitGate {
  const after = new Set(kinds.flatMap((kind): readonly string[] => AFTER_DIGITS[kind]));
  if (kinds.includes('amount') || kinds.includes('rate')) after.add(FRACTION);
  return { marked: true, short: after, four: after };
}

/** The gate of a rule that reads no plain numbers. */
export const MARKED_DIGITS: DigitGate = { marked: true, short: new Set(), four: new Set() };
/** The gate of a rule that reads four digits by themselves. */
export const YEAR_DIGITS: DigitGate = { ...afterDigits('era'), four: null };

/** How a token of digits is written: 1 to 4 plain digits by their number, 0 otherwise. */
function plainLength(word: string): number {
  if (word.length > 4) return 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 48 || code > 57) return 0;
  }
  return word.length;
}

/** Sorts what opens on digits by their gates; the result gives those that a token's surroundings let through, in order. */
export function byGate<T extends { readonly digits?: DigitGate }>(
  rules: readonly T[],
): (r: Reading, t: number) => readonly T[] {
  const gated = rules.flatMap((rule) => (rule.digits ? [{ rule, gate: rule.digits }] : []));
  const where = (passes: (gate: DigitGate) => boolean): readonly T[] =>
    gated.filter(({ gate }) => passes(gate)).map(({ rule }) => rule);
  const keys = new Set(gated.flatMap(({ gate }) => [...gate.short, ...(gate.four ?? [])]));
  const short = new Map([...keys].map((key) => [key, where((gate) => gate.short.has(key))]));
  const four = new Map([...keys].map((key) => [key, where((gate) => gate.four?.has(key) ?? true)]));
  const anyFour = where((gate) => gate.four === null);
  const marked = where((gate) => gate.marked);
  return (r, t) => {
    const length = plainLength(r.word(t));
    if (length === 0) return marked;
    const next = !r.isDigits(t + 1) ? r.word(t + 1) : r.word(t + 2) === '/' ? FRACTION : '';
    return length === 4 ? (four.get(next) ?? anyFour) : (short.get(next) ?? NONE);
  };
}

const NONE: readonly never[] = [];

const GATES = new Map<string, ReadonlySet<string>>([
  ['the', AFTER_THE],
  ['a', AFTER_A],
  ['an', AFTER_A],
]);

/** Whether a phrase can begin at a word, by the word after it. */
export function mayOpen(r: Reading, t: number): boolean {
  const gate = GATES.get(r.word(t));
  return gate === undefined || gate.has(r.word(t + 1)) || r.isDigits(t + 1);
}

/** Bits of a word: it opens a rule, only before what its gate lets through, and the gates that let it through. */
const OPEN = { any: 1, afterThe: 2, afterA: 4, throughThe: 8, throughA: 16 } as const;

/**
 * Which tokens a phrase may begin at: digits and the words that open a rule. Most of a text are others, and one look in a table
 * tells them. The result is asked with a token and the end of its sentence.
 */
export function openingsOf(
  openers: Iterable<string>,
): (tokens: Tokens) => (t: number, limit: number) => boolean {
  const opening = new Set(openers);
  const gateOf = (word: string): number => {
    const gate = GATES.get(word);
    return gate === AFTER_THE ? OPEN.afterThe : gate === AFTER_A ? OPEN.afterA : 0;
  };
  const table = new WordTable(
    (word) =>
      (opening.has(word) ? OPEN.any | gateOf(word) : 0) |
      (AFTER_THE.has(word) ? OPEN.throughThe : 0) |
      (AFTER_A.has(word) ? OPEN.throughA : 0),
  );
  return (tokens) => {
    const { word, kind } = tokens;
    const bits = table.for(tokens);
    return (t, limit) => {
      if (kind[t] === TOKEN.number) return true;
      const own = bits[word[t] ?? 0] ?? 0;
      if ((own & OPEN.any) === 0) return false;
      const through = (own & (OPEN.afterThe | OPEN.afterA)) << 2;
      if (through === 0) return true;
      if (t + 1 >= limit) return false;
      return kind[t + 1] === TOKEN.number || ((bits[word[t + 1] ?? 0] ?? 0) & through) !== 0;
    };
  };
}
