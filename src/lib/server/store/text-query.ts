/** Words of one search; more would only make it slower. */
const MAX_WORDS = 20;

/** One word or quoted phrase of a search. */
export interface SearchTerm {
  readonly text: string;
  /** The viewer may still be typing it: it also matches as a beginning. */
  readonly open: boolean;
}

/** What a search asks for, all of which must occur; empty when there is no letter or digit in it. */
export function searchTerms(search: string): SearchTerm[] {
  const parts = [...search.normalize('NFC').matchAll(/"([^"]*)"|[^\s"]+/gu)]
    .map((match) => ({ text: match[1] ?? match[0], phrase: match[1] !== undefined }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .slice(0, MAX_WORDS);
  const typing = !/["\s]$/u.test(search);
  return parts.map(({ text, phrase }, index) => ({
    text,
    open: typing && !phrase && index === parts.length - 1,
  }));
}

/**
 * The terms of a search as FTS5 reads them: each quoted, so that no character is an operator.
 * @returns null when there is nothing to search for.
 * Source: SQLite FTS5, section 3, "Full-text Query Syntax".
 */
export function ftsQuery(search: string): string | null {
  const terms = searchTerms(search);
  if (terms.length === 0) return null;
  return terms
    .map(({ text, open }) => `"${text.replaceAll('"', '""').replaceAll('\0', ' ')}"${open ? '*' : ''}`)
    .join(' ');
}
