import { alignColumns } from './columns.ts';
import { chance, fitLogistic, logOddsOf, type Observation } from './logistic.ts';
import { reliabilityOf, type Judged } from './reliability.ts';

/** An occurrence that labels judge, with what its confidence is made of. */
export interface Example extends Judged {
  readonly set: string;
  readonly document: string;
  readonly features: Observation['features'];
}

/** How one way of saying how sure one is did on labelled occurrences. */
interface Outcome {
  readonly judged: readonly (Judged & { readonly set: string })[];
  /** Mean square of what was said less what came true (Brier 1950): 0 is best, 0.25 is a coin's. */
  readonly brier: number;
}

export interface Calibration {
  readonly weights: ReadonlyMap<string, number>;
  readonly examples: number;
  readonly documents: number;
  readonly sets: readonly string[];
  /** With the weights in use. */
  readonly before: Outcome;
  /** With weights that were fitted without the document at hand. */
  readonly after: Outcome;
}

/** Parts of the documents that are left out in turn. */
const FOLDS = 10;
/** Variance of the prior on the weights. */
const VARIANCE = 0.5;
/** A set counts as if it had judged at most so many occurrences: the largest shall not speak for all. */
const MOST_OF_SET = 1500;

function outcomeOf(judged: Outcome['judged']): Outcome {
  const sum = judged.reduce((total, { confidence, right }) => total + (confidence - Number(right)) ** 2, 0);
  return { judged, brier: sum / Math.max(1, judged.length) };
}

function observationsOf(examples: readonly Example[]): Observation[] {
  const sizes = new Map<string, number>();
  for (const { set } of examples) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  return examples.map(({ set, features, right }) => ({
    features,
    right,
    weight: Math.min(1, MOST_OF_SET / (sizes.get(set) ?? 1)),
  }));
}

/**
 * Learns the weights of confidence and tells how well they keep what they promise: by cross-validation, the occurrences of a
 * document being judged with weights that were fitted without it. Documents are dealt to the folds by the order of their ids.
 */
export function calibrate(
  examples: readonly Example[],
  current: Readonly<Record<string, number>>,
): Calibration {
  const key = ({ set, document }: Example): string => JSON.stringify([set, document]);
  const documents = [...new Set(examples.map(key))].sort();
  const foldOf = new Map(documents.map((document, i) => [document, i % FOLDS]));
  const weigh = (
    weights: ReadonlyMap<string, number>,
    some: readonly Example[],
  ): (Judged & { readonly set: string })[] =>
    some.map(({ set, features, right }) => ({
      set,
      confidence: chance(logOddsOf(features, weights)),
      right,
    }));
  const after = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isHeld = (example: Example): boolean => foldOf.get(key(example)) === fold;
    const seen = examples.filter((example) => !isHeld(example));
    return weigh(fitLogistic(observationsOf(seen), VARIANCE), examples.filter(isHeld));
  });
  return {
    weights: fitLogistic(observationsOf(examples), VARIANCE),
    examples: examples.length,
    documents: documents.length,
    sets: [...new Set(examples.map(({ set }) => set))].sort(),
    before: outcomeOf(weigh(new Map(Object.entries(current)), examples)),
    after: outcomeOf(after),
  };
}

const percent = (share: number): string => (share * 100).toFixed(1);

/** Reliability before and after, over all sets and for each, as an aligned table. */
export function formatCalibration({ before, after, examples, documents, sets }: Calibration): string {
  const rows = [['set', 'weights', 'confidence', 'events', 'said', 'right', 'Brier']];
  for (const set of [null, ...sets]) {
    for (const [name, outcome] of [
      ['in use', before],
      ['fitted, held out', after],
    ] as const) {
      const judged = outcome.judged.filter((one) => set === null || one.set === set);
      const { brier } = outcomeOf(judged);
      reliabilityOf(judged).forEach(({ from, to, events, said, right }, i) =>
        rows.push([
          i === 0 ? (set ?? 'all') : '',
          i === 0 ? name : '',
          `${String(Math.round(from * 100))}–${String(Math.round(to * 100))}`,
          String(events),
          percent(said),
          percent(right),
          i === 0 ? brier.toFixed(4) : '',
        ]),
      );
    }
  }
  return `${String(examples)} occurrences of ${String(documents)} documents; the fitted weights are judged on documents they have not seen.\n\n${alignColumns(rows, [3, 4, 5, 6])}`;
}

/** The weights as the table in `src/lib/extract/assemble/weights.ts`. */
export function formatWeights({ weights, examples, documents, after }: Calibration): string {
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => {
      const shown = /^[A-Za-z]\w*$/.test(name) ? name : `'${name}'`;
      return `  ${shown}: ${String(Math.round(weight * 100) / 100)},`;
    });
  return `/**
 * Log-odds by feature (see \`features.ts\`): a logistic regression of "type, date and place are all right" with a Gaussian prior of
 * variance ${String(VARIANCE)}, fitted by \`dateline eval … --fit\` on ${String(examples)} occurrences of ${String(documents)} labelled documents; Brier score by
 * cross-validation ${after.brier.toFixed(3)}. What labels leave out by their own rules (old incidents, whole countries) is no feature.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
}
