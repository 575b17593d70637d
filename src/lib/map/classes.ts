/** Shades of the map, palest first; as many tokens `--map-1` … stand in the design. */
export const CLASSES = 5;

/** Up to here every count has a class of its own, but for the last. */
const SMALL = 12;

/** Round numbers that a legend may show, per power of ten. */
const ROUND = [1, 2, 5] as const;

/**
 * Least counts of the classes for counts up to `max`: rising steps of about equal ratio, at round numbers. They hang on the whole
 * data and not on the range, so that a shade means the same while the range moves.
 * @returns {@link CLASSES} rising whole numbers, the first 1
 */
export function classBreaks(max: number): readonly number[] {
  if (max < SMALL) return Array.from({ length: CLASSES }, (_, i) => i + 1);
  const breaks = [1];
  for (let i = 1; i < CLASSES; i++) {
    const wanted = max ** (i / CLASSES);
    const least = (breaks[i - 1] ?? 0) + 1;
    breaks.push(Math.max(least, roundNumber(wanted)));
  }
  return breaks;
}

/** The class of a count: 0 for none, else 1 … {@link CLASSES}. */
export function classOf(breaks: readonly number[], count: number): number {
  let found = 0;
  for (const least of breaks) if (count >= least) found++;
  return found;
}

function roundNumber(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const candidates = [...ROUND, 10].map((step) => step * power);
  return candidates.reduce(
    (best, step) => (Math.abs(step - value) < Math.abs(best - value) ? step : best),
    power,
  );
}

/** `1`, `2–4`, `5+`: what the classes hold, for a legend. */
export function classLabels(breaks: readonly number[]): string[] {
  return breaks.map((least, i) => {
    const next = breaks[i + 1];
    if (next === undefined) return `${least}+`;
    return next - least === 1 ? String(least) : `${least}–${next - 1}`;
  });
}
