/** Words of one search; more would only make it slower. */
const MAX_WORDS = 20;

/**
 * The words of a search as FTS5 reads them: each quoted, so that no character is an operator; a phrase in double quotes stays one;
 * all must occur; a word that the viewer may still be typing (the last) also matches as a beginning.
 * @returns null when there is no letter or digit to search for.
 * Source: SQLite FTS5, section 3, "Full-text Query Syntax".
 */
export function ftsQuery(search: string): string | null {
  const parts = [...search.normalize('NFC').matchAll(/"([^"]*)"|[^\s"]+/gu)]
    .map((match) => ({ text: match[1] ?? match[0], phrase: match[1] !== undefined }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .slice(0, MAX_WORDS);
  if (parts.length === 0) return null;
  const open = !/["\s]$/u.test(search);
  return parts
    .map(({ text, phrase }, index) => {
      const quoted = `"${text.replaceAll('"', '""').replaceAll('\0', ' ')}"`;
      return open && !phrase && index === parts.length - 1 ? `${quoted}*` : quoted;
    })
    .join(' ');
}
