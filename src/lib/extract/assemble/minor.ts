import type { EventMention } from '#lib/model/mention.ts';
import type { EventType } from '#lib/model/taxonomy.ts';

/** Types that are talk: news themselves only where an article leads with them. */
const TALK: ReadonlySet<EventType> = new Set<EventType>(['statement', 'threat']);

/**
 * Marks what an analyst would leave out of the list: statements that are not what the article is about.
 * @param events of one article, most salient first
 */
export function markMinor(events: readonly EventMention[]): EventMention[] {
  return events.map((event, i) => (i > 0 && TALK.has(event.type) ? { ...event, minor: true } : event));
}
