import type { Event, LocatedMention } from '#lib/model/event.ts';
import { KeyedMerger } from './merger.ts';

export { explain } from './explain.ts';
export { mentionId } from './id.ts';

export interface Merger {
  /**
   * Takes in mentions, in any order; one that is known already is passed over.
   * @returns ids of the events that are new, changed or gone; ask {@link Merger.event} which.
   */
  add(mentions: readonly LocatedMention[]): readonly string[];
  /**
   * Forgets all mentions of an article, as if it had never come; unknown articles change nothing.
   * @returns ids of the events that are new, changed or gone
   */
  removeArticle(articleId: string): readonly string[];
  /** The event whose id this is, or null when there is none (any more). */
  event(id: string): Event | null;
  /** The event a mention belongs to, or null for an unknown mention. */
  eventOfMention(mentionId: string): Event | null;
  /** All events, by the order their first mentions came in; those put together anew after a removal come last. */
  events(): Iterable<Event>;
}

/**
 * Makes an empty merger. Mentions are brought together when they share a key (a day and a town; a day, a country and a
 * telling number of dead; a name or an age within days) and nothing speaks against it; what follows from an event or recalls it
 * is linked to it instead. The outcome does not depend on the order of arrival, and the work for a mention does not depend on how
 * many there are.
 */
export function createMerger(): Merger {
  return new KeyedMerger();
}
