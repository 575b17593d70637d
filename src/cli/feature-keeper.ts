import type { Example, SetScores } from '#lib/evaluation/index.ts';
import type { Features } from '#lib/extract/assemble/features.ts';
import { mentionId } from '#lib/merge/index.ts';
import type { Article } from '#lib/model/article.ts';
import type { EventMention } from '#lib/model/mention.ts';

/** What the confidence of every occurrence was made of, by its id. */
export class FeatureKeeper {
  private readonly kept = new Map<string, { readonly document: string; readonly features: Features }>();

  readonly keep = (article: Article, mention: EventMention, features: Features): void => {
    this.kept.set(mentionId(article.id, mention), { document: article.id, features });
  };

  /** The occurrences that the labels judge, with what they were made of. */
  examples(sets: readonly SetScores[]): Example[] {
    return sets.flatMap(({ set, scores }) =>
      scores.flatMap(({ judged = [] }) =>
        judged.flatMap(({ id, confidence, right }) => {
          const known = id === undefined ? undefined : this.kept.get(id);
          return known ? [{ set, ...known, confidence, right }] : [];
        }),
      ),
    );
  }
}
