import type { Span } from '#lib/model/span.ts';

export type MarkKind = 'trigger' | 'date' | 'place';

/** A run of text with one marking. */
export interface Piece {
  readonly text: string;
  readonly kind: MarkKind | null;
}

/** A run of pieces inside or outside the event's sentence. */
export interface Passage {
  readonly sentence: boolean;
  readonly pieces: readonly Piece[];
}

export interface Evidence {
  readonly sentence: Span;
  readonly trigger: Span;
  readonly told?: readonly Span[];
  readonly date: Span | null;
  readonly places: readonly Span[];
}

/**
 * Cuts an article into paragraphs (parted by blank lines), and those at every edge of the evidence, so that a view can mark each
 * run without touching the text: all pieces joined give the paragraphs back. Spans that overlap share their run by the order
 * trigger, date, place; spans outside the text are cut to it.
 */
export function markUp(text: string, evidence: Evidence): Passage[][] {
  const marked: { span: Span; kind: MarkKind }[] = [
    ...[evidence.trigger, ...(evidence.told ?? [])].map((span) => ({ span, kind: 'trigger' as const })),
    ...(evidence.date ? [{ span: evidence.date, kind: 'date' as const }] : []),
    ...evidence.places.map((span) => ({ span, kind: 'place' as const })),
  ];
  const edges = [evidence.sentence, ...marked.map(({ span }) => span)].flatMap(({ start, end }) => [
    start,
    end,
  ]);
  return paragraphs(text).map((paragraph) => {
    const inside = edges.filter((edge) => edge > paragraph.start && edge < paragraph.end);
    const cuts = [...new Set([paragraph.start, ...inside, paragraph.end])].sort((a, b) => a - b);
    const passages: { sentence: boolean; pieces: Piece[] }[] = [];
    for (const [i, start] of cuts.slice(0, -1).entries()) {
      const run = { start, end: cuts[i + 1] ?? paragraph.end };
      const sentence = covers(evidence.sentence, run);
      const kind = marked.find(({ span }) => covers(span, run))?.kind ?? null;
      const piece = { text: text.slice(run.start, run.end), kind };
      const last = passages.at(-1);
      if (last?.sentence === sentence) last.pieces.push(piece);
      else passages.push({ sentence, pieces: [piece] });
    }
    return passages;
  });
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Spans of the paragraphs, without the blank lines between them. */
function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t]*\n\s*/g)) {
    if (gap.index > start) spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** Characters of a line that was cut to a width: mail and wires are sent so. */
const CUT = { least: 40, most: 100 } as const;

/** True for a paragraph whose lines were cut to a width, which a page of another width lets run on. Verse and lists stay as they are. */
export function isCutToWidth(passages: readonly Passage[]): boolean {
  const text = passages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  const lines = text.split('\n').map((line) => line.trimEnd().length);
  const full = lines.slice(0, -1);
  return full.length > 0 && Math.max(...lines) <= CUT.most && full.every((length) => length >= CUT.least);
}
