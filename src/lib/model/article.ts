import type { CivilDay } from '#lib/time/day.ts';

/** One document as the readers give it. `text` is canonical: every offset in the system indexes it. */
export interface Article {
  /** The source's own id, or a hash of the content; unique within one run or one store. */
  readonly id: string;
  readonly title: string | null;
  /** Plain text, paragraphs parted by a blank line, never HTML. */
  readonly text: string;
  /** Civil day of publication; `null` when the document does not say, never today. */
  readonly published: CivilDay | null;
  /** Name of the publication or feed. */
  readonly source: string | null;
  /** Absolute http(s) address, or null. */
  readonly url: string | null;
  readonly author: string | null;
  /** Place of filing as written ("London", "NAIROBI, Kenya"): where it was written, not where it happened. */
  readonly dateline: string | null;
  /** BCP 47 tag, or null when unknown. */
  readonly language: string | null;
}
