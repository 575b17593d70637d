import { ratio } from './rates.ts';

/** A predicted event that the labels can judge. */
export interface Judged {
  /** The mention's id, where it is known. */
  readonly id?: string | undefined;
  /** 0–1, as the extractor gave it. */
  readonly confidence: number;
  readonly right: boolean;
}

/** The events whose confidence lies in one band. */
export interface ReliabilityBand {
  /** Lower edge, 0–1, belongs to the band. */
  readonly from: number;
  /** Upper edge, 0–1, belongs to the next band but for the last. */
  readonly to: number;
  readonly events: number;
  /** Mean confidence, 0–1. */
  readonly said: number;
  /** Share that is right, 0–1. */
  readonly right: number;
}

const BANDS = 5;

/**
 * The reliability table: for bands of equal width, what was promised beside what was kept (Murphy and Winkler 1977). Bands
 * without an event are left out.
 */
export function reliabilityOf(judged: readonly Judged[]): ReliabilityBand[] {
  const bandOf = ({ confidence }: Judged): number =>
    Math.min(BANDS - 1, Math.max(0, Math.floor(confidence * BANDS)));
  return Array.from({ length: BANDS }, (_, band) => band).flatMap((band) => {
    const own = judged.filter((one) => bandOf(one) === band);
    if (own.length === 0) return [];
    const sum = own.reduce((total, { confidence }) => total + confidence, 0);
    const right = own.filter((one) => one.right).length;
    return [
      {
        from: band / BANDS,
        to: (band + 1) / BANDS,
        events: own.length,
        said: ratio(sum, own.length),
        right: ratio(right, own.length),
      },
    ];
  });
}
