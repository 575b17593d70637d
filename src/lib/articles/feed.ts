import { parseFeed } from 'feedsmith';
import { htmlText } from './html-text.ts';
import { MAX_ARTICLES_PER_FILE } from './limits.ts';
import type { Draft, DraftProblem, FormatReader } from './types.ts';

type Feed = ReturnType<typeof parse>;
type Of<F extends Feed['format']> = Extract<Feed, { format: F }>['feed'];

const list = <T>(values: readonly T[] | undefined): readonly T[] => values ?? [];

/** Content, or the summary in its stead, as plain text. */
function body(...candidates: (string | undefined)[]): string {
  for (const html of candidates) {
    const text = html === undefined ? '' : htmlText(html).text;
    if (text) return text;
  }
  return '';
}

const names = (people: readonly { name?: string | undefined }[] | undefined): string | null =>
  list(people)
    .flatMap((person) => person.name ?? [])
    .join(', ') || null;

function* rss(feed: Of<'rss'>): Generator<Draft> {
  for (const item of list(feed.items)) {
    yield {
      title: item.title ? htmlText(item.title).text : null,
      text: body(item.content?.encoded, item.description),
      published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
      source: feed.title ?? null,
      url: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
      author: names(item.authors) ?? list(item.dc?.creators).join(', '),
      language: feed.language ?? null,
    };
  }
}

function* atom(feed: Of<'atom'>): Generator<Draft> {
  for (const entry of list(feed.entries)) {
    const link = list(entry.links).find((l) => l.rel === undefined || l.rel === 'alternate');
    yield {
      title: entry.title?.value ? htmlText(entry.title.value).text : null,
      text: body(entry.content?.value, entry.summary?.value),
      published: entry.published ?? entry.updated ?? entry.dc?.dates?.[0] ?? null,
      source: feed.title?.value ?? null,
      url: link?.href ?? null,
      author: names(entry.authors) ?? names(feed.authors) ?? list(entry.dc?.creators).join(', '),
      language: feed.xml?.lang ?? null,
    };
  }
}

function* rdf(feed: Of<'rdf'>): Generator<Draft> {
  for (const item of list(feed.items)) {
    yield {
      title: item.title ? htmlText(item.title).text : null,
      text: body(item.content?.encoded, item.description),
      published: item.dc?.dates?.[0] ?? null,
      source: feed.title ?? null,
      url: item.link ?? null,
      author: list(item.dc?.creators).join(', '),
      language: feed.dc?.languages?.[0] ?? null,
    };
  }
}

function entries(feed: Feed): Generator<Draft> | null {
  if (feed.format === 'rss') return rss(feed.feed);
  if (feed.format === 'atom') return atom(feed.feed);
  return feed.format === 'rdf' ? rdf(feed.feed) : null;
}

/** Dates stay as written, so that the day is the one of the source's own zone. */
function parse(xml: string) {
  try {
    return parseFeed(xml, { maxItems: MAX_ARTICLES_PER_FILE, parseDateFn: (raw) => raw });
  } catch {
    throw new Error('not an RSS, Atom or RDF feed with at least one entry');
  }
}

/** RSS 0.9x–2.0, Atom and RDF. Entities that the file declares itself stay as written: the parser does not expand them. */
export const readFeed: FormatReader = function* (xml): Generator<Draft | DraftProblem> {
  const found = entries(parse(xml));
  if (!found) throw new Error('not an RSS, Atom or RDF feed with at least one entry');
  let number = 0;
  for (const draft of found) {
    number++;
    if (draft.text || draft.title) yield { ...draft, text: draft.text || (draft.title ?? '') };
    else yield { reason: `entry ${number} has no text` };
  }
};
