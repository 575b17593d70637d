import type { EventType } from '#lib/model/taxonomy.ts';

/** Types that are talk, or how markets take the news: news themselves only where an article leads with them. */
const ASIDE: ReadonlySet<EventType> = new Set<EventType>(['statement', 'threat', 'market']);

/**
 * Whether an analyst would leave an occurrence out of the list: a statement, or the setting of something else, that is not
 * what the article is about.
 * @param rank its place among the article's occurrences, most salient first, from 0
 */
export const isMinor = (type: EventType, rank: number, setting: boolean): boolean =>
  rank > 0 && (setting || ASIDE.has(type));
