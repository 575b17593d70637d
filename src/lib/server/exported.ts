import type { ExportedEvent } from '#lib/export/index.ts';
import type { Store } from './store/store.ts';

/** Events asked for at once. */
const PAGE = 500;

/** The events of these ids, in their order, each with the sentence that proves it best; unknown ids are left out. */
export async function* exportedEvents(
  store: Pick<Store, 'events' | 'evidence'>,
  ids: readonly string[],
): AsyncGenerator<ExportedEvent, void> {
  for (let i = 0; i < ids.length; i += PAGE) yield* await onePage(store, ids.slice(i, i + PAGE));
}

async function onePage(
  store: Pick<Store, 'events' | 'evidence'>,
  ids: readonly string[],
): Promise<ExportedEvent[]> {
  const events = await store.events(ids);
  return Promise.all(
    events.map(async (event) => {
      const evidence = await store.evidence(event, 1);
      return {
        event,
        evidence: evidence.map(({ mention: { mention }, article }) => ({
          sentence: article.text.slice(mention.evidence.sentence.start, mention.evidence.sentence.end),
          articleTitle: article.title,
          source: article.source,
          url: article.url,
          published: article.published,
        })),
      };
    }),
  );
}
