import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import { mentionId } from '#lib/merge/index.ts';
import type { Article } from '#lib/model/article.ts';
import type { LocatedMention } from '#lib/model/event.ts';
import type { Extraction } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import type { Findings } from './protocol.ts';

/** Turns an article into what the store keeps of it: mentions with their ids, and every place they need. */
export function createFindings(
  extract: (article: Article) => Extraction,
  gazetteer: Pick<Gazetteer, 'byId' | 'place'>,
): (article: Article) => Findings {
  return (article) => {
    const mentions = new Map<string, LocatedMention>();
    const places = new Map<string, Place>();
    for (const mention of extract(article).events) {
      const id = mentionId(article.id, mention);
      if (mentions.has(id)) continue;
      mentions.set(id, { id, articleId: article.id, mention });
      for (const { place, alternatives } of mention.places)
        for (const named of [place, ...alternatives]) keepWithParents(places, named, gazetteer);
    }
    return { mentions: [...mentions.values()], places: [...places.values()] };
  };
}

function keepWithParents(
  places: Map<string, Place>,
  place: Place,
  gazetteer: Pick<Gazetteer, 'byId' | 'place'>,
): void {
  for (let at: Place | null = place; at && !places.has(at.id);) {
    places.set(at.id, at);
    const parent: number | null = at.parent === null ? null : gazetteer.byId(at.parent);
    at = parent === null ? null : gazetteer.place(parent);
  }
}
