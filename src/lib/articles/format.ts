import { readFeed } from './feed.ts';
import { readHtml } from './html.ts';
import { readJson, readJsonLines } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import type { FormatReader } from './types.ts';

export interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  /** Whether a text without a telling name looks like this. Sees the first 4,096 units, white space before them cut off. */
  readonly looksLike: (head: string) => boolean;
  readonly read: FormatReader;
  /** An input of this format is one article. */
  readonly single?: true;
}

/** All formats, in the order in which a text without a known extension is tried; plain text takes what is left. */
export const FORMATS: readonly Format[] = [
  {
    name: 'feed',
    extensions: ['xml', 'rss', 'atom', 'rdf'],
    looksLike: (head) =>
      /^(?:<\?xml|<!--|<rss|<feed|<rdf:RDF)/i.test(head) && /<(?:rss|feed|rdf:RDF)[\s>]/i.test(head),
    read: readFeed,
  },
  {
    name: 'HTML',
    extensions: ['html', 'htm', 'xhtml'],
    looksLike: (head) => /^<(?:!doctype html|html|head|body|article|div|p|meta|\?xml|!--)/i.test(head),
    read: readHtml,
    single: true,
  },
  {
    name: 'JSON lines',
    extensions: ['jsonl', 'ndjson'],
    looksLike: (head) => /^\{.{0,4000}\}\s{0,20}\n\s{0,20}\{/.test(head),
    read: readJsonLines,
  },
  {
    name: 'JSON',
    extensions: ['json'],
    looksLike: (head) => /^(?:\{\s{0,100}"|\[\s{0,100}\{)/.test(head),
    read: readJson,
  },
  {
    name: 'Markdown',
    extensions: ['md', 'markdown', 'mdown'],
    looksLike: (head) => /^(?:---[ \t]{0,10}\r?\n|#{1,6} \S)/.test(head),
    read: readMarkdown,
    single: true,
  },
  { name: 'plain text', extensions: ['txt', 'text'], looksLike: () => true, read: readPlain, single: true },
];

const BY_EXTENSION = new Map(
  FORMATS.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
);
const PLAIN = FORMATS[FORMATS.length - 1] as Format;

/** A name's extension in lower case, without the dot; '' when it has none. */
function extensionOf(name: string): string {
  return /[^/\\]\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Whether an input is JSON lines by its name: it can then be cut at any line end. */
export function isLines(name: string): boolean {
  return BY_EXTENSION.get(extensionOf(name))?.read === readJsonLines;
}

/** The format of an input: by the extension of its name, else by how its text begins. */
export function detectFormat(name: string, text: string): Format {
  const known = BY_EXTENSION.get(extensionOf(name));
  if (known) return known;
  const head = text.slice(0, 8192).trimStart().slice(0, 4096);
  return FORMATS.find((format) => format.looksLike(head)) ?? PLAIN;
}
