import { describe, expect, test } from 'vitest';
import { calibrate, formatCalibration, formatWeights, type Example } from './calibration.ts';
import { chance, fitLogistic, logOddsOf } from './logistic.ts';

const bias = ['bias', 1] as const;

describe('logistic regression', () => {
  const observed = (rightOfTen: number, more: readonly (readonly [string, number])[] = []) =>
    Array.from({ length: 1000 }, (_, i) => ({
      features: [bias, ...more],
      right: i % 10 < rightOfTen,
      weight: 1,
    }));

  test.each([1, 3, 5, 8])('learns a share of %i in ten', (share) => {
    const weights = fitLogistic(observed(share), 100);
    expect(chance(logOddsOf([bias], weights))).toBeCloseTo(share / 10, 3);
  });

  test('tells what raises the chance from what lowers it', () => {
    const weights = fitLogistic(
      [...observed(5), ...observed(8, [['early', 1]]), ...observed(2, [['crowded', 0.5]])],
      100,
    );
    expect(chance(logOddsOf([bias, ['early', 1]], weights))).toBeCloseTo(0.8, 2);
    expect(chance(logOddsOf([bias, ['crowded', 0.5]], weights))).toBeCloseTo(0.2, 2);
    expect(weights.get('crowded')).toBeLessThan(0);
  });

  test('a narrow prior keeps the weights near nothing, a weight counts as often', () => {
    const wide = fitLogistic(observed(9), 100).get('bias') ?? 0;
    const narrow = fitLogistic(observed(9), 0.001).get('bias') ?? 0;
    expect(narrow).toBeGreaterThan(0);
    expect(narrow).toBeLessThan(wide / 2);
    const few = observed(9).filter((_, i) => i < 10);
    const counted = fitLogistic(
      few.map((one) => ({ ...one, weight: 100 })),
      100,
    );
    expect(counted.get('bias')).toBeCloseTo(wide, 6);
  });

  test('values that always go together, or never differ from nothing, break nothing', () => {
    const weights = fitLogistic(
      observed(8, [
        ['a', 1],
        ['b', 1],
        ['none', 0],
      ]),
      0.5,
    );
    expect(weights.get('a')).toBeCloseTo(weights.get('b') ?? NaN, 9);
    expect(weights.get('none')).toBe(0);
    expect(fitLogistic([], 1).size).toBe(0);
  });
});

describe('calibration', () => {
  const example = (i: number, right: boolean, more: Example['features'] = []): Example => ({
    set: 'wire',
    document: `d${String(i)}`,
    features: [bias, ...more],
    confidence: 0,
    right,
  });

  test('weights are judged on documents that they have not seen', () => {
    // Each document has a mark of its own that gives its outcome away.
    const marked = Array.from({ length: 200 }, (_, i) =>
      [0, 1].map(() => example(i, i % 2 === 0, [[`only in ${String(i)}`, 1]])),
    ).flat();
    const { after, documents, examples } = calibrate(marked, {});
    expect([documents, examples]).toEqual([200, 400]);
    expect(after.brier).toBeCloseTo(0.25, 2);
  });

  test('what was said comes true as often, and better than with poor weights', () => {
    const mixed = Array.from({ length: 1000 }, (_, i) =>
      i % 2 === 0 ? example(i, i % 10 < 8, [['early', 1]]) : example(i, i % 10 < 2),
    );
    const fitted = calibrate(mixed, { bias: 3 });
    expect(fitted.after.brier).toBeLessThan(fitted.before.brier);
    const early = fitted.after.judged.filter(({ confidence }) => confidence > 0.5);
    const said = early.reduce((sum, { confidence }) => sum + confidence, 0) / early.length;
    expect(said).toBeCloseTo(early.filter(({ right }) => right).length / early.length, 1);
    expect(formatCalibration(fitted)).toMatch(/fitted, held out +20–40/);
    expect(calibrate(mixed, { bias: 3 })).toEqual(fitted);
  });

  test('a large set does not speak for all', () => {
    const large = Array.from({ length: 15_000 }, (_, i) => example(i, true));
    const small = Array.from({ length: 1500 }, (_, i) => ({ ...example(i, false), set: 'local' }));
    const { weights } = calibrate([...large, ...small], {});
    expect(chance(weights.get('bias') ?? NaN)).toBeCloseTo(0.5, 1);
  });

  test('the table of weights is source text', () => {
    const fitted = calibrate(
      [example(1, true, [['date:own', 1]]), example(2, false, [['place score', 0.5]])],
      {},
    );
    const source = formatWeights(fitted);
    expect(source).toMatch(/^ {2}bias: -?\d/m);
    expect(source).toMatch(/^ {2}'date:own': \d/m);
    expect(source).toMatch(/^ {2}'place score': -\d/m);
  });
});
