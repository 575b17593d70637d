// Controls but tab and line feed, and the byte order mark: nothing that a reader sees, and trouble for whoever stores or shows it.
const CONTROLS = /[^\P{Cc}\t\n]|\ufeff/gu;

/**
 * The canonical text of an article whose offsets are ours to set: line ends `\n`, NFC, no control characters, no half of a
 * surrogate pair, no white space at the line ends, at most one blank line in a row, nothing before the first letter or after the last.
 */
export function canonicalText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
    .replace(CONTROLS, '')
    .toWellFormed()
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

/** The same for a text whose offsets are the source's own: each unit is kept or replaced by one unit, so labels made on it stay true. */
export function canonicalInPlace(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r(?!\n)/g, '\n')
    .replace(CONTROLS, ' ');
}

/** One line of metadata: white space run together, controls gone, cut at `limit`; null when nothing is left. */
export function canonicalField(text: string | null | undefined, limit: number): string | null {
  if (text == null) return null;
  const line = text
    .slice(0, limit * 2)
    .replace(CONTROLS, ' ')
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : line.slice(0, limit).toWellFormed();
}
