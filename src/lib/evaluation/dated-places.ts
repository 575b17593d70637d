import { distanceOf, hasPoint, NEAR_KM, type MaybePoint } from './near.ts';
import { fold } from './fold.ts';
import { family } from '#lib/model/families.ts';
import { EVENT_TYPES, type EventType } from '#lib/model/taxonomy.ts';
import { rates, ratio } from './rates.ts';
import type { Judged } from './reliability.ts';
import type { PredictedEvent, Predictions, Score } from './types.ts';

/** One labelled event: a day (or month, or year) and a place, by coordinates or by name. */
export interface DatedPlace extends MaybePoint {
  readonly type?: string | null;
  readonly date?: string | null;
  readonly city?: string | null;
  readonly place?: string | null;
}

export interface DatedPlaceDocument {
  readonly id: string;
  readonly events: readonly DatedPlace[];
}

function names({ city, place }: DatedPlace): string[] {
  if (city) return [city];
  if (!place) return [];
  const variants = [place, place.split(',', 1)[0] ?? ''];
  return [...variants, ...variants.map((name) => name.replace(/\s?\([^()]*\)$/, ''))];
}

const placed = (gold: DatedPlace): boolean => hasPoint(gold) || names(gold).length > 0;

/** Right when it says at least as much as the label and begins as the label does. */
const dateRight = (gold: DatedPlace, { date }: PredictedEvent): boolean =>
  Boolean(gold.date && date?.slice(0, 10).startsWith(gold.date));

/** Right within 161 km of the label's point, or, for a label without one, by the same name. */
function placeRight(gold: DatedPlace, predicted: PredictedEvent): boolean {
  if (hasPoint(gold)) return hasPoint(predicted) && distanceOf(gold, predicted) <= NEAR_KM;
  const wanted = new Set(
    names(gold)
      .map(fold)
      .filter((name) => name !== ''),
  );
  // A quarter is in its town.
  return [predicted.place, predicted.city].some(
    (said) => said !== undefined && (wanted.has(fold(said)) || wanted.has(fold(said.split(',', 1)[0] ?? ''))),
  );
}

const TYPES: ReadonlySet<string> = new Set(EVENT_TYPES);

const isType = (type: string): type is EventType => TYPES.has(type);

/** Whether the labels can judge a prediction: they are of its kind, or of no kind. */
const canJudge = (gold: readonly DatedPlace[], { type }: PredictedEvent): boolean =>
  gold.some((g) => g.type == null || (isType(g.type) && isType(type) && family(g.type) === family(type)));

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly date: boolean;
  readonly place: boolean;
}

/**
 * Whole events, date and place, in each document. `any event` looks for a prediction that has both right, one to one; a label
 * without a date or a place never costs precision. `first event` asks of the most salient prediction alone: what a reader sees first.
 */
export function scoreDatedPlaces(
  documents: readonly DatedPlaceDocument[],
  predictions: Predictions,
): Score[] {
  const n = { gold: 0, dated: 0, placed: 0, both: 0, date: 0, place: 0, joint: 0, counted: 0 };
  const judged: Judged[] = [];
  const first = { dated: 0, date: 0, placed: 0, place: 0, both: 0, joint: 0, predicted: 0 };
  for (const { id, events: gold } of documents) {
    const predicted = predictions.get(id)?.events ?? [];
    const whole = gold.map((g) => Boolean(g.date) && placed(g));
    const ignored = new Set<number>();
    const pairs: Pair[] = [];
    gold.forEach((g, i) =>
      predicted.forEach((p, j) => {
        const pair = { i, j, date: dateRight(g, p), place: placeRight(g, p) };
        if (!pair.date && !pair.place) return;
        if (!whole[i]) ignored.add(j);
        pairs.push(pair);
      }),
    );
    n.gold += gold.length;
    n.dated += gold.filter((g) => g.date).length;
    n.placed += gold.filter(placed).length;
    n.both += whole.filter(Boolean).length;
    n.date += new Set(pairs.filter(({ date }) => date).map(({ i }) => i)).size;
    n.place += new Set(pairs.filter(({ place }) => place).map(({ i }) => i)).size;
    const takenGold = new Set<number>();
    const taken = new Set<number>();
    for (const { i, j, date, place } of pairs) {
      if (!date || !place || takenGold.has(i) || taken.has(j)) continue;
      takenGold.add(i);
      taken.add(j);
    }
    n.joint += taken.size;
    n.counted += predicted.filter((_, j) => taken.has(j) || !ignored.has(j)).length;

    const head = predicted[0];
    const hit = (test: (g: DatedPlace) => boolean): number => (head && gold.some(test) ? 1 : 0);
    if (gold.some((g) => g.date)) first.dated++;
    if (gold.some(placed)) first.placed++;
    if (whole.some(Boolean)) {
      first.both++;
      if (head) first.predicted++;
    }
    if (!head) continue;
    first.date += hit((g) => dateRight(g, head));
    first.place += hit((g) => placed(g) && placeRight(g, head));
    const right = hit((g) => dateRight(g, head) && placed(g) && placeRight(g, head));
    first.joint += right;
    if (whole.some(Boolean) && canJudge(gold, head))
      judged.push({ id: head.id, confidence: head.confidence ?? 0, right: right > 0 });
  }
  return [
    {
      stage: 'events, first',
      rates: rates(first.joint, first.predicted, first.both),
      gold: first.both,
      more: new Map([
        ['date accuracy', ratio(first.date, first.dated)],
        ['place accuracy', ratio(first.place, first.placed)],
      ]),
      judged,
    },
    {
      stage: 'events, any',
      rates: rates(n.joint, n.counted, n.both),
      gold: n.both,
      more: new Map([
        ['date recall', ratio(n.date, n.dated)],
        ['place recall', ratio(n.place, n.placed)],
      ]),
    },
  ];
}
