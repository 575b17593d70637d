/** One observation: named values, whether it came true, and how much it counts. */
export interface Observation {
  readonly features: readonly (readonly [name: string, value: number])[];
  readonly right: boolean;
  /** Above 0; 1 is one observation. */
  readonly weight: number;
}

/** Steps of Newton's method; it converges in a handful. */
const MOST_STEPS = 50;
const SMALL = 1e-8;

/** The chance that log-odds stand for, 0–1. */
export const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The log-odds that weights give named values; names without a weight count nothing. */
export function logOddsOf(features: Observation['features'], weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  return sum;
}

/**
 * Logistic regression with a Gaussian prior of mean 0 on every weight, by Newton's method (Hastie, Tibshirani and Friedman 2009,
 * sections 4.4.1 and 3.4.1). Deterministic.
 * @param variance of the prior, above 0: smaller keeps the weights nearer to 0
 */
export function fitLogistic(observations: readonly Observation[], variance: number): Map<string, number> {
  const names = [...new Set(observations.flatMap(({ features }) => features.map(([name]) => name)))].sort();
  const column = new Map(names.map((name, i) => [name, i]));
  const rows = observations.map(({ features, right, weight }) => ({
    cells: features.flatMap(([name, value]) =>
      value === 0 ? [] : [[column.get(name) ?? 0, value] as const],
    ),
    right,
    weight,
  }));
  const beta = new Float64Array(names.length);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = Float64Array.from(beta, (b) => -b / variance);
    const hessian = names.map((_, i) => {
      const line = new Float64Array(names.length);
      line[i] = 1 / variance;
      return line;
    });
    for (const { cells, right, weight } of rows) {
      const p = chance(cells.reduce((sum, [i, value]) => sum + (beta[i] ?? 0) * value, 0));
      const slope = weight * ((right ? 1 : 0) - p);
      const bend = weight * p * (1 - p);
      for (const [i, a] of cells) {
        gradient[i] = (gradient[i] ?? 0) + slope * a;
        const line = hessian[i];
        if (line) for (const [j, b] of cells) line[j] = (line[j] ?? 0) + bend * a * b;
      }
    }
    const change = solve(hessian, gradient);
    change.forEach((by, i) => (beta[i] = (beta[i] ?? 0) + by));
    if (change.every((by) => Math.abs(by) < SMALL)) break;
  }
  return new Map(names.map((name, i) => [name, beta[i] ?? 0]));
}

/** Solves a symmetric positive definite system by Gaussian elimination; it needs no pivoting. Changes its arguments. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  for (let k = 0; k < n; k++) {
    const pivot = matrix[k];
    if (!pivot) continue;
    for (let i = k + 1; i < n; i++) {
      const line = matrix[i];
      const factor = line ? (line[k] ?? 0) / (pivot[k] ?? 1) : 0;
      if (!line || factor === 0) continue;
      for (let j = k; j < n; j++) line[j] = (line[j] ?? 0) - factor * (pivot[j] ?? 0);
      right[i] = (right[i] ?? 0) - factor * (right[k] ?? 0);
    }
  }
  for (let k = n - 1; k >= 0; k--) {
    const line = matrix[k];
    if (!line) continue;
    let sum = right[k] ?? 0;
    for (let j = k + 1; j < n; j++) sum -= (line[j] ?? 0) * (right[j] ?? 0);
    right[k] = sum / (line[k] ?? 1);
  }
  return right;
}
