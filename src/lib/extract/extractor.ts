import type { Article } from '#lib/model/article.ts';
import type { EventMention, Extraction } from '#lib/model/mention.ts';
import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import { readText } from '#lib/text/index.ts';
import type { Features } from './assemble/features.ts';
import { assemble } from './assemble/index.ts';
import { readDates } from './dates/index.ts';
import { createPlaceReader } from './places/index.ts';
import { splitTitle } from './places/outlet.ts';
import { readTitle } from './titled.ts';
import { readTriggers } from './triggers/index.ts';

/** The only language the rules are written for (BCP 47). */
const LANGUAGE = 'en';

/**
 * Makes the function that reads one article: its dates, its places, and the occurrences it reports with the sentences that
 * prove them. A pure function of the article and the gazetteer, linear in the text; every span lies within `article.text`.
 */
export function createExtractor(options: {
  readonly gazetteer: Gazetteer;
  /** Told of every occurrence and what its confidence is made of; nothing is then left out as unsure, so that one can learn from it. */
  readonly observe?: (article: Article, mention: EventMention, features: Features) => void;
}): (article: Article) => Extraction {
  const { observe } = options;
  const readPlaces = createPlaceReader(options.gazetteer);
  return (article) => {
    const document = readText(article.text);
    const dates = readDates(document, article.published);
    const title = splitTitle(article.title ?? '');
    const { dateline, source } = article;
    const places = readPlaces(document, { dateline, source, outlet: title.outlet });
    const titled = readTitle(readPlaces, title, article, places);
    const triggers = readTriggers(document);
    return {
      language: article.language ?? LANGUAGE,
      dates,
      places,
      events: assemble(
        article,
        document,
        dates,
        places,
        triggers,
        titled,
        observe && ((mention, features) => observe(article, mention, features)),
      ),
    };
  };
}
