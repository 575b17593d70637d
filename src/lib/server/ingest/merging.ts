import { createMerger } from '#lib/merge/index.ts';
import type { Merger } from '#lib/merge/index.ts';
import type { Event, LocatedMention } from '#lib/model/event.ts';
import type { EventChanges, Store } from '#lib/server/store/store.ts';

/** The merged events of a store, kept in step with it while articles come in. */
export interface Merging {
  /**
   * What the events become with these mentions of one article.
   * @param inPlaceOf ids of articles that go: older versions of it
   */
  add(mentions: readonly LocatedMention[], inPlaceOf?: readonly string[]): Promise<EventChanges>;
  /** Every event as the stored mentions give it. */
  rebuild(): Promise<readonly Event[]>;
}

/** Starts from the mentions in the store, read when first needed: a run that adds nothing costs nothing. */
export function createMerging(store: Store): Merging {
  let merger: Promise<Merger> | null = null;
  return {
    add: async (mentions, inPlaceOf = []) => {
      merger ??= mergerOf(store);
      return changesOf(await merger, inPlaceOf, mentions);
    },
    rebuild: async () => {
      merger = mergerOf(store);
      return [...(await merger).events()];
    },
  };
}

function changesOf(
  merger: Merger,
  gone: readonly string[],
  mentions: readonly LocatedMention[],
): EventChanges {
  const put: Event[] = [];
  const removed: string[] = [];
  const touched = gone.flatMap((articleId) => merger.removeArticle(articleId));
  for (const id of new Set([...touched, ...merger.add(mentions)])) {
    const event = merger.event(id);
    if (event) put.push(event);
    else removed.push(id);
  }
  return { put, removed };
}

/** Article by article, as they came: the order that the first run had. */
async function mergerOf(store: Store): Promise<Merger> {
  const merger = createMerger();
  let article: LocatedMention[] = [];
  for await (const mention of store.mentions()) {
    if (article[0] && article[0].articleId !== mention.articleId) {
      merger.add(article);
      article = [];
    }
    article.push(mention);
  }
  if (article.length > 0) merger.add(article);
  return merger;
}
