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

/** Without those that only name again what was told before: they become reports of it. */
export function withoutEchoes(weighed: readonly Weighed[]): Weighed[] {
  const echoes = new Set<Weighed>();
  /** By family, day and place: the first of each type. */
  const told = new Map<string, Weighed[]>();
  for (const one of [...weighed].sort((a, b) => beginOf(a) - beginOf(b))) {
    const key = keyOf(one);
    const before = told.get(key) ?? [];
    const same = isBare(one) ? before.find(({ it }) => areTypesCompatible(it.type, one.it.type)) : undefined;
    if (same) {
      same.it.reports.push(...one.it.reports);
      echoes.add(one);
    } else if (before.every(({ it }) => it.type !== one.it.type)) told.set(key, [...before, one]);
  }
  return weighed.filter((one) => !echoes.has(one));
}
