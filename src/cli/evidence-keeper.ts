import type { ExportedEvent, ExportedEvidence } from '#lib/export/index.ts';
import { mentionId, type Merger } from '#lib/merge/index.ts';
import type { Article } from '#lib/model/article.ts';
import type { Extraction } from '#lib/model/mention.ts';

/** The sentence of every mention, for exports of events. */
export class EvidenceKeeper {
  private readonly best = new Map<string, ExportedEvidence>();

  readonly keep = (article: Article, extraction: Extraction): void => {
    for (const mention of extraction.events) {
      const { start, end } = mention.evidence.sentence;
      this.best.set(mentionId(article.id, mention), {
        sentence: article.text.slice(start, end),
        articleTitle: article.title,
        source: article.source,
        url: article.url,
        published: article.published,
      });
    }
  };

  *exported(merger: Merger): Generator<ExportedEvent, void> {
    for (const event of merger.events()) {
      const evidence = event.mentions.flatMap((id) => this.best.get(id) ?? []);
      yield { event, evidence };
    }
  }
}
