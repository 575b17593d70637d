import type { DayRange } from '#lib/dashboard/types.ts';
import type { CivilDay } from '#lib/time/day.ts';
import { binIndex } from './bins.ts';
import type { Mark } from './marks.ts';
import { fractionOf } from './window.ts';

export interface Dot extends Mark {
  /** Share of the window's width, 0–1. */
  readonly x: number;
  /** Pixels of the centre above the baseline. */
  readonly y: number;
}

export interface DotLayout {
  /** Pixels. */
  readonly radius: number;
  /** From left to right, and upwards where they stand on each other. */
  readonly dots: readonly Dot[];
}

/** Pixels from dot to dot: smaller ones cannot be told apart or hit, larger ones shout. */
const LEAST_PITCH = 7;
const MOST_PITCH = 13;

/**
 * A dot for each event, stacked over the middle of the bin in which it begins.
 * @param edges first days of the bins, and the day after the last.
 * @returns null when the dots would be too small to be told apart.
 */
export function layDots(
  marks: readonly Mark[],
  edges: readonly CivilDay[],
  window: DayRange,
  width: number,
  height: number,
): DotLayout | null {
  const stacks = new Map<number, Mark[]>();
  const last = edges.length - 2;
  for (const mark of marks) {
    const day = mark.when?.start ?? mark.when?.end;
    if (day === undefined || day === null) continue;
    const bin = Math.max(0, Math.min(last, binIndex(edges, Math.max(day, edges[0] ?? day))));
    stacks.set(bin, [...(stacks.get(bin) ?? []), mark]);
  }
  const highest = Math.max(1, ...[...stacks.values()].map(({ length }) => length));
  const binWidth = (width * ((edges[1] ?? 0) - (edges[0] ?? 0))) / (window.to + 1 - window.from);
  const pitch = Math.min(MOST_PITCH, binWidth, height / highest);
  if (pitch < LEAST_PITCH) return null;
  const dots = [...stacks].toSorted(([a], [b]) => a - b);
  return {
    radius: pitch * 0.42,
    dots: dots.flatMap(([bin, stack]) => {
      const middle = ((edges[bin] ?? 0) + (edges[bin + 1] ?? 0)) / 2;
      const x = Math.max(0, Math.min(1, fractionOf(window, middle)));
      return stack
        .toSorted((a, b) => (a.when?.start ?? 0) - (b.when?.start ?? 0))
        .map((mark, level) => ({ ...mark, x, y: (level + 0.5) * pitch }));
    }),
  };
}
