import type { Article } from '#lib/model/article.ts';
import { canonicalField, canonicalInPlace, canonicalText } from './clean.ts';
import { leadingDateline } from './dateline.ts';
import { contentId } from './hash.ts';
import { headingDate } from './heading-date.ts';
import { MAX_ARTICLE_LENGTH, MAX_FIELD_LENGTH } from './limits.ts';
import { parsePublished } from './published.ts';
import type { Draft } from './types.ts';

/** Absolute http and https addresses only; anything else (`javascript:`, relative…) is no address of an article. */
export function articleUrl(text: string | null | undefined): string | null {
  if (text == null || text.length > MAX_FIELD_LENGTH * 4) return null;
  const url = URL.parse(text.trim());
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

/** A BCP 47 tag in its canonical form; `en_US` is read as `en-US`. */
function languageTag(text: string | null | undefined): string | null {
  if (text == null || text.length > 40) return null;
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

export type Finished =
  { readonly article: Article; readonly warning: string | null } | { readonly refusal: string };

/** The rules every article passes, whatever it was read from. */
export function finish(draft: Draft): Finished {
  const text = draft.fixedOffsets ? canonicalInPlace(draft.text) : canonicalText(draft.text);
  if (!/[\p{L}\p{N}]/u.test(text)) return { refusal: 'it has no text' };
  if (text.length > MAX_ARTICLE_LENGTH) {
    return {
      refusal: `its text has ${text.length} characters, more than the ${MAX_ARTICLE_LENGTH} of one article: split it`,
    };
  }
  const field = (value: string | null | undefined): string | null => canonicalField(value, MAX_FIELD_LENGTH);
  const written = field(draft.published);
  const published = written === null ? headingDate(text) : parsePublished(written);
  const title = field(draft.title);
  const url = articleUrl(draft.url);
  const source = field(draft.source);
  const warning =
    written !== null && published === null
      ? `its date "${written.slice(0, 40)}" could not be read, so it counts as undated: write it as YYYY-MM-DD`
      : null;
  const article: Article = {
    id: field(draft.id) ?? contentId([url, title, written, text]),
    title,
    text,
    published,
    source,
    url,
    author: field(draft.author),
    dateline: field(draft.dateline) ?? leadingDateline(text),
    language: languageTag(draft.language),
  };
  return { article, warning };
}
