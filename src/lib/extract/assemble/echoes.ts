import { areTypesCompatible, family } from '#lib/model/families.ts';
import type { Weighed } from './tell.ts';

/** Families of deeds that are named again and again while they are told of; of talk and sport there is more than one a day. */
const DEEDS: ReadonlySet<string> = new Set(['attack', 'kidnapping', 'hijacking', 'robbery', 'fire']);

/** Whether a deed has neither a date nor a place of its own, and nothing says that it is one more. */
function isBare({ it, settled: { grounds } }: Weighed): boolean {
  return (
    DEEDS.has(family(it.type)) &&
    grounds.date !== 'own' &&
    grounds.place !== 'own' &&
    !it.reports.some(({ another }) => another)
  );
}

const beginOf = ({ it }: Weighed): number => it.reports[0]?.trigger.start ?? 0;

/** The same for all deeds of one family, day and place. */
const keyOf = ({ it, settled: { when, places } }: Weighed): string =>
  `${family(it.type)} ${when?.edtf ?? ''} ${places[0]?.place.id ?? ''}`;

/** Whether a deed was named before what is told of it: nothing says that this is one more. */
const isNamedAhead = (earlier: Weighed, { it }: Weighed): boolean =>
  isBare(earlier) &&
  areTypesCompatible(earlier.it.type, it.type) &&
  !it.reports.some(({ another }) => another);

/** One deed of two mentions, the second of which tells it: with the first one's reports, as central as the more central of them. */
const asOne = (earlier: Weighed, one: Weighed): Weighed => {
  one.it.reports.unshift(...earlier.it.reports);
  return { ...one, salience: Math.max(earlier.salience, one.salience) };
};

/** Without those that only name again what is told, before or after them, or a part of it: they become reports of it. */
export function withoutEchoes(weighed: readonly Weighed[]): Weighed[] {
  const kept = new Set<Weighed>();
  /** By family, day and place: the first of each type. */
  const told = new Map<string, Weighed[]>();
  for (const one of [...weighed].sort((a, b) => beginOf(a) - beginOf(b))) {
    const key = keyOf(one);
    const before = told.get(key) ?? [];
    if (isBare(one) && before[0]) {
      before[0].it.reports.push(...one.it.reports);
      continue;
    }
    const named = isBare(one) ? undefined : before.find((earlier) => isNamedAhead(earlier, one));
    const it = named ? asOne(named, one) : one;
    if (named) kept.delete(named);
    kept.add(it);
    const others = before.filter((earlier) => earlier !== named);
    if (others.every((other) => other.it.type !== it.it.type)) told.set(key, [...others, it]);
  }
  return [...kept];
}
