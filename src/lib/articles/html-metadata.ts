import { Parser } from 'htmlparser2';
import { linkedData, type Metadata } from './json-ld.ts';

export type { Metadata } from './json-ld.ts';

/** Where each field stands in `<meta>`, surest first: Open Graph, Dublin Core, schema.org microdata, and what publishers use. */
const META: readonly (readonly [keyof Metadata, readonly string[]])[] = [
  ['title', ['og:title', 'twitter:title', 'dc.title', 'headline']],
  [
    'published',
    [
      'article:published_time',
      'datepublished',
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dc.date',
      'dcterms.issued',
      'dcterms.created',
      'dcterms.date',
      'og:published_time',
      'article.published',
    ],
  ],
  ['source', ['og:site_name', 'dc.publisher', 'publisher', 'application-name']],
  ['url', ['og:url']],
  ['author', ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author']],
  ['dateline', ['dateline']],
  ['language', ['og:locale', 'language', 'dc.language']],
];

/** Elements looked at for metadata, and units of linked data read: a page's head is far smaller. */
const MAX_LINKED_DATA = 500_000;

/** What a saved page says of itself: linked data first, then `<meta>`, then `<time>`, `<title>` and `<link rel="canonical">`. */
export function htmlMetadata(html: string): Metadata {
  const meta = new Map<string, string>();
  let canonical: string | undefined;
  let language: string | undefined;
  let time: string | undefined;
  let title = '';
  let scripts = '';
  let inside: 'title' | 'json' | null = null;
  let titles = 0;
  const linked: Metadata[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') language ??= attributes.lang;
      else if (name === 'title') inside = titles++ === 0 ? 'title' : null;
      else if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical')
        canonical ??= attributes.href;
      else if (name === 'time') time ??= attributes.datetime;
      else if (name === 'script' && attributes.type?.toLowerCase() === 'application/ld+json') {
        inside = 'json';
        scripts = '';
      } else if (name === 'meta') {
        const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
        if (key && attributes.content && !meta.has(key)) meta.set(key, attributes.content);
      }
    },
    ontext(text) {
      if (inside === 'title') title += text;
      else if (inside === 'json' && scripts.length < MAX_LINKED_DATA) scripts += text;
    },
    onclosetag(name) {
      if (inside === 'json' && name === 'script') {
        const found = linkedData(scripts);
        if (found) linked.push(found);
      }
      if (name === 'title' || name === 'script') inside = null;
    },
  });
  parser.end(html);
  const result: Metadata = { ...linked[0] };
  for (const [field, keys] of META) {
    result[field] ??= keys.map((key) => meta.get(key)).find((value) => value !== undefined);
  }
  result.published ??= time;
  result.title ??= title || undefined;
  result.url = canonical ?? result.url;
  result.language = language ?? result.language;
  return result;
}
