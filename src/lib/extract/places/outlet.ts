/** A title longer than this, in characters, is no title; what is behind is not looked at. */
const LONGEST = 300;
/** Marks between a page's headline and what names its publication. */
const DIVIDERS = [' - ', ' | ', ' – ', ' — '];

/** A page's title in its two parts. */
export interface Title {
  readonly headline: string;
  /** What stands behind the headline and names the publication, often with the town it is of; or null. */
  readonly outlet: string | null;
}

/** Splits "Two held after fire - WXYZ News 5 - Carrow, Ohio" behind the headline. */
export function splitTitle(title: string): Title {
  const text = title.slice(0, LONGEST);
  const at = DIVIDERS.map((mark) => text.indexOf(mark)).filter((i) => i > 0);
  if (at.length === 0) return { headline: text, outlet: null };
  const first = Math.min(...at);
  return { headline: text.slice(0, first), outlet: text.slice(first + 3) };
}
