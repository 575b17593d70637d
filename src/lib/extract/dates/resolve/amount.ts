import { yearDays } from '#lib/time/calendar.ts';
import { civilFromDay, MAX_DAY, MIN_DAY, type CivilDay } from '#lib/time/day.ts';
import type { Amount, Expression, Resolved, Unit } from '../types.ts';
import { baseOf, type Base, type Context } from './context.ts';
import { PRECISION_OF, shiftDay } from './shift-days.ts';
import { isCoarser, unitAround } from './unit.ts';
import { durationValue } from './value.ts';

type Shift = Extract<Expression, { kind: 'shift' }>;
type Duration = Extract<Expression, { kind: 'duration' }>;

const CLOCK_UNITS: ReadonlySet<Unit> = new Set<Unit>(['second', 'minute', 'hour']);
/** A decade ago is told by its year. */
const TOLD_AS: Readonly<Partial<Record<Unit, Unit>>> = {
  decade: 'year',
  century: 'year',
  millennium: 'year',
  fortnight: 'week',
};

const clamp = (day: CivilDay | null, open: CivilDay): CivilDay => day ?? open;

/** From the least to the most that a vague number is taken for. */
function vagueDays(amount: Amount, direction: -1 | 1, base: Base): Resolved['days'] {
  const near = clamp(
    shiftDay(base.start, amount.unit, direction * amount.low),
    direction < 0 ? MIN_DAY : MAX_DAY,
  );
  const far = clamp(
    shiftDay(base.start, amount.unit, direction * amount.high),
    direction < 0 ? MIN_DAY : MAX_DAY,
  );
  const [first, last] = direction < 0 ? [far, near] : [near, far];
  const years =
    PRECISION_OF[amount.unit] === 'year' ||
    PRECISION_OF[amount.unit] === 'decade' ||
    PRECISION_OF[amount.unit] === 'century';
  const start = years ? yearDays(civilFromDay(first).year).start : first;
  const end = years ? yearDays(civilFromDay(last).year).end : last;
  return {
    start,
    end: Math.min(end, MAX_DAY),
    precision: 'vague',
    approximate: true,
    basis: 'relative',
    anchor: base.anchor,
  };
}

/** "two days ago", "several years ago", "a week later". */
export function resolveShift({ amount, direction, of }: Shift, context: Context): Resolved | null {
  const base = baseOf(context, of);
  if (amount.count === null) {
    if (CLOCK_UNITS.has(amount.unit) && base?.precision === 'day') {
      const { value, days } = unitAround('day', base.start);
      const hours = {
        ...days,
        precision: 'day',
        approximate: true,
        basis: 'relative',
        anchor: base.anchor,
      } as const;
      return { type: 'TIME', value: `${value}TXX`, mod: null, days: hours };
    }
    const value = direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return { type: 'DATE', value, mod: null, days: base && vagueDays(amount, direction, base) };
  }
  if (!base)
    return direction < 0
      ? { type: 'DATE', value: 'PAST_REF', mod: null, days: null }
      : { type: 'DATE', value: 'FUTURE_REF', mod: null, days: null };
  const unit = TOLD_AS[amount.unit] ?? amount.unit;
  const day = shiftDay(base.start, amount.unit, direction * amount.count);
  if (day === null) return null;
  const clock = CLOCK_UNITS.has(unit);
  const finest = isCoarser(base, clock ? 'day' : unit) ? precisionUnit(base) : unit;
  const { value, days } = unitAround(clock ? 'day' : finest, day);
  const approximate = finest !== 'day' || unit !== 'day';
  return {
    type: clock ? 'TIME' : 'DATE',
    value: clock ? `${value}TXX` : value,
    mod: null,
    days: { ...days, precision: PRECISION_OF[finest], approximate, basis: 'relative', anchor: base.anchor },
  };
}

function precisionUnit(base: Base): Unit {
  return base.precision === 'month' || base.precision === 'season' || base.precision === 'quarter'
    ? 'month'
    : base.precision === 'week'
      ? 'week'
      : 'year';
}

/** "three days", "the past decade", "the next few months". */
export function resolveDuration({ amount, window }: Duration, context: Context): Resolved {
  const plain: Resolved = { type: 'DURATION', value: durationValue(amount), mod: null, days: null };
  if (window === null) return plain;
  const base = baseOf(context, window === 'past' || window === 'future' ? 'published' : 'text');
  if (!base) return plain;
  const back = window === 'past' || window === 'before';
  const other = shiftDay(back ? base.start : base.end, amount.unit, (back ? -1 : 1) * amount.high);
  if (other === null) return plain;
  const [start, end] = back ? [other, base.start] : [base.end, other];
  const vague = amount.count === null;
  const precision =
    amount.unit === 'decade' || amount.unit === 'century' ? 'year' : PRECISION_OF[amount.unit];
  return {
    ...plain,
    days: {
      start,
      end,
      precision: vague ? 'vague' : precision,
      approximate: vague,
      basis: 'relative',
      anchor: base.anchor,
    },
  };
}
