import type { LinkReason, MergeReason } from '#lib/model/event.ts';
import type { Words } from '#lib/words/index.ts';

/** What an event shares with an earlier one: "both name Ada Obi, 12 days later". */
export function linkReason({ by, of, days }: LinkReason, { evidence: { shared } }: Words): string {
  return `${shared.by[by](of ?? '')}, ${shared.later(days)}`;
}

/** What a report shares with another of the same event, as a sentence. Null: it met the others through one that is not shown. */
export function mergeReason(reason: MergeReason | null, { evidence: { shared } }: Words): string {
  if (reason === null) return shared.through;
  const { days, sameDay, place, places, names, ages, dead } = reason;
  const parts = [
    sameDay ? shared.sameDay : days > 0 ? shared.apart(days) : shared.daysMeet,
    ...(place === null ? [] : [shared.place(place)]),
    ...(places === null ? [] : [shared.places(...places)]),
    ...(names.length > 0 ? [shared.names(names.join(', '))] : []),
    ...(ages.length > 0 ? [shared.ages(ages.join(', '))] : []),
    ...(dead === null ? [] : [shared.dead(dead)]),
  ];
  return shared.because(parts.join(', '));
}
