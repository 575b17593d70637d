import type { Span } from '#lib/model/span.ts';

/** Characters of an article sent with its evidence; longer ones are cut on both sides. Ten times a long feature. */
export const MAX_WINDOW = 100_000;

/** A part of a text, and how spans of the whole are found in it. */
export interface TextWindow {
  readonly text: string;
  readonly move: (span: Span) => Span;
  /** Null when the span is not wholly in the window. */
  readonly moveIfInside: (span: Span) => Span | null;
}

/** The text, or the part of it around a span when it is longer than `size` characters. The cut never parts a character. */
export function windowOf(text: string, around: Span, size = MAX_WINDOW): TextWindow {
  const margin = Math.max(0, Math.floor((size - (around.end - around.start)) / 2));
  const whole = text.length <= size;
  const start = whole ? 0 : characterStart(text, Math.max(0, around.start - margin));
  const end = whole ? text.length : characterStart(text, Math.min(text.length, around.end + margin));
  const move = (span: Span): Span => ({ start: span.start - start, end: span.end - start });
  return {
    text: text.slice(start, end),
    move,
    moveIfInside: (span) => (span.start >= start && span.end <= end ? move(span) : null),
  };
}

/** The index itself, or one less when it stands inside a surrogate pair. */
function characterStart(text: string, index: number): number {
  const isLow = /[\udc00-\udfff]/.test(text.charAt(index));
  return isLow && /[\ud800-\udbff]/.test(text.charAt(index - 1)) ? index - 1 : index;
}
