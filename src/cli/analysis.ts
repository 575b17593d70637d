import { annotationLine } from '#lib/export/index.ts';
import type { Features } from '#lib/extract/assemble/features.ts';
import { createExtractor } from '#lib/extract/extractor.ts';
import { loadGazetteer } from '#lib/gazetteer/load.ts';
import { createMerger, mentionId, type Merger } from '#lib/merge/index.ts';
import type { Article } from '#lib/model/article.ts';
import type { EventMention, Extraction } from '#lib/model/mention.ts';

/** The line of one article: its mentions name themselves as their event until all articles are merged. */
const EVENT_OF_MENTION = /"event":"([0-9a-f]+)"/g;

/** Reads articles one after the other and brings together what they report. */
export interface Analysis {
  /** Reads an article. @returns its annotation with the events' ids still open: give it to {@link Analysis.withEvents} at the end */
  add(article: Article): string;
  /** An annotation with the ids of the merged events. */
  withEvents(line: string): string;
  readonly merger: Merger;
}

/** @throws Error in words for people when there is no gazetteer at the path */
export function createAnalysis(
  gazetteerPath: string,
  onExtraction?: (article: Article, extraction: Extraction) => void,
  observe?: (article: Article, mention: EventMention, features: Features) => void,
): Analysis {
  const extract = createExtractor({ gazetteer: loadGazetteer(gazetteerPath), ...(observe && { observe }) });
  const merger = createMerger();
  return {
    merger,
    add: (article) => {
      const extraction = extract(article);
      const own = (mention: (typeof extraction.events)[number]) => mentionId(article.id, mention);
      merger.add(extraction.events.map((mention) => ({ id: own(mention), articleId: article.id, mention })));
      onExtraction?.(article, extraction);
      return annotationLine(article, extraction, { mention: own, event: own });
    },
    // In a JSON text the quotation marks within strings are escaped, so this finds keys only.
    withEvents: (line) =>
      line.replace(EVENT_OF_MENTION, (whole, id: string) => {
        const event = merger.eventOfMention(id);
        return event === null ? whole : `"event":"${event.id}"`;
      }),
  };
}
