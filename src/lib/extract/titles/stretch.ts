import { TOKEN, type TextDocument } from '#lib/text/index.ts';

/** The tokens a title may be made of. */
export interface Stretch {
  readonly document: TextDocument;
  readonly first: number;
  readonly end: number;
  readonly trigger: number;
  readonly last: number;
  readonly verb: boolean;
}

export function lowerAt({ document, first, end }: Stretch, t: number): string {
  return t < first || t >= end ? '' : (document.tokens.lower[t] ?? '');
}

/** Characters from the start of one token to the end of another. */
export function reach({ document }: Stretch, from: number, to: number): number {
  return (document.tokens.end[to] ?? 0) - (document.tokens.start[from] ?? 0);
}

/** "11:57" */
export function isClock(s: Stretch, t: number): boolean {
  return lowerAt(s, t) === ':' && s.document.tokens.kind[t + 1] === TOKEN.number;
}
