import type { EvidenceSource } from '#lib/dashboard/types.ts';
import type { Span } from '#lib/model/span.ts';
import { dayInWords, describeWhen } from '#lib/time/words.ts';
import type { When } from '#lib/time/when.ts';

/** How one source's date is known, in sentences for a reader. */
export function dateReason(source: EvidenceSource): string {
  const { when, text } = source;
  if (!when || (when.start === null && when.end === null))
    return 'The article does not say when; the event stays undated.';
  const phrase = source.date ? `“${quote(text, source.date)}”` : null;
  return [basisReason(when, phrase, source.published), precisionReason(when)].filter(Boolean).join(' ');
}

function basisReason(when: When, phrase: string | null, published: number | null): string {
  const words = describeWhen(when);
  switch (when.basis) {
    case 'stated':
      return `${phrase ?? 'The article'} gives the date: ${words}.`;
    case 'relative': {
      const counted = when.anchor
        ? when.anchor.of === 'published'
          ? `, counted from the day of publication, ${dayInWords(when.anchor.day)},`
          : `, counted from ${dayInWords(when.anchor.day)}, a date in the text,`
        : '';
      return `${phrase ?? 'The phrase'}${counted} is ${words}.`;
    }
    case 'inherited':
      return `The sentence gives no date of its own; ${phrase ? `${phrase} elsewhere in the article` : 'the context'} gives ${words}.`;
    case 'published':
      return `The article gives no date for this. Its day of publication${published === null ? '' : `, ${dayInWords(published)},`} stands in.`;
  }
}

const PRECISE_TO: ReadonlyMap<When['precision'], string> = new Map([
  ['week', 'Known to the week.'],
  ['month', 'Known to the month.'],
  ['season', 'Known to the season.'],
  ['quarter', 'Known to the quarter.'],
  ['year', 'Known to the year.'],
  ['decade', 'Known to the decade.'],
  ['century', 'Known to the century.'],
  ['vague', 'The article is vague about it.'],
]);

function precisionReason(when: When): string {
  const precise = PRECISE_TO.get(when.precision) ?? '';
  return when.approximate ? `${precise} Approximate.`.trim() : precise;
}

/** The place phrases as the article writes them. */
export function placeReason(source: EvidenceSource, names: readonly string[]): string {
  if (names.length === 0) return 'The article does not say where; the event stays off the map.';
  const phrases = [...new Set(source.places.map((span) => `“${quote(source.text, span)}”`))];
  if (phrases.length === 0) return `${names.join(', ')}, by other reports.`;
  return `${phrases.join(', ')} ${phrases.length === 1 ? 'is' : 'are'} read as ${names.join(', ')}.`;
}

/** Longest quotation shown, in characters; a phrase is shorter. */
const MAX_QUOTE = 80;

function quote(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
  return words.length > MAX_QUOTE ? `${words.slice(0, MAX_QUOTE)}…` : words;
}

/** The address when it can be followed safely: absolute and http or https. */
export function safeHref(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** Where an address leads, for the words of its link. */
export function hostOf(href: string): string {
  return new URL(href).hostname.replace(/^www\./, '');
}
