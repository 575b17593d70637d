import type { PlaceMention } from '#lib/model/mention.ts';
import type { PlaceKind } from '#lib/model/place.ts';
import type { Span } from '#lib/model/span.ts';
import { ANAPHOR, type Trigger } from '../triggers/index.ts';
import type { Clauses } from './clauses.ts';
import { Crowd } from './crowd.ts';
import { isCalledTo, isOutOfRange } from './local-service.ts';
import type { Layout, SentenceLayout } from './layout.ts';
import { holderOf, townPointedAt } from './pointing.ts';
import type { SceneFacts } from './scene-features.ts';
import { kindOf } from './trigger-kinds.ts';
import { oddsOf, stanceOf, type Stance } from './scene-relation.ts';
import {
  isAgent,
  isListOfOthers,
  isMatter,
  isModifier,
  isParty,
  isReached,
  isSaid,
  isTaken,
  isVolcano,
} from './scene-rules.ts';

export interface PlacedBy {
  /** Where it happened, most specific first; several when the text lists them; none when it says everywhere. */
  readonly places: readonly PlaceMention[];
  /** What of the text says so: names on the map, or finer ones that are on no map. */
  readonly spans: readonly Span[];
  /** 0–1: how likely it is where it happened. */
  readonly score: number;
  /** Only people and things of these places are named, which may have been elsewhere. */
  readonly ofPeople: boolean;
}

/** What a sentence says of where a trigger's occurrence happened. */
export interface Whereabouts {
  readonly place: PlacedBy | null;
  /** Names on no map that say where, when nothing that is on the map does. */
  readonly local: readonly Span[];
}

/** Belonging of a town that the trigger's own phrase speaks of without naming it. */
const POINTED = 0.6;
/** From this chance on a scene is taken for the trigger's. */
const LEAST = 0.25;
/** From this chance on a listed place stands on the map for a local name that says more. */
const LEAST_AROUND = 0.12;
/** How much of its chance a scene loses when its name is as likely as not misread. */
const DOUBT = 0.6;
/** Chance given to the place in the occurrence's own name. */
const OF_NAME = 0.75;
/** Chance given to the place that is taken, entered or patrolled. */
const OF_OBJECT = 0.75;
/** Chance given to the places that something is said to have spread to. */
const OF_REACH = 0.6;
/** Chance given to the place whose police or officials tell of it. */
const OF_AUTHORITY = 0.3;
/** What has a police of its own that deals with what happens there. */
const LOCAL: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['city', 'admin2', 'feature']);
/** Most scenes of one sentence that are weighed for one trigger, on either side: keeps lists linear. */
const MOST_WEIGHED = 6;

const REGIONS = new Set(['parts', 'regions', 'areas', 'corners', 'around', 'across', 'throughout', 'over']);
/** How far after the trigger its own phrase of place may reach, in tokens. */
const PHRASE = 9;

/** "attacks in various regions of the world": everywhere, so in none of the places named near it. */
function isWorldwide(layout: Layout, in_: SentenceLayout, trigger: Trigger): boolean {
  const { lower } = layout.document.tokens;
  let regions = false;
  for (let t = trigger.last; t < Math.min(in_.sentence.last, trigger.last + PHRASE); t++) {
    const word = lower[t] ?? '';
    if (word === 'worldwide') return true;
    if (/^[,;:.]$|^(?:and|which|that)$/.test(word)) return false;
    if (REGIONS.has(word)) regions = true;
    if ((word === 'world' || word === 'globe') && regions) return true;
  }
  return false;
}

const NOBODY = new Crowd([]);

const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Index of the first scene that begins at or after `token`; their number when none does. */
function firstFrom(scenes: readonly SceneFacts[], token: number): number {
  let low = 0;
  let high = scenes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scenes[middle]?.scene.token ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The scene of the same sentence where the trigger's occurrence happened. */
export function joinPlaces(
  layout: Layout,
  in_: SentenceLayout,
  clauses: Clauses,
  scenes: readonly SceneFacts[],
  trigger: Trigger,
  crowd: Crowd = NOBODY,
): Whereabouts {
  if (isWorldwide(layout, in_, trigger))
    return { place: { places: [], spans: [], score: 1, ofPeople: false }, local: [] };
  const holder = holderOf(in_, trigger);
  const pointed = holder ?? townPointedAt(layout, in_, trigger);
  if (pointed) {
    const spans = holder ? [{ start: holder.start, end: holder.end }] : [];
    return { place: { places: [pointed], spans, score: POINTED, ofPeople: false }, local: [] };
  }
  const calledOut = isCalledTo(trigger.type) || trigger.lemma === ANAPHOR;
  const at = firstFrom(scenes, trigger.token);
  let authority: SceneFacts | null = null;
  const kind = kindOf(trigger);
  let stance: Stance | null = null;
  let best: Weighed = null;
  let listed: Weighed = null;
  const weigh = (facts: SceneFacts, between: number): void => {
    if (isSaid(clauses, trigger, facts) || isListOfOthers(trigger, facts)) return;
    if (isMatter(layout, trigger, kind, facts) || isAgent(layout, trigger, facts)) return;
    const ofName = isModifier(layout, trigger, facts) || isVolcano(trigger, facts);
    if (!ofName && isParty(trigger, facts)) return;
    const fit = ofName
      ? OF_NAME
      : isTaken(trigger, kind, facts)
        ? OF_OBJECT
        : isReached(trigger, facts)
          ? OF_REACH
          : chanceOf(oddsOf(layout, clauses, (stance ??= stanceOf(layout, trigger, crowd)), facts, between));
    const score = fit * (1 - DOUBT + DOUBT * facts.confidence);
    if (facts.authority) authority ??= facts;
    if (score > (best?.score ?? LEAST)) best = { facts, score, ofName };
    if (facts.scene.places.length > 0 && score > (listed?.score ?? LEAST_AROUND))
      listed = { facts, score, ofName };
  };
  for (const [step, start] of [
    [-1, at - 1],
    [1, at],
  ] as const) {
    let between = 0;
    for (let i = start, n = 0; n < MOST_WEIGHED && i >= 0 && i < scenes.length; i += step, n++) {
      const facts = scenes[i];
      if (!facts) break;
      if (calledOut && facts.scene.places.some((place) => isOutOfRange(layout.service, place))) continue;
      weigh(facts, between);
      if (!facts.ofPeople) between++;
    }
  }
  return settled(best, listed) ?? ofAuthority(authority);
}

type Weighed = {
  readonly facts: SceneFacts;
  readonly score: number;
  /** It stands in the occurrence's own name. */
  readonly ofName: boolean;
} | null;

function settled(best: Weighed, listed: Weighed): Whereabouts | null {
  if (!best) return null;
  const { scene } = best.facts;
  if (scene.places.length > 0) {
    return {
      place: {
        places: scene.places,
        spans: scene.spans,
        score: best.score,
        ofPeople: best.facts.ofPeople && !best.ofName,
      },
      local: [],
    };
  }
  if (!listed || listed.facts.ofPeople) return { place: null, local: scene.spans };
  return {
    place: { places: listed.facts.scene.places, spans: scene.spans, score: listed.score, ofPeople: false },
    local: [],
  };
}

/** "Belport police said that a man was shot": where it was when nothing nearer says so; no evidence of it in itself. */
function ofAuthority(facts: SceneFacts | null): Whereabouts {
  const [place] = facts?.scene.places ?? [];
  const isLocal = place !== undefined && place.form !== 'demonym' && LOCAL.has(place.place.kind);
  return {
    place: isLocal ? { places: [place], spans: [], score: OF_AUTHORITY, ofPeople: false } : null,
    local: [],
  };
}
