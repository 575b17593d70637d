import type { EventType } from '#lib/model/taxonomy.ts';
import type { Cue } from '../cues.ts';

/**
 * What an ambiguous word means among its neighbours. The first sense of a lemma whose conditions all hold decides;
 * `type: null` says that it is no trigger. A "?" lemma of the vocabulary that no sense claims is dropped, any other keeps its type.
 */
export interface Sense {
  readonly pos?: 'verb' | 'noun';
  readonly type: EventType | null;
  /** The word just before is one of these. */
  readonly before?: string;
  /** The word just after is one of these. */
  readonly after?: string;
  /** One of these stands at most six words before, within the sentence. */
  readonly led?: string;
  /** One of these stands at most six words after, within the sentence. */
  readonly followed?: string;
  /** A word of the subject stands within twelve tokens. */
  readonly near?: Cue;
  /** Who does it: a word of the subject stands before the verb. */
  readonly subject?: Cue;
  /** What is done to whom: a word of the subject stands behind the verb, or before it in the passive. */
  readonly object?: Cue;
  /** A result stands within six words: "2-0". */
  readonly score?: true;
  /** The word alone says so, nothing beside it: news only where something else bears it out. */
  readonly weak?: true;
}

/** Senses by lemma. */
export type Senses = Readonly<Record<string, readonly Sense[]>>;
