import * as v from 'valibot';
import { reliabilityOf } from './reliability.ts';
import { SET_ORIGINS } from './recorded-sets.ts';
import type { SetScores } from './table.ts';
import type { Score } from './types.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.pipe(v.string(), v.nonEmpty());

const bandSchema = v.strictObject({ from: share, to: share, events: count, said: share, right: share });

const scoreSchema = v.pipe(
  v.strictObject({
    stage: words,
    gold: v.pipe(count, v.minValue(1, 'a stage without labels measures nothing')),
    precision: v.optional(share),
    recall: v.optional(share),
    f1: v.optional(share),
    more: v.optional(v.record(words, v.pipe(v.number(), v.finite(), v.minValue(0)))),
    reliability: v.optional(v.array(bandSchema)),
  }),
  v.check(
    ({ precision, recall, f1, more }) =>
      (precision !== undefined && recall !== undefined && f1 !== undefined) ||
      Object.keys(more ?? {}).length > 0,
    'there is no figure',
  ),
);

const setSchema = v.strictObject({
  set: words,
  name: words,
  kind: v.nullable(words),
  origin: v.nullable(words),
  documents: v.pipe(count, v.minValue(1, 'a set has documents')),
  scores: v.pipe(v.array(scoreSchema), v.nonEmpty('the set has no figures')),
});

const recordedSchema = v.strictObject({
  recorded: v.pipe(v.string(), v.isoDate('the day is written YYYY-MM-DD')),
  version: words,
  sets: v.pipe(
    v.array(setSchema),
    v.nonEmpty('no set is recorded'),
    v.check((sets) => new Set(sets.map(({ set }) => set)).size === sets.length, 'a set stands there twice'),
  ),
});

/** Figures as measured on one day: shares 0–1 with four decimals, no text of any document. */
export type Recorded = v.InferOutput<typeof recordedSchema>;
export type RecordedSet = Recorded['sets'][number];
export type RecordedScore = RecordedSet['scores'][number];

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function recordScore({ stage, rates, gold, more, judged }: Score): RecordedScore {
  return {
    stage,
    gold,
    ...(rates && { precision: round(rates.precision), recall: round(rates.recall), f1: round(rates.f1) }),
    ...(more.size > 0 && {
      more: Object.fromEntries([...more].map(([name, value]) => [name, round(value)])),
    }),
    ...(judged && {
      reliability: reliabilityOf(judged).map((band) => ({
        ...band,
        said: round(band.said),
        right: round(band.right),
      })),
    }),
  };
}

/**
 * The record of one evaluation. Sets that are not known by name keep their file's name and have no origin; stages without labels
 * are left out.
 * @param about the day of the evaluation as `YYYY-MM-DD`, and the program's version
 */
export function recordOf(
  sets: readonly SetScores[],
  about: { readonly recorded: string; readonly version: string },
): Recorded {
  return readRecorded({
    ...about,
    sets: sets.map(({ set, documents, scores }) => {
      const known = SET_ORIGINS.get(set);
      return {
        set,
        name: known?.name ?? set,
        kind: known?.kind ?? null,
        origin: known?.origin ?? null,
        documents,
        scores: scores.filter(({ gold }) => gold > 0).map(recordScore),
      };
    }),
  });
}

/**
 * Checks a record.
 * @throws Error that names the set and the figure when it is not one: a set without figures, a share outside 0–1, an unknown key
 */
export function readRecorded(value: unknown): Recorded {
  const result = v.safeParse(recordedSchema, value);
  if (result.success) return result.output;
  const reasons = result.issues.map((issue) => {
    const place = (issue.path ?? []).map(({ key, value: at }) =>
      typeof key === 'number' ? nameOf(at, key) : String(key),
    );
    return `${place.join(' → ') || 'the record'}: ${issue.message}`;
  });
  throw new Error(`The record of the evaluation is not valid. ${reasons.join('; ')}`);
}

/** A set or stage by its name, whatever else by its number. */
function nameOf(value: unknown, index: number): string {
  const named = v.safeParse(v.union([v.object({ set: words }), v.object({ stage: words })]), value);
  if (!named.success) return String(index);
  return 'set' in named.output ? named.output.set : named.output.stage;
}
