import type { Expression, Resolved } from '../types.ts';
import { baseOf, type Base, type Context } from './context.ts';
import { dayValue } from './value.ts';

type Resolve = (expression: Expression, context: Context) => Resolved | null;

const two = (n: number): string => String(n).padStart(2, '0');

interface DayOf {
  readonly value: string;
  readonly days: Resolved['days'];
}

/** Hours before which a time is of the morning after a night, and from which on it is of the evening before it. */
const MORNING = 12;
const EVENING = 18;

/** The day of a night that a time of it is on: "overnight … at 1:30 a.m." is after midnight. Both where it is no time of a night. */
function ofNight(
  { start, end }: Pick<Base, 'start' | 'end'>,
  hour: number | null,
): Pick<Base, 'start' | 'end'> {
  if (hour === null || end !== start + 1) return { start, end };
  if (hour < MORNING) return { start: end, end };
  return hour >= EVENING ? { start, end: start } : { start, end };
}

/** The day a time belongs to: the one named with it, else the one last spoken of, else the day of publication. */
function dayOf(
  date: Expression | null,
  context: Context,
  resolve: Resolve,
  hour: number | null = null,
): DayOf {
  if (date) {
    const found = resolve(date, context);
    return found
      ? { value: found.value.slice(0, found.value.startsWith('BC') ? 12 : 10), days: found.days }
      : { value: 'XXXX-XX-XX', days: null };
  }
  const spoken = context.spoken?.precision === 'day' ? context.spoken : null;
  const base = spoken ? baseOf(context, 'text') : context.narrative ? null : baseOf(context, 'published');
  if (base?.precision !== 'day') return { value: 'XXXX-XX-XX', days: null };
  const { anchor } = base;
  const { start, end } = ofNight(base, hour);
  return {
    value: dayValue(start),
    days: { start, end, precision: 'day', approximate: false, basis: 'relative', anchor },
  };
}

/** "10:35 a.m. Friday" → `1998-08-07T10:35`. */
export function resolveClock(
  expression: Extract<Expression, { kind: 'clock' }>,
  context: Context,
  resolve: Resolve,
): Resolved {
  const { value, days } = dayOf(expression.date, context, resolve, expression.hour);
  const minutes = expression.minute === null ? '' : `:${two(expression.minute)}`;
  const seconds = expression.second === null ? '' : `:${two(expression.second)}`;
  return {
    type: 'TIME',
    value: `${value}T${two(expression.hour)}${minutes}${seconds}${expression.zone}`,
    mod: null,
    days,
  };
}

/** "Friday night" → `1998-08-07TNI`. */
export function resolveDayPart(
  expression: Extract<Expression, { kind: 'part-of-day' }>,
  context: Context,
  resolve: Resolve,
): Resolved {
  const { value, days } = expression.date
    ? dayOf(expression.date, context, resolve)
    : { value: 'XXXX-XX-XX', days: null };
  return { type: 'TIME', value: `${value}T${expression.part}`, mod: null, days };
}

/** "overnight" is the night before the telling, unless the verbs look ahead; it reaches into the next day, as does every night. */
export function resolveOvernight(
  said: Extract<Expression, { kind: 'overnight' }>,
  context: Context,
  resolve: Resolve,
): Resolved {
  const offset = context.outlook > 0 ? 0 : -1;
  let date: Expression = said.date ?? { kind: 'unit', unit: 'day', offset, of: 'published' };
  const amount = { unit: 'day', count: 1, low: 1, high: 1 } as const;
  if (said.side === 'to') date = { kind: 'shift-from', amount, direction: -1, base: date };
  const night = resolveDayPart({ kind: 'part-of-day', part: 'NI', date }, context, resolve);
  const { days } = night;
  return days && days.end !== null ? { ...night, days: { ...days, end: days.end + 1 } } : night;
}
