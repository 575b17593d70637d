import { family, isTalk } from '#lib/model/families.ts';
import type { EventMention } from '#lib/model/mention.ts';
import type { Layout } from './layout.ts';
import { storyOf } from './names.ts';

/**
 * Gives the first event of each family the names of the whole article: it is what the article is in the news for.
 * @param events of one article, most salient first
 */
export function withStory(layout: Layout, events: readonly EventMention[]): EventMention[] {
  const told = new Set<string>();
  const first = events.map(({ type }) => {
    const kin = family(type);
    if (isTalk(type) || told.has(kin)) return false;
    told.add(kin);
    return true;
  });
  const story = told.size > 0 ? storyOf(layout) : null;
  return events.map((event, i) =>
    first[i] && story && story.names.length > 0 ? { ...event, story } : event,
  );
}
