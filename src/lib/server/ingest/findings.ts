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
  gazetteer: Pick<Gazetteer, 'ancestors'>,
): (article: Article) => Findings {
  return (article) => {
    const mentions = new Map<string, LocatedMention>();
    const places = new Map<string, Place>();
    const keep = (place: Place): void => {
      if (places.has(place.id)) return;
      places.set(place.id, place);
      for (const ancestor of gazetteer.ancestors(place.id)) places.set(ancestor.id, ancestor);
    };
    for (const mention of extract(article).events) {
      const id = mentionId(article.id, mention);
      if (mentions.has(id)) continue;
      mentions.set(id, { id, articleId: article.id, mention });
      for (const { place, alternatives } of mention.places) [place, ...alternatives].forEach(keep);
    }
    return { mentions: [...mentions.values()], places: [...places.values()] };
  };
}
