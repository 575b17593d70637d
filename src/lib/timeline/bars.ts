import { CATEGORIES } from '#lib/model/taxonomy.ts';
import type { Category } from '#lib/model/taxonomy.ts';
import type { DayRange } from '#lib/dashboard/types.ts';
import type { CivilDay } from '#lib/time/day.ts';
import { fractionOf } from './window.ts';

/** Units of the drawing; it is stretched over the plot, so that it needs no size to be drawn on the server. */
export const WIDTH = 10_000;
export const HEIGHT = 1000;

export interface Histogram {
  /** First days of the bins, and the day after the last. */
  readonly edges: readonly CivilDay[];
  /** Events in each bin, by category: `counts[category * bins + bin]`, as `CellCounter.histogram` gives them. */
  readonly counts: Int32Array;
}

/** Events in each bin. */
export function totals({ edges, counts }: Histogram): number[] {
  const bins = edges.length - 1;
  const sums = new Array<number>(bins).fill(0);
  for (let i = 0; i < counts.length; i++) sums[i % bins] = (sums[i % bins] ?? 0) + (counts[i] ?? 0);
  return sums;
}

/** Counts of one bin, subjects without events left out, in stack order. */
export function stackOf(
  { edges, counts }: Histogram,
  bin: number,
): { readonly category: Category; readonly count: number }[] {
  const bins = edges.length - 1;
  return CATEGORIES.map((category, i) => ({ category, count: counts[i * bins + bin] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}

export interface Stack {
  readonly category: Category;
  /** SVG path data: one rectangle a bin. */
  readonly path: string;
}

/**
 * The stacked bars of a histogram as one path a subject, in a box of {@link WIDTH} × {@link HEIGHT}.
 * @param max count at the top of the box.
 * @param gap room between bars, in the box's units; a bar keeps at least half its width.
 */
export function stackedBars(histogram: Histogram, window: DayRange, max: number, gap: number): Stack[] {
  const { edges, counts } = histogram;
  const bins = edges.length - 1;
  const base = new Float64Array(bins);
  const x = edges.map((edge) => fractionOf(window, edge) * WIDTH);
  return CATEGORIES.flatMap((category, c) => {
    let path = '';
    for (let bin = 0; bin < bins; bin++) {
      const count = counts[c * bins + bin] ?? 0;
      if (count <= 0) continue;
      const left = x[bin] ?? 0;
      const full = (x[bin + 1] ?? left) - left;
      const width = full - Math.min(gap, full / 2);
      const bottom = HEIGHT - ((base[bin] ?? 0) / max) * HEIGHT;
      const height = (count / max) * HEIGHT;
      base[bin] = (base[bin] ?? 0) + count;
      path += `M${Math.round(left + (full - width) / 2)} ${Math.round(bottom)}v${-Math.round(height)}h${Math.round(width)}V${Math.round(bottom)}z`;
    }
    return path ? [{ category, path }] : [];
  });
}

/** The outline of all events together, for the overview: every bin with an event is at least `least` high. */
export function skyline(histogram: Histogram, window: DayRange, least: number): string {
  const sums = totals(histogram);
  const max = Math.max(1, ...sums);
  return sums
    .map((sum, bin) => {
      if (sum <= 0) return '';
      const left = fractionOf(window, histogram.edges[bin] ?? 0) * WIDTH;
      const right = fractionOf(window, histogram.edges[bin + 1] ?? 0) * WIDTH;
      const height = Math.max(least, (sum / max) * HEIGHT);
      return `M${Math.round(left)} ${HEIGHT}v${-Math.round(height)}H${Math.round(right)}V${HEIGHT}z`;
    })
    .join('');
}
