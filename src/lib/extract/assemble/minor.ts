import type { EventMention } from '#lib/model/mention.ts';
import type { EventType } from '#lib/model/taxonomy.ts';

/** Types that are talk: news themselves only where an article leads with them. */
const TALK: ReadonlySet<EventType> = new Set<EventType>(['statement', 'threat']);

/**
 * Marks what an analyst would leave out of the list: statements that are not what the article is about.
 * @param events of one article, most salient first
 */
export function markMinor(events: readonly EventMention[]): EventMention[] {
  return events.map((event, i) => {
    const { minor = false, ...rest } = event;
    return i > 0 && (minor || TALK.has(event.type)) ? { ...rest, minor: true } : rest;
  });
}
