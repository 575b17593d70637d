import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import { SHAPE, TOKEN, type TextDocument } from '#lib/text/types.ts';
import type { Cues } from './cues.ts';
import type { Lexicon } from './lexicon.ts';

/** A name with the readings that one way of writing it allows. */
export interface KnownName {
  /** Likeliest first. */
  readonly candidates: readonly Candidate[];
  /** Highest prior of the candidates. */
  readonly standing: number;
  /** Whether it is a demonym or adjective of some place. */
  readonly isDemonym: boolean;
}

/** A stretch of tokens that is a name in the gazetteer, before anything is known of what it means here. */
export interface Match extends KnownName {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  /** Bits of `WORD` of the whole name. */
  readonly flags: number;
  /** Number of words. */
  readonly words: number;
  /** The same for all mentions of one name, however it is written. */
  readonly id: number;
  /** The name as it is compared when it is one word, else "". */
  readonly folded: string;
}

/** A reading of "City, Container" in which the second holds the first. */
export interface Containment {
  readonly inner: Candidate;
  readonly container: Candidate;
}

export interface Candidate {
  /** Number of the place in the gazetteer. */
  readonly place: number;
  /** One of `NAME`. */
  readonly nameKind: number;
  /** How likely a reader means this place when nothing else is said; higher is likelier. */
  readonly prior: number;
  /** Its point on the unit sphere. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Numbers of its country and first-level division, -1 for none. */
  readonly country: number;
  readonly division: number;
  /** Whether nearness to its point means anything: not for countries and what is larger. */
  readonly isPoint: boolean;
}

/** What rules look at: the text, all matches, and what is known of the document as a whole. */
export interface Reading {
  readonly document: TextDocument;
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  readonly cues: Cues;
  readonly matches: readonly Match[];
  /** Per match the readings in which what follows it after a comma or in brackets holds it. */
  readonly containments: readonly (readonly Containment[])[];
  /** Per token the index of its match, or -1. */
  readonly matchOf: Int32Array;
  /** Folded surnames of people named in full somewhere in the document. */
  readonly people: ReadonlySet<string>;
  /** Words that also occur without a capital in this document. */
  readonly lowered: ReadonlySet<string>;
}

export const lowerAt = (d: TextDocument, t: number): string => d.tokens.lower[t] ?? '';
export const hasShape = (d: TextDocument, t: number, bit: number): boolean =>
  ((d.tokens.shape[t] ?? 0) & bit) !== 0;
export const isWord = (d: TextDocument, t: number): boolean => d.tokens.kind[t] === TOKEN.word;
export const isCapital = (d: TextDocument, t: number): boolean => hasShape(d, t, SHAPE.capitalised);
export const opensSentence = (d: TextDocument, t: number): boolean => hasShape(d, t, SHAPE.sentenceStart);

/** The token before `t` in the same sentence, or -1. */
export const before = (d: TextDocument, t: number): number => (t > 0 && !opensSentence(d, t) ? t - 1 : -1);
/** The token after `t` in the same sentence, or -1. */
export const after = (d: TextDocument, t: number): number =>
  t >= 0 && t + 1 < d.tokens.length && !opensSentence(d, t + 1) ? t + 1 : -1;
