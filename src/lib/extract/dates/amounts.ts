import { cardinalAt } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Amount, Unit } from './types.ts';

export interface ReadAmount {
  readonly amount: Amount;
  readonly end: number;
  /** Written with a hyphen before the unit: "two-day". */
  readonly hyphened: boolean;
  /** The unit stands alone in the plural: "days". */
  readonly bare: boolean;
}

/** Vague numbers and the least and most they are taken for. */
const VAGUE = new Map<string, readonly [low: number, high: number]>([
  ['several', [3, 10]],
  ['few', [2, 6]],
  ['some', [2, 10]],
  ['many', [4, 20]],
  ['numerous', [4, 20]],
  ['various', [3, 10]],
  ['couple', [2, 3]],
]);

/** What "days" or "years" by itself is taken for. */
const BARE: readonly [number, number] = [2, 10];

const DESCRIBERS: ReadonlySet<string> = new Set([
  'more',
  'full',
  'long',
  'whole',
  'consecutive',
  'straight',
  'successive',
  'additional',
  'extra',
  'further',
  'short',
  'solid',
  'calendar',
  'business',
  'working',
  'separate',
]);

const exact = (unit: Unit, count: number): Amount => ({ unit, count, low: count, high: count });

interface Count {
  readonly count: number | null;
  readonly low: number;
  readonly high: number;
  readonly end: number;
}

function known(count: number, end: number): Count {
  return { count, low: count, high: count, end };
}

/** "three", "a few", "a couple of", "several", "half a", "a dozen", "two to three", "two or three". */
function countAt(r: Reading, t: number): Count | null {
  const word = r.word(t);
  if (word === 'half' && r.is(t + 1, 'a', 'an')) return known(0.5, t + 2);
  if (word === 'half' && r.is(t + 1, '-')) return known(0.5, t + 2);
  const number = cardinalAt(r, t);
  if (number) {
    if (r.is(number.end, 'and') && r.is(number.end + 1, 'a') && r.is(number.end + 2, 'half')) {
      return known(number.value + 0.5, number.end + 3);
    }
    const joint = r.is(number.end, 'to', 'or') || r.isDash(number.end) ? cardinalAt(r, number.end + 1) : null;
    if (joint && joint.value > number.value && !r.is(joint.end, 'percent', '%')) {
      return { count: joint.value, low: number.value, high: joint.value, end: joint.end };
    }
    return known(number.value, number.end);
  }
  if (word === 'single') return known(1, t + 1);
  const article = word === 'a' || word === 'an' || word === 'another';
  const at = article ? t + 1 : t;
  if (article && r.is(at, 'half') && r.is(at + 1, '-')) return known(0.5, at + 2);
  if (article && r.is(at, 'dozen')) return known(12, at + 1);
  if (word === 'dozens' && r.is(t + 1, 'of')) return { count: null, low: 24, high: 90, end: t + 2 };
  if (word === 'hundreds' && r.is(t + 1, 'of')) return { count: null, low: 200, high: 900, end: t + 2 };
  const skipped = r.is(at, 'very', 'good', 'great') && VAGUE.has(r.word(at + 1)) ? at + 1 : at;
  const vague = VAGUE.get(r.word(skipped));
  if (vague) {
    const couple = r.is(skipped, 'couple');
    if (couple && !article && !r.is(t - 1, 'past', 'last', 'next')) return null;
    const of = r.is(skipped + 1, 'of') ? skipped + 2 : skipped + 1;
    return { count: couple ? 2 : null, low: vague[0], high: vague[1], end: of };
  }
  return article ? known(1, t + 1) : null;
}

/** A count with its unit from token `t`: "two days", "a 16-hour", "several years", "half a century", "two more weeks", "days". */
export function amountAt(r: Reading, t: number): ReadAmount | null {
  const bareUnit = r.lexeme(t);
  if (bareUnit?.unit && bareUnit.plural) {
    const amount = { unit: bareUnit.unit, count: null, low: BARE[0], high: BARE[1] };
    return { amount, end: t + 1, hyphened: false, bare: true };
  }
  const count = countAt(r, t);
  if (!count) return null;
  let at = count.end;
  const hyphened = r.isDash(at);
  if (hyphened) at++;
  else if (r.in(at, DESCRIBERS)) at++;
  const unit = r.lexeme(at);
  if (!unit?.unit) return null;
  const { low, high } = count;
  const amount =
    count.count === null
      ? { unit: unit.unit, count: null, low, high }
      : { ...exact(unit.unit, count.count), low, high };
  const half = r.is(at + 1, 'and') && r.is(at + 2, 'a') && r.is(at + 3, 'half') && count.count === 1;
  if (half) return { amount: exact(unit.unit, 1.5), end: at + 4, hyphened, bare: false };
  return { amount, end: at + 1, hyphened, bare: false };
}
