import type { Span } from '#lib/model/span.ts';

export interface Match<G, P> {
  readonly gold: G;
  readonly predicted: P;
  readonly exact: boolean;
}

/** The first of those that have the same span. */
export function distinctSpans<T extends Span>(spans: readonly T[]): T[] {
  const seen = new Set<string>();
  return spans.filter(({ start, end }) => {
    const key = `${start}:${end}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

export const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * Pairs labelled with predicted spans one to one: identical spans first, then by the size of the overlap, then by the distance of
 * their starts. This is how TempEval-3 pairs (UzZaman et al. 2013), made unambiguous.
 */
export function align<G extends Span, P extends Span>(
  gold: readonly G[],
  predicted: readonly P[],
): Match<G, P>[] {
  const pairs = gold.flatMap((g, i) =>
    predicted.flatMap((p, j) => {
      const shared = overlap(g, p);
      const exact = g.start === p.start && g.end === p.end;
      return shared > 0 ? [{ g, p, i, j, shared, exact, apart: Math.abs(g.start - p.start) }] : [];
    }),
  );
  pairs.sort(
    (a, b) =>
      Number(b.exact) - Number(a.exact) || b.shared - a.shared || a.apart - b.apart || a.i - b.i || a.j - b.j,
  );
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  const matches: Match<G, P>[] = [];
  for (const { g, p, i, j, exact } of pairs) {
    if (takenGold.has(i) || takenPredicted.has(j)) continue;
    takenGold.add(i);
    takenPredicted.add(j);
    matches.push({ gold: g, predicted: p, exact });
  }
  return matches;
}
