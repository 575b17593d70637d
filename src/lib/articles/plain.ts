import type { Draft, FormatReader } from './types.ts';

/** `date 2024-01-15 Name (City)`: day, then who wrote it, then where it was filed; the last two may be missing. */
const HEADER = /^[ \t]{0,20}date:?[ \t]{1,20}(\d{4}-\d{2}-\d{2})(?:[ \t]{1,20}(\S[^\n]{0,300}))?$/i;
const CITY_IN_PARENTHESES = /\(([^()]{1,100})\)$/;

function signature(text: string): Pick<Draft, 'author' | 'dateline'> {
  const city = CITY_IN_PARENTHESES.exec(text);
  return { author: city ? text.slice(0, city.index) : text, dateline: city?.[1] ?? null };
}

/** Plain text: the whole of it is the article, but for a first line that gives the date, the author and the city. */
export const readPlain: FormatReader = (text) => {
  const start = text.search(/\S/);
  if (start < 0) return [];
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const newline = text.indexOf('\n', start);
  const lineEnd = newline < 0 ? text.length : newline;
  const header = lineEnd - lineStart > 500 ? null : HEADER.exec(text.slice(lineStart, lineEnd).trimEnd());
  if (!header) return [{ text }];
  return [
    { text: text.slice(lineEnd), published: header[1] ?? null, ...signature((header[2] ?? '').trim()) },
  ];
};
