import type { EvidenceSource } from '#lib/dashboard/types.ts';
import { dayInWords } from '#lib/time/words.ts';
import type { Words } from '#lib/words/index.ts';
import { safeHref } from './reasons.ts';

/** Characters of a quoted sentence; a longer one is cut at its end. */
const MAX_QUOTE = 600;

/**
 * One report as a line for a text of one's own: the sentence in quotes, then title, source, day and address, as far as they are
 * known, or its id: `“A ferry sank.” Ferry lost. The Courier, 3 May 2024. https://example.org/ferry`.
 */
export function citationOf(source: EvidenceSource, words: Words): string {
  const sentence = source.text
    .slice(source.sentence.start, source.sentence.end)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const quoted = sentence.length > MAX_QUOTE ? `${sentence.slice(0, MAX_QUOTE).toWellFormed()}…` : sentence;
  const day = source.published === null ? null : dayInWords(source.published, words.dates);
  const named = source.author !== null || source.title !== null || source.source !== null;
  const parts = [
    source.author,
    source.title,
    named ? null : source.articleId,
    [source.source, day].filter((part) => part !== null).join(', '),
  ].map((part) => (part ? stopped(part) : ''));
  return [words.evidence.quote(quoted), ...parts, safeHref(source.url) ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

function stopped(part: string): string {
  const line = part.replaceAll(/\s+/g, ' ').trim();
  return line === '' || /[.!?…]$/u.test(line) ? line : `${line}.`;
}
