import { ordinalAt } from '../numbers.ts';
import { wordsWith } from '../lexicon.ts';
import { phrase, type Rule } from './rule.ts';
import { MARKED_DIGITS } from './gates.ts';

const DECADE = /^(\d{3}0|\d0)s$/;
const SPELLED = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (word, i): [string, number] => [word, (i + 2) * 10],
  ),
);
/** Before "20s" these make it an age or a temperature. */
const PERSONAL: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'your', 'our']);
const BEFORE_CHRIST: ReadonlySet<string> = new Set(['bc', 'bce', 'b.c.']);

/** "the 1990s", "the '60s", "1930s", "the nineties", "the 470s BC". */
export const decadeRule: Rule = {
  name: 'decade',
  openers: ['the', "'", '’', '‘', ...SPELLED.keys()],
  digits: MARKED_DIGITS,
  read(r, t) {
    let at = r.is(t, 'the') ? t + 1 : t;
    const short = r.is(at, "'", '’', '‘');
    if (short) at++;
    const spelled = SPELLED.get(r.word(at));
    const match = r.isDigits(at) ? DECADE.exec(r.word(at)) : null;
    const first = spelled ?? (match ? Number(match[1]) : null);
    if (first === null) return null;
    const before = r.word(t - 1);
    if (first < 100) {
      const the =
        r.is(t, 'the') ||
        before === 'early' ||
        before === 'late' ||
        before === 'mid' ||
        before === '-' ||
        before === 'and' ||
        before === 'to' ||
        short;
      if (!the || r.is(at + 1, 'degrees', 'percent', '°')) return null;
      if (r.is(t - 1, 'in', 'into') && r.in(t - 2, PERSONAL)) return null;
      if (!r.is(t, 'the') && !short && PERSONAL.has(r.word(t - 2))) return null;
    }
    if (r.in(at + 1, BEFORE_CHRIST)) {
      return [phrase('decade', t, at + 2, { kind: 'decade', first: -first - 8 })];
    }
    return [phrase('decade', t, at + 1, { kind: 'decade', first })];
  },
};

/** "the 19th century", "twentieth-century", "the 5th century BC", "the 1800s" is a decade's form and read as such. */
export const centuryRule: Rule = {
  name: 'century',
  openers: ['the', ...wordsWith('ordinal'), 'twenty'],
  digits: MARKED_DIGITS,
  read(r, t) {
    const ordinal = ordinalAt(r, r.is(t, 'the') ? t + 1 : t);
    if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return null;
    let at = ordinal.end;
    if (r.isDash(at)) at++;
    if (!r.is(at, 'century', 'centuries')) return null;
    const bc = r.in(at + 1, BEFORE_CHRIST);
    const first = bc ? -ordinal.value * 100 + 1 : (ordinal.value - 1) * 100;
    return [phrase('century', t, bc ? at + 2 : at + 1, { kind: 'century', first })];
  },
};
