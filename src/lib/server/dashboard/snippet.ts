import type { Snippet } from '#lib/dashboard/types.ts';
import type { Span } from '#lib/model/span.ts';
import type { Evidence } from '#lib/server/store/store.ts';
import { distinct, hitsIn, wantedBy } from './found-words.ts';
import type { Hit } from './found-words.ts';

/** Characters of a snippet: two or three lines of the list. */
const LONGEST = 220;
/** Characters of an article looked through; ten times a long feature. */
const MAX_LOOK = 100_000;
/** Characters looked back and forth for the ends of a sentence. */
const REACH = 400;

/** The best place so far. */
interface Found {
  readonly text: string;
  /** The event's own sentence; null: one of its article. */
  readonly span: Span | null;
  readonly hits: readonly Hit[];
  /** Terms that occur. */
  readonly found: number;
}

/**
 * Where the words of a search stand: in the event's own sentence unless another sentence of its article has more of them. Null when the articles have none, as with a search that only the title answers.
 */
export function snippetOf(search: string, evidence: readonly Evidence[]): Snippet | null {
  const wanted = wantedBy(search);
  if (wanted.length === 0) return null;
  let best: Found | null = null;
  for (const { mention, article } of evidence) {
    const { start, end } = mention.mention.evidence.sentence;
    const own = hitsIn(article.text, start, Math.min(end, start + MAX_LOOK), wanted);
    const found = distinct(own);
    if (found > 0 && (!best || found > best.found))
      best = { text: article.text, span: { start, end }, hits: own, found };
    if (found === wanted.length) break;
    const all = hitsIn(article.text, 0, Math.min(article.text.length, MAX_LOOK), wanted);
    const sentence = busiestSentence(article.text, all);
    if (sentence && (!best || sentence.found > best.found))
      best = { text: article.text, span: null, hits: sentence.hits, found: sentence.found };
  }
  if (!best) return null;
  const [first] = best.hits;
  const span = best.span ?? (first && sentenceAround(best.text, first));
  return span ? cut(best.text, span, best.hits, best.span !== null) : null;
}

/** The hits of the sentence that has most terms; the earliest of equals. */
function busiestSentence(
  text: string,
  hits: readonly Hit[],
): { readonly hits: readonly Hit[]; readonly found: number } | null {
  let best: { hits: Hit[]; found: number } | null = null;
  let sentence: Span | null = null;
  let own: Hit[] = [];
  const close = (): void => {
    const found = distinct(own);
    if (found > 0 && (!best || found > best.found)) best = { hits: own, found };
  };
  for (const hit of hits) {
    if (!sentence || hit.start >= sentence.end) {
      close();
      sentence = sentenceAround(text, hit);
      own = [];
    }
    own.push(hit);
  }
  close();
  return best;
}

/** Roughly the sentence that holds a span: from the last full stop or blank line before it to the next one after it. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const opens = Math.max(
    ...['\n\n', '. ', '! ', '? ', '.\n', '!\n', '?\n'].map((mark) => {
      const at = before.lastIndexOf(mark);
      return at < 0 ? 0 : at + mark.length;
    }),
  );
  const closes = /[.!?](?=\s|$)|\n\s*\n/u.exec(after);
  return {
    start: start - before.length + opens,
    end: end + (closes ? closes.index + (closes[0].startsWith('\n') ? 0 : 1) : after.length),
  };
}

/** The span as one line of at most {@link LONGEST} characters around its first hit, with the hits as marks. */
function cut(text: string, span: Span, hits: readonly Hit[], inEvent: boolean): Snippet {
  const first = hits[0]?.start ?? span.start;
  let { start, end } = span;
  if (end - start > LONGEST) {
    start = wordStart(text, Math.max(start, first - Math.floor(LONGEST / 3)), span.start);
    end = wordEnd(text, Math.min(span.end, start + LONGEST), span.end);
  }
  const head = start > span.start ? '… ' : '';
  const tail = end < span.end ? ' …' : '';
  const body = text.slice(start, end);
  const lead = body.length - body.trimStart().length;
  const line = head + body.trim().replaceAll(/\s/gu, ' ') + tail;
  const shift = head.length - start - lead;
  const limit = line.length - tail.length;
  const marks: Span[] = [];
  for (const hit of hits) {
    const mark = { start: hit.start + shift, end: hit.end + shift };
    const inside = mark.start >= head.length && mark.end <= limit;
    if (inside && mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  }
  return { text: line, marks, inEvent };
}

function wordStart(text: string, at: number, least: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > least ? space + 1 : at === least ? least : characterStart(text, at);
}

function wordEnd(text: string, at: number, most: number): number {
  if (at >= most) return most;
  const space = text.lastIndexOf(' ', at);
  return space > at - 40 ? space : characterStart(text, at);
}

/** The index itself, or one less when it would part a surrogate pair. */
function characterStart(text: string, index: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(index)) ? index - 1 : index;
}
