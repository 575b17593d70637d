import { family } from '#lib/model/families.ts';
import type { DateMention } from '#lib/model/mention.ts';
import { SHAPE } from '#lib/text/index.ts';
import { formatDay, type CivilDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import type { Trigger } from '../triggers/index.ts';
import { clausesBetween, pathBetween, type Clauses } from './clauses.ts';
import { TIME_ALONE } from '../dates/rules/clock.ts';
import { isOfFollowUp } from './follow-up.ts';
import { readLapse } from './lapse.ts';
import type { Layout, Placed, SentenceLayout } from './layout.ts';

/** How far before the verb its auxiliary may stand, in tokens. */
const AUXILIARY_REACH = 3;

/** "Has been dismissed": news of the day, whatever days are named beside it. */
export function isPerfect({ document }: Layout, { token, pos, last }: Trigger): boolean {
  // "Has filed a lawsuit": a noun with its light verb.
  if (pos !== 'verb' && last - token < 2) return false;
  for (let t = token - 1; t >= token - AUXILIARY_REACH; t--)
    if (/^(?:has|have|'ve|’ve)$/.test(document.tokens.lower[t] ?? '')) return true;
  return false;
}

export interface DatedBy {
  readonly when: When;
  readonly mention: DateMention;
  /** 0–1: how well it belongs. */
  readonly score: number;
}

/** Below this score a date may as well be that of something else in its sentence. */
export const WEAK = 0.2;
/** Belonging kept by a date that goes with what was done about it later. */
const FOLLOW_UP = 0.25;
/** Belonging kept by a time of day without its day, and by a feast that something is called after. */
const ALONE = 0.7;
/** Tokens over which belonging falls to 1/e. */
const REACH = 15;
/** Belonging kept across one clause boundary. */
const ACROSS_CLAUSE = 0.6;
/** Belonging of a date that the trigger's own clause counts from another. */
const LAPSE = 0.8;
/** How far back the present perfect of news reaches, in days. */
export const RECENT = 45;
/** Least score of a date that belongs. */
const LEAST = 0.06;
/** Of dates that agree the finer one is taken, from this share of the best score on. */
const RIVAL = 0.5;
/** What a planned occurrence adds to the belonging of a date to come; nothing else raises it above its nearness. */
const TO_COME = 1.5;
/** Tokens from which on a date can be neither the best nor a rival of it, unless it opens the sentence. */
const TOO_FAR = REACH * Math.log(TO_COME / (LEAST * RIVAL));
/** A phrase that opens a sentence speaks for all of it: its distance counts as no more than this many tokens. */
const FRONTED = 5;
/** How far from its sentence's beginning such a phrase may stand, in tokens. */
const FRONT = 3;

const REPORTING = new Set(
  'said says say told reported announced added stated disclosed confirmed reports reporters indicated learned informed revealed'.split(
    ' ',
  ),
);
/** What is done or said about a thing that is known: a date beside such a verb is not that of the thing. */
const REACTING = new Set(
  'condemned denounced deplored repudiated lamented regretted protested rejected denied claimed demanded asked requested accused blamed urged criticized criticised expressed admitted revealed acknowledged attributed described charged asserted declared called warned investigating mourned recalled claim'.split(
    ' ',
  ),
);
/** Types whose occurrence is the saying itself. */
const SAID = new Set(['statement', 'meeting']);
/** Families of what nobody announces: told as a fact, it has been. */
export const NEVER_AHEAD = new Set([
  'attack',
  'kidnapping',
  'robbery',
  'hijacking',
  'fire',
  'accident',
  'earthquake',
  'arrest',
]);
const WEAK_PREPOSITIONS = new Set(['since', 'until', 'before', 'by', 'till']);

/** Tokens between a trigger and a phrase at `token…last`. */
const gapTo = (trigger: Trigger, token: number, last: number): number =>
  Math.max(0, token >= trigger.last ? token - trigger.last : trigger.token - last);

/** The belonging of a phrase at `token…last` to a trigger, by distance and clause boundaries, 0–1. */
export function proximity(
  clauses: Clauses,
  first: number,
  trigger: Trigger,
  token: number,
  last: number,
): number {
  let distance = gapTo(trigger, token, last);
  const fronted = token - first <= FRONT;
  if (fronted) distance = Math.min(distance, FRONTED);
  const crossed = clausesBetween(clauses, trigger.token, token);
  return Math.exp(-distance / REACH) * ACROSS_CLAUSE ** Math.min(crossed, fronted ? 1 : 6);
}

/** How far before a date "according to" may stand, in tokens. */
const SOURCE_REACH = 6;

/** Whether a date stands beside a verb of saying, and so says when it was said. */
export function standsBySaying(layout: Layout, date: Placed<DateMention>): boolean {
  const { lower } = layout.document.tokens;
  if (REPORTING.has(lower[date.last] ?? '')) return true;
  // "said early on Wednesday"
  for (let t = date.token - 1; t >= date.token - 3; t--) {
    const word = lower[t] ?? '';
    if (REPORTING.has(word)) return true;
    if (word !== 'on' && word !== 'late' && word !== 'early') break;
  }
  // "according to military sources today"
  for (let t = date.token - 1; t >= date.token - SOURCE_REACH; t--) {
    const word = lower[t] ?? '';
    if (word === 'to' && lower[t - 1] === 'according') return true;
    if (/^[^\w]$|^(?:on|in|of|that)$/.test(word)) break;
  }
  // "… in a statement Monday"
  return /^(statement|interview|conference|reporters|communique|broadcast)$/.test(
    lower[date.token - 1] ?? '',
  );
}

/** "The union today condemned the murder of …": the date of what is done about a trigger that is known. */
function standsByReaction({ document }: Layout, date: Placed<DateMention>, trigger: Trigger): boolean {
  const { lower } = document.tokens;
  const before = REACTING.has(lower[date.token - 1] ?? '');
  if (trigger.token < date.last) return false;
  if (before) return true;
  // "Judges today began to stop work to protest the murder of …", "The union today asked that the murder be investigated"
  for (let t = date.last; t < Math.min(trigger.token, date.last + REACTION); t++) {
    const word = lower[t] ?? '';
    if (REACTING.has(word) || DENOUNCING.has(word)) return true;
    if (/^[;:]$/.test(word)) return false;
  }
  return false;
}
/** How far after a date what is done about a thing may stand, in tokens. */
const REACTION = 16;
/** What people come together or ask for because of a thing that is known. */
const DENOUNCING = new Set(
  'condemn condemning denounce denouncing protest protesting reject rejecting investigate clarify deplore deploring mourn mourning solve'.split(
    ' ',
  ),
);

const WEEK = 7;

/** "They will stop work from Wednesday": a bare weekday that was read as last week's is the coming one. */
function ahead({ when, rule }: DateMention, published: CivilDay | null): When | null {
  if (published === null || when === null || !rule.startsWith('weekday')) return when;
  const { start, end } = when;
  if (start === null || start !== end || when.precision !== 'day') return when;
  if (start >= published || start < published - WEEK) return when;
  return { ...when, start: start + WEEK, end: end + WEEK, edtf: formatDay(start + WEEK) };
}

/** "Within the next 72 hours": days that began when the article appeared and go on after it. */
const isStillOpen = ({ rule }: DateMention, { start, end }: When, published: CivilDay): boolean =>
  rule === 'window' && start !== null && end !== null && start >= published && end > published + 1;

const SUPERLATIVE =
  /^(?:worst|first|deadliest|biggest|largest|bloodiest|heaviest|strongest|greatest|highest|lowest|most)$/;
/** Words that say when something was by what is known. */
const DEPARTING = new Set(['after', 'before', 'since', 'following', 'when', 'while', 'until']);
/** How far behind them the noun may stand, in tokens. */
const DEPARTURE = 5;
/** Longest part of a pair of nouns with "and" that is looked at, in tokens. */
const CONJUNCT = 8;
/** Belonging kept by a date that is another noun's. */
const OF_OTHER = 0.1;
/** How far before a date its "since" may stand, in tokens. */
const SINCE_REACH = 6;

/** "The deadliest in the country since the revolution of 1979": the date is what it is compared with, not its own. */
function isComparison(layout: Layout, in_: SentenceLayout, date: Placed<DateMention>): boolean {
  const { lower } = layout.document.tokens;
  const { first } = in_.sentence;
  for (let t = date.token; t >= Math.max(first, date.token - SINCE_REACH); t--) {
    if (lower[t] !== 'since') continue;
    for (let s = t - 1; s >= first; s--) if (SUPERLATIVE.test(lower[s] ?? '')) return true;
    return false;
  }
  return false;
}

/**
 * "After the raid, bookings for the summer fell", "Fans, who heard it when the shooting began, left on Monday": what is known and
 * only says when something else was takes no date from beyond a comma.
 */
function isPointOfDeparture(
  layout: Layout,
  in_: SentenceLayout,
  trigger: Trigger,
  date: Placed<DateMention>,
): boolean {
  const { lower } = layout.document.tokens;
  if (trigger.pos !== 'noun' || trigger.introduced !== 'definite') return false;
  let t = trigger.token - 1;
  for (; t >= Math.max(in_.sentence.first, trigger.token - DEPARTURE); t--) {
    if (DEPARTING.has(lower[t] ?? '')) break;
    if (/^(?:,|and|of|in|on|at|to|for|with|by)$/.test(lower[t] ?? '')) return false;
  }
  if (!DEPARTING.has(lower[t] ?? '')) return false;
  const [from, to] =
    date.token > trigger.token ? [trigger.last, date.token] : [date.last, Math.max(date.last, t)];
  for (let i = from; i < to; i++) if (lower[i] === ',') return true;
  return false;
}

/** "For the bombings on 3 January and for an assault at …": a date that another noun has before an "and" is not that of the noun after it. */
function isOfOther(
  layout: Layout,
  trigger: Trigger,
  date: Placed<DateMention>,
  others: readonly Trigger[],
): boolean {
  const { lower } = layout.document.tokens;
  if (trigger.pos !== 'noun' || date.last > trigger.token || trigger.token - date.last > CONJUNCT)
    return false;
  if (lower[date.last] !== 'and') return false;
  return others.some(
    (other) => other.pos === 'noun' && other.last <= date.token && date.token - other.last <= CONJUNCT,
  );
}

/** Belonging kept by a date that the main clause has, and not the relative clause of the trigger. */
const OF_MAIN = 0.35;

/** "The tram that derailed in the fog was taken away on Monday": the day is that of the main clause's verb. */
function isBeyondRelative(clauses: Clauses, trigger: Trigger, date: Placed<DateMention>): boolean {
  const { left, entered } = pathBetween(clauses, clauses.at(trigger.token), clauses.at(date.token));
  // "The envoy, who was sent there in 1986, was shot": nor is that of a relative clause the main clause's.
  return date.token < trigger.last ? entered.includes('relative') : left.includes('relative');
}

const isDay = (when: When | null | undefined): when is When & { start: CivilDay } =>
  when?.start != null && when.start === when.end && when.precision === 'day';

/** A day with the one before or after it, where the text joins them: "on Tuesday and Wednesday". */
function withNextDay({ document }: Layout, in_: SentenceLayout, best: DatedBy): DatedBy {
  const at = in_.dates.findIndex((date) => date.mention === best.mention);
  for (const [one, two] of [
    [in_.dates[at], in_.dates[at + 1]],
    [in_.dates[at - 1], in_.dates[at]],
  ]) {
    if (!one || !two || two.token !== one.last + 1 || document.tokens.lower[one.last] !== 'and') continue;
    // A weekday that is still to come was read as last week's in the phrase itself.
    const days = [one, two].map(({ mention }) => (mention === best.mention ? best.when : mention.when));
    const [first, second] = days;
    if (!isDay(first) || !isDay(second) || second.start !== first.start + 1) continue;
    const edtf = `${formatDay(first.start)}/${formatDay(second.start)}`;
    return { ...best, when: { ...best.when, start: first.start, end: second.start, edtf } };
  }
  return best;
}

/** How far before a day the bracket of its zone may open, in tokens: "[0335 GMT on 6 May]". */
const ZONE_REACH = 4;

/** Whether a date stands in brackets as the same time by the clock of another zone, where the day may be the next. */
function isElsewhereTime({ document }: Layout, { token, last }: Placed<DateMention>): boolean {
  const { lower } = document.tokens;
  for (let t = token - 1; t >= token - ZONE_REACH; t--) {
    const word = lower[t] ?? '';
    if (word === ')' || word === ']') return false;
    if (word !== '(' && word !== '[') continue;
    for (let i = t + 1; i < last; i++) if (ZONES.has(lower[i] ?? '')) return true;
    return false;
  }
  return false;
}
const ZONES = new Set(['gmt', 'utc']);

const VEHICLES =
  /^(?:car|sedan|coupe|suv|van|minivan|pickup|truck|jeep|motorcycle|chevrolet|chevy|ford|toyota|honda|nissan|mazda|mitsubishi|hyundai|kia|volkswagen|bmw|mercedes|audi|volvo|renault|peugeot|fiat|subaru|dodge|chrysler|buick|cadillac|pontiac|gmc|lexus|acura|infiniti|suzuki|harley|yamaha|kawasaki|mercury|lincoln|oldsmobile|saturn)$/;
/** Words between a model's year and the vehicle: "a 1981 blue Carrow". */
const MODEL_REACH = 2;

/** "A 2004 Ford", "the 1981 blue sedan": when it was made. */
function isModelYear({ document }: Layout, { mention, token, last }: Placed<DateMention>): boolean {
  const { lower } = document.tokens;
  if (mention.rule !== 'year' || !/^(?:a|an|the|his|her|their)$/.test(lower[token - 1] ?? '')) return false;
  for (let t = last; t <= last + MODEL_REACH; t++) if (VEHICLES.test(lower[t] ?? '')) return true;
  return false;
}

const LAWS =
  /^(?:act|law|treaty|accord|accords|agreement|convention|constitution|code|bill|ordinance|statute)$/;

/** "The Wages Act of 1964": a year in the name of a law. */
function isOfLaw({ document: { tokens } }: Layout, { mention, token }: Placed<DateMention>): boolean {
  if (mention.rule !== 'year' || tokens.lower[token - 1] !== 'of') return false;
  return (
    LAWS.test(tokens.lower[token - 2] ?? '') && ((tokens.shape[token - 2] ?? 0) & SHAPE.capitalised) !== 0
  );
}

/** Tokens between a day and its time: "3 May 2021 at 5 p.m." */
const BESIDE = 2;

const isBeside = (day: Placed<DateMention>, time: Placed<DateMention>): boolean => {
  const gap = Math.max(time.token - day.last, day.token - time.last);
  return gap >= 0 && gap < BESIDE;
};

/** Whether a feast stands before a noun that it is the name of or is held at. */
function isName({ document }: Layout, { last }: Placed<DateMention>): boolean {
  return /^(?:party|parties|celebrations?|parade|avenue|ave|street|tree|gift|gifts|shopping|season|concert|bonus|bonuses)$/.test(
    document.tokens.lower[last] ?? '',
  );
}

/** The date of the same sentence that says when the trigger's occurrence happened, or null. */
export function joinDate(
  layout: Layout,
  in_: SentenceLayout,
  clauses: Clauses,
  trigger: Trigger,
  published: CivilDay | null,
  others: readonly Trigger[] = [],
): DatedBy | null {
  const lapse = readLapse(layout, in_, trigger, published);
  if (lapse) return { ...lapse, score: LAPSE };
  const perfect = isPerfect(layout, trigger);
  const known = trigger.pos === 'noun' && trigger.introduced === 'definite';
  let best: DatedBy | null = null;
  const scored: DatedBy[] = [];
  for (const date of in_.dates) {
    const { mention, token, last } = date;
    if (token - in_.sentence.first > FRONT && gapTo(trigger, token, last) > TOO_FAR) continue;
    const near = proximity(clauses, in_.sentence.first, trigger, token, last);
    if (near * TO_COME < (best?.score ?? LEAST) * RIVAL) continue;
    const said = standsBySaying(layout, date);
    const when = trigger.frame === 'planned' && !said ? ahead(mention, published) : mention.when;
    if (!when || mention.type === 'SET') continue;
    if (isPointOfDeparture(layout, in_, trigger, date)) continue;
    if (isElsewhereTime(layout, date) || isModelYear(layout, date) || isOfLaw(layout, date)) continue;
    let score = near;
    if (mention.type === 'DURATION') score *= 0.5;
    if (mention.rule === TIME_ALONE && !in_.dates.some((other) => isBeside(other, date))) score *= ALONE;
    // "The Christmas party", "Easter Avenue": a feast names what is held on other days too.
    if (mention.rule === 'holiday' && isName(layout, date)) score *= ALONE;
    // "Police now say that …"
    if (mention.rule === 'reference') score *= 0.2;
    // "… when the shooting started, flew home on Saturday": what is known takes no date from another clause.
    if (known && clausesBetween(clauses, trigger.token, date.token) > 0) score *= 0.4;
    if (when.precision === 'vague') score *= 0.6;
    if (when.start === null || when.end === null) score *= 0.5;
    if (!SAID.has(trigger.type) && said) score *= 0.12;
    else if (known && standsByReaction(layout, date, trigger)) score *= 0.12;
    else if (isOfFollowUp(layout, date, trigger)) score *= FOLLOW_UP;
    if (isComparison(layout, in_, date)) continue;
    // The present perfect tells of now: "the ship lost a century ago has been found".
    if (perfect && published !== null && when.end !== null && when.end < published - RECENT) continue;
    if (isOfOther(layout, trigger, date, others)) score *= OF_OTHER;
    if (isBeyondRelative(clauses, trigger, date)) score *= OF_MAIN;
    if (WEAK_PREPOSITIONS.has(layout.document.tokens.lower[date.token - 1] ?? '')) score *= 0.5;
    if (
      published !== null &&
      trigger.frame !== 'planned' &&
      isStillOpen(mention, when, published) &&
      NEVER_AHEAD.has(family(trigger.type))
    )
      continue;
    if (published !== null && when.start !== null && when.start > published + 1) {
      if (trigger.frame !== 'planned' && NEVER_AHEAD.has(family(trigger.type))) continue;
      score *= trigger.frame === 'planned' ? TO_COME : 0.1;
    } else if (trigger.frame === 'planned' && published !== null && when.end !== null && when.end < published)
      score *= 0.1;
    scored.push({ when, mention, score });
    if (score > (best?.score ?? LEAST)) best = { when, mention, score };
  }
  if (!best) return null;
  // "on Monday … at 11 p.m. on 3 May": of dates that agree the finer one is meant.
  const { when } = best;
  for (const other of scored) {
    if (other.score < best.score * RIVAL || when.start === null || when.end === null) continue;
    const o = other.when;
    if (o.start === null || o.end === null) continue;
    if (o.start >= when.start && o.end <= when.end && o.end - o.start < when.end - when.start) {
      best = { ...other, score: best.score };
    }
  }
  return withNextDay(layout, in_, best);
}
