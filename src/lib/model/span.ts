/** A half-open range of UTF-16 indices into one article's `text`: `text.slice(start, end)` is what is shown. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
