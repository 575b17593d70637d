/** What a page or file says of an article; each as written. */
export interface Metadata {
  title?: string | undefined;
  published?: string | undefined;
  source?: string | undefined;
  url?: string | undefined;
  author?: string | undefined;
  dateline?: string | undefined;
  language?: string | undefined;
}

const ARTICLE = /(?:Article|Report|BlogPosting|Posting)$/;
/** Levels of `@graph` and lists that are followed, and nodes looked at. */
const MAX_DEPTH = 6;
const MAX_NODES = 1_000;

type Node = Map<string, unknown>;

/** An object as a Map, so that no key of it means anything to the language. */
function asNode(value: unknown): Node | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : null;
}

function strings(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((v): v is string => typeof v === 'string');
}

/** The text of a property that may be text, `{name}`, `{@id}` or a list of them. */
function label(value: unknown): string | undefined {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  const names = values.flatMap((v) => {
    const node = asNode(v);
    return strings(node ? (node.get('name') ?? node.get('@id')) : v);
  });
  return names.length > 0 ? names.join(', ') : undefined;
}

function findArticle(root: unknown): Node | null {
  let queue: unknown[] = [root];
  let seen = 0;
  for (let depth = 0; depth < MAX_DEPTH && queue.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of queue) {
      if (++seen > MAX_NODES) return null;
      if (Array.isArray(value)) {
        next.push(...(value as unknown[]).slice(0, MAX_NODES));
        continue;
      }
      const node = asNode(value);
      if (!node) continue;
      if (strings(node.get('@type')).some((type) => ARTICLE.test(type))) return node;
      next.push(node.get('@graph'), node.get('mainEntity'), node.get('itemListElement'));
    }
    queue = next;
  }
  return null;
}

/** The first schema.org Article (NewsArticle, Report, BlogPosting…) of a JSON-LD script; null when it has none or is not JSON. */
export function linkedData(json: string): Metadata | null {
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch {
    return null;
  }
  const article = findArticle(root);
  if (!article) return null;
  return {
    title: label(article.get('headline') ?? article.get('name')),
    published: label(article.get('datePublished') ?? article.get('dateCreated')),
    source: label(article.get('publisher')),
    url: label(article.get('url') ?? article.get('mainEntityOfPage')),
    author: label(article.get('author')),
    dateline: label(article.get('dateline')),
    language: label(article.get('inLanguage')),
  };
}
