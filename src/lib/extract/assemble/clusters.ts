import { arePlacesCompatible } from '#lib/model/containment.ts';
import { areTypesCompatible, family, tellingness } from '#lib/model/families.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import type { EventType } from '#lib/model/taxonomy.ts';
import type { CivilDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import { ANAPHOR, type Trigger } from '../triggers/index.ts';
import type { Attributes } from './attributes.ts';
import { WEAK, type DatedBy } from './join-date.ts';
import type { PlacedBy } from './join-place.ts';
import { isOutcome, type Toll } from './quantities.ts';
import { areOtherVictims, areSameVictim, type Victim } from './victims.ts';

/** A trigger with what its own sentence gives it. */
export interface Report {
  readonly trigger: Trigger;
  readonly date: DatedBy | null;
  readonly place: PlacedBy | null;
  /** Names on no map that say where, when nothing on the map does. */
  readonly local: readonly Span[];
  readonly toll: Toll;
  readonly attributes: Attributes;
  readonly victim: Victim | null;
  readonly another: boolean;
  /** A time is counted from it: what its sentence tells besides is something else. */
  readonly apart: boolean;
}

/** The reports of one article that tell of one occurrence. */
export interface Cluster {
  readonly reports: Report[];
  type: EventType;
  date: DatedBy | null;
  place: PlacedBy | null;
  /** The last trigger that named it. */
  named: Trigger | null;
  /** Nothing but the dead and the hurt is told so far. */
  outcomeOnly: boolean;
}

/** How many sentences back an occurrence is still at hand for a bare mention. */
const AT_HAND = 5;
/** Days by which "Sunday night" and "Monday" may differ for one occurrence. */
const SLACK_DAYS = 1;
/** What the day of a death keeps of its belonging to what somebody died of. */
const DYING = 0.4;
/** How much better a different day that is told later must belong. */
const LATER_DAY = 2;
/** Most clusters looked at for one report: keeps long articles linear. */
const MOST_LOOKED_AT = 40;

/** Families in which people die: an outcome ("12 were killed") may belong to any of them. */
const DEADLY = new Set([
  'attack',
  'fire',
  'protest',
  'earthquake',
  'flood',
  'accident',
  'eruption',
  'outbreak',
  'heatwave',
  'kidnapping',
  'hijacking',
  'robbery',
]);

export function areDatesCompatible(a: When, b: When, slack = SLACK_DAYS): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return true;
  return a.start <= b.end + slack && b.start <= a.end + slack;
}

/** Days by which a date that may be that of something else can be off. */
const WEAK_DAYS = 14;

const isFarApart = (a: When, b: When): boolean => !areDatesCompatible(a, b, WEAK_DAYS);

/** Whether two sets of places may be where one thing happened; none at all is everywhere. */
export function placesMeet(a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean {
  // Everywhere is at odds with nothing.
  if (a.length === 0 || b.length === 0) return true;
  return a.some((x) => b.some((y) => arePlacesCompatible(x.place, y.place)));
}

function typesMeet(cluster: Cluster, report: Report): boolean {
  const { trigger } = report;
  if (isOutcome(trigger)) return DEADLY.has(family(cluster.type));
  if (areTypesCompatible(cluster.type, trigger.type)) return true;
  // An outcome told before its cause: "Six people were killed when a bus overturned".
  return DEADLY.has(family(trigger.type)) && cluster.outcomeOnly;
}

/** "These attacks …, which included two bombings": a counted part of what was named is told as a thing of its own. */
function isPartOf(whole: Trigger, part: Trigger): boolean {
  return (
    whole.introduced === 'definite' &&
    whole.form === 'plural' &&
    part.introduced === 'indefinite' &&
    part.form === 'plural'
  );
}

/** Families of what is held again and again: a match, a vote or a prize of long ago is another one. */
const RECURRING = new Set(['sport', 'election', 'appointment', 'meeting', 'statement', 'launch', 'trial']);
/** Sentences that open an article: what they tell without a date is of these days. */
const OPENING = 2;
/** From this age on a day is not that of the news, in days. */
const LONG_AGO = 10;

/** Whether a report is of another time than what the article opened with as news: what it spoke of as known may be long past. */
function isAnotherTime(cluster: Cluster, { date, trigger }: Report, published: CivilDay | null): boolean {
  const first = cluster.reports[0]?.trigger;
  if (published === null || cluster.date !== null || !first || first.sentence > OPENING) return false;
  const isKnown = first.pos === 'noun' && first.introduced === 'definite';
  const kin = family(trigger.type);
  if (!RECURRING.has(kin) && (isKnown || !DEADLY.has(kin))) return false;
  return date?.when.end != null && date.when.end < published - LONG_AGO;
}

/** Sentences in which the first paragraph says again what the headline said. */
const SAID_AGAIN = 4;
/** Index of the last sentence of a headline with what stands under it. */
const HEADLINES = 1;

/** "Agency announces …": what the headline and the opening have somebody say, in the same word. */
function isSaidAgain(cluster: Cluster, { trigger }: Report): boolean {
  const first = cluster.reports[0]?.trigger;
  if (!first || first.lemma !== trigger.lemma) return false;
  return first.sentence <= HEADLINES && trigger.sentence <= SAID_AGAIN;
}

/** What is done to one at a time: "the murder of a judge" is not the murder of a bishop. */
const ONE_BY_ONE = /^(?:murder|assassinat|slay|kidnap|abduct)/;

/** Whether a report is of a victim of its own, none of the cluster's. */
function isOfAnother(cluster: Cluster, { trigger, victim }: Report): boolean {
  if (!victim || !ONE_BY_ONE.test(trigger.lemma)) return false;
  const told = cluster.reports.filter(
    (other) => other.victim !== null && ONE_BY_ONE.test(other.trigger.lemma),
  );
  return told.length > 0 && told.every((other) => areOtherVictims(other.victim, victim));
}

/** "Nine died in the crash": the dead are those of what is known, told in the same sentence. */
function isOfKnown({ trigger }: Report, next: Report | undefined): boolean {
  if (!next || !isOutcome(trigger) || next.trigger.sentence !== trigger.sentence) return false;
  const { introduced, pos } = next.trigger;
  return introduced === 'definite' && pos === 'noun' && DEADLY.has(family(next.trigger.type));
}

function accepts(cluster: Cluster, report: Report, published: CivilDay | null, known: boolean): boolean {
  const { trigger, date, place } = report;
  const latest = cluster.reports.at(-1);
  if (!latest || !typesMeet(cluster, report)) return false;
  if ((cluster.reports[0]?.trigger.frame === 'planned') !== (trigger.frame === 'planned')) return false;
  // What is arranged for Monday is not what is arranged for Tuesday.
  const slack = trigger.frame === 'planned' ? 0 : SLACK_DAYS;
  if (date && cluster.date && !areDatesCompatible(date.when, cluster.date.when, slack))
    if (
      Math.min(
        belonging(date, trigger.lemma === 'die'),
        belonging(cluster.date, cluster.outcomeOnly && cluster.type === 'death'),
      ) >= WEAK ||
      isFarApart(date.when, cluster.date.when)
    )
      return false;
  // Two of them in one country are a part of those "in all the world".
  if (cluster.place?.places.length === 0 && place && trigger.introduced === 'indefinite') return false;
  if (isAnotherTime(cluster, report, published)) return false;
  const distance = trigger.sentence - latest.trigger.sentence;
  if (place && cluster.place && !placesMeet(place.places, cluster.place.places)) {
    // "An Australian was charged in …": a people named beside the place is at odds with nothing.
    const people = place.ofPeople || cluster.place.ofPeople;
    const agreed = date !== null && cluster.date !== null && date.when.edtf === cluster.date.when.edtf;
    if ((distance > 0 && !agreed) || !people) return false;
  }
  if ((distance > 0 || trigger.pos === 'noun') && isOfAnother(cluster, report)) return false;
  if (report.another && !(distance === 0 && latest.another)) return false;
  if (distance === 0 && report.apart !== latest.apart) return false;
  if (distance === 0) return !(cluster.named && isPartOf(cluster.named, trigger));
  if (family(trigger.type) === 'statement') return isSaidAgain(cluster, report);
  const agrees = date !== null && cluster.date !== null && place !== null && cluster.place !== null;
  if (agrees || known) return true;
  if (cluster.reports.some((other) => areSameVictim(other.victim, report.victim))) return true;
  const named = trigger.pos === 'noun' || /^(?:car )?bombs? (?:explo|went|goes)/.test(trigger.lemma);
  if (trigger.introduced === 'indefinite' && named) return distance <= 1 && !(date && place);
  return distance <= AT_HAND;
}

function better<T extends { readonly score: number }>(a: T | null, b: T | null): T | null {
  if (!a || !b) return a ?? b;
  return b.score > a.score * 1.3 ? b : a;
}

const isCounted = ({ mention }: DatedBy): boolean => mention.type === 'DURATION';

const isSameDay = (a: When, b: When): boolean =>
  a.start !== null && a.start === a.end && a.start === b.start && a.end === b.end;

const isNightAround = (night: When, day: When): boolean =>
  night.start !== null && night.end === night.start + 1 && day.start !== null && day.start === day.end
    ? night.start <= day.start && day.start <= night.end
    : false;

/** How well a cluster's date belongs; who dies may do so days after what he dies of. */
const belonging = (date: DatedBy, isOfDeath: boolean): number => date.score * (isOfDeath ? DYING : 1);

function finerDate(a: DatedBy | null, b: DatedBy | null): DatedBy | null {
  // "Six days after the storm" is counted; "on the night of March 14-15" is what the text says.
  if (a && b && isCounted(a) && !isCounted(b) && isNightAround(b.when, a.when)) return b;
  if (a && b && b.score > 0.3) {
    const width = (when: When): number =>
      when.start === null || when.end === null ? Infinity : when.end - when.start;
    if (width(b.when) < width(a.when) && a.score < b.score * 3) return b;
  }
  // Of two phrases of one kind for one day the first proves it.
  if (a && b && a.score >= WEAK && a.mention.rule === b.mention.rule && isSameDay(a.when, b.when))
    return { ...a, score: Math.max(a.score, b.score) };
  // What is told first is told of its day; a later day must belong much better.
  if (a && b && !areDatesCompatible(a.when, b.when, 0)) return b.score > a.score * LATER_DAY ? b : a;
  return better(a, b);
}

function finerPlace(a: PlacedBy | null, b: PlacedBy | null): PlacedBy | null {
  // Where it was says more than whose people were in it.
  if (a && b && a.places.length > 0 && b.places.length > 0) {
    if (a.ofPeople !== b.ofPeople) return a.ofPeople ? b : a;
  }
  const [x, y] = [a?.places[0], b?.places[0]];
  if (a && b && x && y && a.places.length === 1 && b.places.length === 1 && x.place.id !== y.place.id) {
    if (x.place.kind === 'city' || x.place.kind === 'feature') return a;
    if (y.place.parent === x.place.id || (y.place.country === x.place.country && x.place.kind === 'country'))
      return b;
  }
  return better(a, b);
}

function add(cluster: Cluster, report: Report): void {
  cluster.reports.push(report);
  if (report.trigger.lemma !== ANAPHOR) cluster.named = report.trigger;
  const { type } = report.trigger;
  if (report.trigger.lemma === ANAPHOR) {
    // It names nothing.
  } else if (!isOutcome(report.trigger)) {
    if (cluster.outcomeOnly || tellingness(type) > tellingness(cluster.type)) cluster.type = type;
    cluster.outcomeOnly = false;
  } else if (cluster.outcomeOnly && tellingness(type) > tellingness(cluster.type)) cluster.type = type;
  const isLater = report.trigger.lemma === 'die' && !cluster.outcomeOnly && report.date !== null;
  cluster.date = finerDate(
    cluster.date,
    isLater && report.date ? { ...report.date, score: belonging(report.date, true) } : report.date,
  );
  cluster.place = finerPlace(cluster.place, report.place);
}

/** Types that are not what "it happened" speaks of. */
const ASIDE: ReadonlySet<EventType> = new Set<EventType>([
  'statement',
  'threat',
  'meeting',
  'arrest',
  'trial',
  'sentence',
  'death',
  'other',
  'rescue',
  'appointment',
  'resignation',
  'layoffs',
  'business-deal',
  'market',
  'vote',
  'agreement',
]);

/** Whether "it happened …" may speak of a cluster: told shortly before, and nothing it says goes against it. */
function spokenOf(cluster: Cluster, report: Report): boolean {
  const latest = cluster.reports.at(-1);
  if (!latest || ASIDE.has(cluster.type)) return false;
  if (report.trigger.sentence - latest.trigger.sentence > AT_HAND) return false;
  if (report.date && cluster.date && !areDatesCompatible(report.date.when, cluster.date.when)) return false;
  return !(report.place && cluster.place && !placesMeet(report.place.places, cluster.place.places));
}

/** Whether an explosion is told beside a bombing of the same days, which tells what it was. */
const isBombBeside = (explosion: Cluster, other: Cluster): boolean =>
  other.type === 'bombing' &&
  (!explosion.date || !other.date || areDatesCompatible(explosion.date.when, other.date.when));

function begin({ trigger: { type } }: Report): Cluster {
  return { reports: [], type, date: null, place: null, outcomeOnly: true, named: null };
}

/**
 * Brings the reports of one article, in text order, together where they tell of one occurrence.
 * @param published the day it appeared: what it opens with is of these days
 */
export function cluster(reports: readonly Report[], published: CivilDay | null = null): Cluster[] {
  const clusters: Cluster[] = [];
  const recent: Cluster[] = [];
  /** "It happened …" of what is only told after it. */
  let ahead: Report | null = null;
  /** The first call that no occurrence answers. */
  let call: Report | null = null;
  for (const [i, report] of reports.entries()) {
    if (report.trigger.lemma === ANAPHOR) {
      // "They were called to …" tells of something, even if the text never names it.
      if (report.trigger.type === 'rescue' && report.date && report.place) call ??= report;
      const told = recent.find((candidate) => spokenOf(candidate, report));
      if (told) {
        add(told, report);
        if (call === report) call = null;
      } else ahead = report;
      continue;
    }
    const known = report.trigger.introduced === 'definite' || isOfKnown(report, reports[i + 1]);
    const found = recent.findIndex((candidate) => accepts(candidate, report, published, known));
    let into = recent[found];
    if (into) recent.splice(found, 1);
    else {
      into = begin(report);
      clusters.push(into);
    }
    add(into, report);
    if (ahead && report.trigger.sentence - ahead.trigger.sentence <= AT_HAND && spokenOf(into, ahead)) {
      into.date ??= ahead.date;
      into.place ??= ahead.place;
      if (call === ahead) call = null;
      ahead = null;
    }
    recent.unshift(into);
    if (recent.length > MOST_LOOKED_AT) recent.pop();
  }
  for (const one of clusters)
    if (one.type === 'explosion' && clusters.some((other) => isBombBeside(one, other))) one.type = 'bombing';
  // What happened where is told, if never what.
  const untold = call ?? (clusters.length === 0 && ahead?.place ? ahead : null);
  if (untold) {
    const answered = begin(untold);
    add(answered, untold);
    clusters.push(answered);
  }
  return clusters;
}
