import { dayFromCivil, type CivilDay } from '#lib/time/day.ts';
import { fold } from './fold.ts';
import { rates, ratio } from './rates.ts';
import type { Judged } from './reliability.ts';
import type { PredictedEvent, Predictions, Score } from './types.ts';

/** A day or span that an answer key accepts. `by`: the incident had happened by `to`. */
export interface KeyDate {
  readonly kind: 'on' | 'by' | 'within';
  readonly from?: string | null;
  readonly to: string;
}

/** A labelled incident. Without `dates` (or `places`) every date (or place) is right. */
export interface Incident {
  readonly optional?: boolean;
  readonly dates?: readonly KeyDate[] | null;
  /** Alternatives, each from the country down. */
  readonly places?: readonly (readonly { readonly name: string }[])[] | null;
}

export interface IncidentDocument {
  readonly id: string;
  readonly events: readonly Incident[];
}

/** The keys hold violent incidents only; what else a document reports is left out of the count. */
const VIOLENT = new Set([
  'attack',
  'bombing',
  'airstrike',
  'shelling',
  'shooting',
  'killing',
  'kidnapping',
  'arson',
  'hijacking',
  'robbery',
  'sabotage',
]);

/** Days in which an incident said to have happened by a day is looked for. */
const BY_REACH = 31;
/** A guess this wide still names the day. */
const DAY_SPAN = 3;
const MONTH_SPAN = 31;

const GENERIC =
  /\b(?:city|department|province|municipality|town|village|region|departamento|ciudad|de|del|la|el|los|las)\b/g;

const placeKey = (name: string): string => fold(name).replace(GENERIC, ' ').replace(/ +/g, ' ').trim();

/** The day of `YYYY-MM-DD`; published keys also have a 31 November, which is then 1 December. */
function dayOf(text: string): CivilDay {
  const [year = NaN, month = NaN, day = NaN] = text.split('-').map(Number);
  return dayFromCivil(year, month, day);
}

/** 1: the day is right; 0.5: within a month of it; 0: wrong or undated. */
export function rateDate(
  event: Pick<PredictedEvent, 'start' | 'end'>,
  accepted: readonly KeyDate[] | null | undefined,
): number {
  if (!accepted) return 1;
  if (!event.end) return 0;
  const end = dayOf(event.end);
  const start = event.start ? dayOf(event.start) : end;
  const span = end - start + 1;
  const rate = ({ kind, from, to }: KeyDate): number => {
    const last = dayOf(to);
    const first = from ? dayOf(from) : last - BY_REACH;
    const touches = start <= last && end >= first;
    if (kind === 'on') return !touches || span > MONTH_SPAN ? 0 : span <= DAY_SPAN ? 1 : 0.5;
    if (touches) return span <= Math.max(MONTH_SPAN, 2 * (last - first + 1)) ? 1 : 0.5;
    return kind === 'by' && start <= last ? 0.5 : 0;
  };
  return Math.max(...accepted.map(rate));
}

/** 1: a level below the country is named, or the country is all there is to know and right; 0.5: only the country is right. */
export function ratePlace(event: Pick<PredictedEvent, 'places'>, accepted: Incident['places']): number {
  if (!accepted) return 1;
  const named = new Set(
    event.places.flatMap(({ name, text }) => [placeKey(name), placeKey(text)]).filter((name) => name !== ''),
  );
  const country = placeKey(event.places[0]?.countryName ?? '');
  const rate = (chain: readonly { readonly name: string }[]): number => {
    const [top, ...below] = chain;
    const sameCountry = country !== '' && country === placeKey(top?.name ?? '');
    if (below.length === 0) return sameCountry ? 1 : 0;
    if (below.some(({ name }) => named.has(placeKey(name)))) return 1;
    return sameCountry ? 0.5 : 0;
  };
  return Math.max(...accepted.map(rate));
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly date: number;
  readonly place: number;
}

/** Keys and predictions one to one, best sum of both rates first; a pair needs something right of each. */
function pairUp(gold: readonly Incident[], predicted: readonly PredictedEvent[]): Pair[] {
  const pairs = gold.flatMap((g, i) =>
    predicted.flatMap((p, j) => {
      const pair = { i, j, date: rateDate(p, g.dates), place: ratePlace(p, g.places) };
      return pair.date > 0 && pair.place > 0 ? [pair] : [];
    }),
  );
  pairs.sort((a, b) => b.date + b.place - (a.date + a.place));
  const [takenGold, taken] = [new Set<number>(), new Set<number>()];
  return pairs.filter(({ i, j }) => {
    if (takenGold.has(i) || taken.has(j)) return false;
    takenGold.add(i);
    taken.add(j);
    return true;
  });
}

/**
 * Violent incidents against answer keys as in MUC-3 and MUC-4: found, and found with date and place exact. Optional keys may be
 * found, and need not be.
 */
export function scoreIncidents(documents: readonly IncidentDocument[], predictions: Predictions): Score[] {
  const n = {
    required: 0,
    predicted: 0,
    found: 0,
    foundRequired: 0,
    exact: 0,
    exactRequired: 0,
    date: 0,
    place: 0,
  };
  const judged: Judged[] = [];
  for (const { id, events: gold } of documents) {
    const predicted = (predictions.get(id)?.events ?? []).filter(({ type }) => VIOLENT.has(type));
    n.required += gold.filter(({ optional }) => !optional).length;
    n.predicted += predicted.length;
    const whole = new Set<number>();
    for (const { i, j, date, place } of pairUp(gold, predicted)) {
      const required = gold[i]?.optional ? 0 : 1;
      n.found++;
      n.foundRequired += required;
      if (date === 1) n.date++;
      if (place === 1) n.place++;
      if (date === 1 && place === 1) {
        n.exact++;
        whole.add(j);
        n.exactRequired += required;
      }
    }
    predicted.forEach(({ id, confidence = 0 }, j) => judged.push({ id, confidence, right: whole.has(j) }));
  }
  return [
    {
      stage: 'incidents, found',
      rates: rates(n.found, n.predicted, n.required, n.foundRequired),
      gold: n.required,
      more: new Map([
        ['date exact', ratio(n.date, n.found)],
        ['place exact', ratio(n.place, n.found)],
      ]),
    },
    {
      stage: 'incidents, date and place',
      rates: rates(n.exact, n.predicted, n.required, n.exactRequired),
      gold: n.required,
      more: new Map(),
      judged,
    },
  ];
}
