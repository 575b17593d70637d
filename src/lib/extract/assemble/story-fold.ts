import { areTypesCompatible } from '#lib/model/families.ts';
import { placesMeet } from './clusters.ts';
import type { Settled } from './settle.ts';
import type { NamedDay } from './story-day.ts';
import type { Site } from './story-place.ts';
import type { Weighed } from './tell.ts';

/** What is settled of an occurrence, on another day. */
const movedTo = (settled: Settled, { when, mention }: NamedDay): Settled => ({
  ...settled,
  when,
  date: mention,
  rules: [...settled.rules.filter((rule) => !rule.startsWith('date:')), 'date:story'],
});

/** Whether an occurrence that was told apart is the article's first, once that is known to be of the same day. */
function isSame(first: Weighed, { it, settled }: Weighed, { when }: NamedDay): boolean {
  return (
    settled.grounds.date === 'own' &&
    settled.when?.start === when.start &&
    areTypesCompatible(it.type, first.it.type) &&
    !it.reports.some(({ another }) => another) &&
    placesMeet(settled.places, first.settled.places)
  );
}

/**
 * Puts an article's first occurrence on another day and takes into it what was told apart for the day alone.
 * @param weighed an article's occurrences, most salient first
 */
export function onDay([first, ...others]: readonly Weighed[], day: NamedDay): Weighed[] {
  if (!first) return [];
  const same = others.filter((other) => isSame(first, other, day));
  const reports = [first, ...same].flatMap(({ it }) => it.reports);
  return [
    { ...first, it: { ...first.it, reports }, settled: movedTo(first.settled, day) },
    ...others.filter((other) => !same.includes(other)),
  ];
}

/** Puts an article's first occurrence at another place, or says which town its own is a quarter of. */
export function atSite([first, ...others]: readonly Weighed[], { place, town }: Site): Weighed[] {
  if (!first) return [];
  const { settled } = first;
  if (!place) return [{ ...first, settled: { ...settled, town } }, ...others];
  const spans = place.end > place.start ? [{ start: place.start, end: place.end }] : [];
  const rules = [...settled.rules.filter((rule) => !rule.startsWith('place:')), 'place:story'];
  return [{ ...first, settled: { ...settled, places: [place], spans, rules } }, ...others];
}
