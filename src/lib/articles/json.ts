import type { Draft, DraftProblem, FormatReader } from './types.ts';

/** Keys that may hold each field, first one wins. */
const KEYS = {
  id: ['id'],
  title: ['title', 'headline'],
  text: ['text', 'body', 'content'],
  published: ['published', 'date', 'dct'],
  source: ['source', 'publisher'],
  url: ['url', 'link'],
  author: ['author', 'authors', 'byline'],
  dateline: ['dateline'],
  language: ['language', 'lang'],
} as const;

/** An identifier may be a number; all else that should be text and is not, is left out. */
function scalar(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.filter((v) => typeof v === 'string').join(', ') : null;
}

/** An article from one JSON value. Its text is taken as it stands: labels made on it keep their offsets. */
function draftOf(value: unknown, line?: number): Draft | DraftProblem {
  const at = line === undefined ? {} : { line };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ...at, reason: 'not an article: expected an object with "text"' };
  }
  const object = new Map<string, unknown>(Object.entries(value));
  const field = (name: keyof typeof KEYS): string | null =>
    KEYS[name].map((key) => scalar(object.get(key))).find((text) => text !== null && text !== '') ?? null;
  const text = field('text');
  if (text === null) return { ...at, reason: 'not an article: it has no "text" (nor "body" or "content")' };
  return {
    ...at,
    id: field('id'),
    title: field('title'),
    text,
    published: field('published'),
    source: field('source'),
    url: field('url'),
    author: field('author'),
    dateline: field('dateline'),
    language: field('language'),
    fixedOffsets: true,
  };
}

function parse(json: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    return { reason: `not valid JSON: ${(error as Error).message.replace(/, ?".*$/s, '').slice(0, 120)}` };
  }
}

/** One article a line; a line that is not one is reported by its number and the rest is read. */
export const readJsonLines: FormatReader = function* (text, firstLine): Generator<Draft | DraftProblem> {
  let number = firstLine;
  for (let start = 0; start < text.length; number++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trim();
    start = end + 1;
    if (line === '') continue;
    const parsed = parse(line);
    yield 'reason' in parsed ? { line: number, reason: parsed.reason } : draftOf(parsed.value, number);
  }
};

/** One article, or a list of articles (also under "articles"). */
export const readJson: FormatReader = function* (text, firstLine): Generator<Draft | DraftProblem> {
  const parsed = parse(text);
  if ('reason' in parsed) {
    // Many programs name lines of JSON `.json`.
    const firstBreak = text.trimStart().indexOf('\n');
    if (firstBreak > 0 && 'value' in parse(text.trimStart().slice(0, firstBreak)))
      yield* readJsonLines(text, firstLine);
    else throw new Error(parsed.reason);
    return;
  }
  const { value } = parsed;
  const nested: unknown =
    typeof value === 'object' && value !== null && 'articles' in value ? value.articles : value;
  if (!Array.isArray(nested)) {
    yield draftOf(value);
    return;
  }
  let number = 0;
  for (const entry of nested as unknown[]) {
    number++;
    const draft = draftOf(entry);
    yield 'reason' in draft ? { reason: `entry ${number} is ${draft.reason}` } : draft;
  }
};
