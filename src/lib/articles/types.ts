import type { Article } from '#lib/model/article.ts';

/** Something about an input that its owner should know. */
export interface ReadProblem {
  /** Name of the input as the caller gave it. */
  readonly name: string;
  /** 1-based line, where the format has lines that stand alone. */
  readonly line: number | null;
  /** Words for people: what was wrong and what to do. */
  readonly reason: string;
  /** `error`: an article, or the whole input, is lost. `warning`: it was read, and this is what could not be. */
  readonly severity: 'error' | 'warning';
}

export interface ReadResult {
  readonly articles: Article[];
  readonly problems: ReadProblem[];
  /** The input's format holds one article: when the input changes, so does the article. */
  readonly single?: boolean;
}

/** An article as its format gives it, before the common rules of `finish.ts`. */
export interface Draft {
  readonly id?: string | null;
  readonly title?: string | null;
  readonly text: string;
  /** As written; read by `published.ts`. */
  readonly published?: string | null;
  readonly source?: string | null;
  readonly url?: string | null;
  readonly author?: string | null;
  readonly dateline?: string | null;
  readonly language?: string | null;
  /** 1-based line of the input on which it stands. */
  readonly line?: number;
  /** The text's offsets are the source's own and must not move: cleaning may replace characters, never add or remove one. */
  readonly fixedOffsets?: boolean;
}

export interface DraftProblem {
  readonly reason: string;
  readonly line?: number;
}

/**
 * One format: decoded text in, drafts out, in the order of the input. `firstLine` is the number of the text's first line.
 * May throw an `Error` whose message is meant for people when the whole input is not what it should be.
 */
export type FormatReader = (text: string, firstLine: number) => Iterable<Draft | DraftProblem>;
