import type { EvidenceSource } from '#lib/dashboard/types.ts';
import type { Span } from '#lib/model/span.ts';
import { dayInWords, describeWhen } from '#lib/time/words.ts';
import type { When } from '#lib/time/when.ts';
import type { Words } from '#lib/words/index.ts';

/** How one source's date is known, in sentences for a reader. */
export function dateReason(source: EvidenceSource, words: Words): string {
  const { when, text } = source;
  if (!when || (when.start === null && when.end === null)) return words.evidence.reasons.undated;
  const phrase = source.date ? words.evidence.quote(quote(text, source.date)) : null;
  return [basisReason(when, phrase, source.published, words), precisionReason(when, words)]
    .filter(Boolean)
    .join(' ');
}

function basisReason(when: When, phrase: string | null, published: number | null, words: Words): string {
  const { reasons } = words.evidence;
  const said = describeWhen(when, words.dates);
  const day = (value: number): string => dayInWords(value, words.dates);
  switch (when.basis) {
    case 'stated':
      return reasons.stated(phrase, said);
    case 'relative': {
      const { anchor } = when;
      const counted = !anchor
        ? ''
        : anchor.of === 'published'
          ? reasons.fromPublication(day(anchor.day))
          : reasons.fromText(day(anchor.day));
      return reasons.relative(phrase, counted, said);
    }
    case 'inherited':
      return reasons.inherited(phrase, said);
    case 'published':
      return reasons.published(published === null ? null : day(published));
  }
}

function precisionReason(when: When, { evidence }: Words): string {
  const precise = evidence.preciseTo[when.precision];
  return when.approximate ? `${precise} ${evidence.reasons.approximate}`.trim() : precise;
}

/** The place phrases as the article writes them. */
export function placeReason(source: EvidenceSource, names: readonly string[], words: Words): string {
  const { reasons, quote: inQuotes } = words.evidence;
  if (names.length === 0) return reasons.unplaced;
  const phrases = [...new Set(source.places.map((span) => inQuotes(quote(source.text, span))))];
  return phrases.length === 0
    ? reasons.placeByOthers(names.join(', '))
    : reasons.places(phrases, names.join(', '));
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
