/** Widest line of a hard-wrapped text, in characters; wider lines are paragraphs. */
const WIDEST_WRAP = 130;
/** Narrowest width that is taken for a wrapping margin, in characters. */
const NARROWEST_WRAP = 40;
/** Share of line ends that must be where the next word no longer fitted. */
const WRAPPED_SHARE = 0.6;

export interface LineLayout {
  /** Lines end at a margin, not where the writer ended them. */
  readonly wrapped: boolean;
  /** The margin in characters, 0 when not wrapped. */
  readonly margin: number;
}

/** Tells hard-wrapped text from text with one line a paragraph, by whether line ends are where the next word did not fit. */
export function readLayout(text: string): LineLayout {
  const lengths: number[] = [];
  const firstWords: number[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + WIDEST_WRAP * 2)).trim();
    lengths.push(end - start > WIDEST_WRAP * 2 ? end - start : line.length);
    const space = line.indexOf(' ');
    firstWords.push(space === -1 ? line.length : space);
    if (newline === -1) break;
    start = end + 1;
  }
  const widths = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  const margin = widths[Math.floor(widths.length * 0.97)] ?? 0;
  if (margin > WIDEST_WRAP || margin < NARROWEST_WRAP) return { wrapped: false, margin: 0 };
  let ends = 0;
  let full = 0;
  for (let i = 0; i + 1 < lengths.length; i++) {
    const length = lengths[i] ?? 0;
    const next = firstWords[i + 1] ?? 0;
    if (length === 0 || next === 0) continue;
    ends++;
    // A wrapper may leave a few columns of slack.
    if (length + 1 + next > margin - 4) full++;
  }
  const wrapped = ends >= 3 && full >= ends * WRAPPED_SHARE;
  return { wrapped, margin: wrapped ? margin : 0 };
}
