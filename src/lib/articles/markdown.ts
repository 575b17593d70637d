import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { parseDocument } from 'yaml';
import { MAX_MARKDOWN_LENGTH } from './limits.ts';
import type { Draft, FormatReader } from './types.ts';

type Nodes = ReturnType<typeof fromMarkdown>['children'];
type Node = Nodes[number];

const FRONT_MATTER = /^\s{0,100}---[ \t]{0,10}\r?\n/;
const FRONT_MATTER_END = /\r?\n(?:---|\.\.\.)[ \t]{0,10}(?:\r?\n|$)/;

/** Units of front matter that are read: thousands of keys are not metadata. */
const MAX_FRONT_MATTER = 20_000;
/** Nodes within nodes that are followed; the Markdown parser itself walks its tree by calls, so quoting 10,000 deep would end it. */
const MAX_QUOTES = 100;
const NESTED = new RegExp(`^(?:[ \\t]{0,3}(?:>|[*+-][ \\t])){${MAX_QUOTES}}`, 'm');

/** Scalars of the front matter by lower-case key. Aliases are not expanded, so they cannot multiply. */
function frontMatter(yaml: string): Map<string, string> {
  const fields = new Map<string, string>();
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false });
  const first = document.errors[0];
  if (first) throw new Error(`the front matter is not valid YAML: ${first.message.split('\n', 1)[0] ?? ''}`);
  const root: unknown = document.toJS({ maxAliasCount: 0, mapAsMap: true });
  if (!(root instanceof Map)) return fields;
  for (const [key, value] of root as Map<unknown, unknown>) {
    if (typeof key !== 'string') continue;
    const names: unknown[] = Array.isArray(value) ? value : [value];
    const text = names.filter((name) => typeof name === 'string').join(', ');
    if (text) fields.set(key.toLowerCase(), text);
  }
  return fields;
}

/** Paragraphs of a tree of blocks, in order. Code, HTML, rules and link definitions are not prose. */
function paragraphs(nodes: readonly Node[]): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    switch (node.type) {
      case 'code':
      case 'html':
      case 'definition':
      case 'thematicBreak':
        return;
      case 'blockquote':
      case 'list':
      case 'listItem':
        for (const child of node.children) visit(child);
        return;
      default: {
        const text = toString(node, { includeHtml: false, includeImageAlt: false })
          .replace(/[ \t\r\n]+/g, ' ')
          .trim();
        if (text) found.push(text);
      }
    }
  };
  nodes.forEach(visit);
  return found;
}

/** Markdown, with YAML front matter or without. A first heading gives the title, and leaves the body when it only repeats it. */
export const readMarkdown: FormatReader = (text) => {
  let body = text;
  let fields = new Map<string, string>();
  const opening = FRONT_MATTER.exec(text);
  if (opening) {
    const rest = text.slice(opening[0].length - 1, opening[0].length + MAX_FRONT_MATTER);
    const closing = FRONT_MATTER_END.exec(rest);
    if (closing) {
      fields = frontMatter(rest.slice(0, closing.index));
      body = text.slice(opening[0].length - 1 + closing.index + closing[0].length);
    }
  }
  if (NESTED.test(body))
    throw new Error(`quotations or lists nested deeper than ${MAX_QUOTES}: not an article`);
  // Past the bound the marks stay in the text: better than a parser that takes a minute.
  const nodes = body.length > MAX_MARKDOWN_LENGTH ? [] : fromMarkdown(body).children;
  const first = nodes[0];
  const heading = first?.type === 'heading' ? toString(first).trim() : null;
  const get = (...keys: string[]): string | null => keys.map((key) => fields.get(key)).find((v) => v) ?? null;
  const title = get('title', 'headline') ?? heading;
  const repeated = heading !== null && heading === title;
  const draft: Draft = {
    id: get('id'),
    title,
    text: nodes.length === 0 ? body : paragraphs(nodes.slice(repeated ? 1 : 0)).join('\n\n'),
    published: get('published', 'date', 'dct'),
    source: get('source', 'publisher', 'publication'),
    url: get('url', 'link'),
    author: get('author', 'byline', 'authors'),
    dateline: get('dateline', 'location'),
    language: get('language', 'lang'),
  };
  return [draft];
};
