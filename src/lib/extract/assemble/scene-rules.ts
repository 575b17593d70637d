import type { EventType } from '#lib/model/taxonomy.ts';
import { TOKEN } from '#lib/text/index.ts';
import type { Trigger } from '../triggers/index.ts';
import { pathBetween, type Clauses } from './clauses.ts';
import type { Layout } from './layout.ts';
import type { TriggerKind } from './trigger-kinds.ts';
import { PREPOSITIONS, ROLES, type SceneFacts } from './scene-features.ts';

const SAYING: ReadonlySet<EventType> = new Set<EventType>(['statement', 'threat']);

/** What happens to a country by itself, so that its adjective says where: "the Brazilian Grand Prix", "the Nigerian elections". */
const AT_HOME: ReadonlySet<EventType> = new Set<EventType>([
  'election',
  'vote',
  'sport',
  'accident',
  'earthquake',
  'flood',
  'storm',
  'wildfire',
  'fire',
  'eruption',
  'drought',
  'heatwave',
  'landslide',
  'outbreak',
  'coup',
  'ceremony',
  'collapse',
]);
/** Most words between a place and the noun it stands before. */
const MODIFIERS = 2;

/** Whether a scene stands within the trigger's own noun phrase: "the Croydon tram crash", "the Paris attacks". */
export function isModifier(layout: Layout, trigger: Trigger, { scene, ofPeople }: SceneFacts): boolean {
  const between = trigger.token - scene.last;
  if (trigger.pos !== 'noun' || between < 0 || between > MODIFIERS) return false;
  const { lower, kind } = layout.document.tokens;
  for (let t = scene.last; t < trigger.token; t++) {
    const word = lower[t] ?? '';
    if (kind[t] !== TOKEN.word || PREPOSITIONS.has(word) || ROLES.has(word)) return false;
    if (/^(?:the|a|an|and|or|is|was|were|are|has|had|who|that|which|’s|'s)$/.test(word)) return false;
  }
  return ofPeople ? AT_HOME.has(trigger.type) : scene.places.length > 0;
}

/** How the name of a side stands beside what tells how it played: "Belport beat Carrow", "lost to Carrow", "a win over Carrow". */
const SIDES: ReadonlySet<string> = new Set('start none and against over to by of between comma'.split(' '));
/** What is joined and left stands behind these: no place where it was done. */
const BELONGING: ReadonlySet<string> = new Set(['join', 'leave']);

/** Whether a scene names a side of a match or the body that is joined or left, not where that was. */
export function isParty(trigger: Trigger, { scene, preposition }: SceneFacts): boolean {
  if (trigger.type === 'sport') return SIDES.has(preposition);
  return BELONGING.has(trigger.lemma) && preposition === 'none' && scene.token >= trigger.last;
}

/** Most words between "by" and the name of whose those are who did it. */
const AGENT_REACH = 8;

/** Whether a scene tells whose those are who did it: "patrolled by the navies of Norland". */
export function isAgent(
  {
    document: {
      tokens: { lower },
    },
  }: Layout,
  trigger: Trigger,
  { scene, preposition, governor }: SceneFacts,
): boolean {
  if (lower[trigger.last] !== 'by' || scene.token - trigger.last > AGENT_REACH || scene.token < trigger.last)
    return false;
  if (preposition !== 'of' && preposition !== 'none' && preposition !== 'from' && preposition !== 'and')
    return false;
  for (let t = trigger.last + 1; t < governor; t++)
    if (
      /^[,;:.]$|^(?:in|at|on|near|outside|inside|around|during|after|who|which|that|as|when|while)$/.test(
        lower[t] ?? '',
      )
    )
      return false;
  return true;
}

/** What a protest is about stands behind these: "against the siege of Belport", "for the release of …". */
const ABOUT = new Set(
  'against for over about demanding condemning denouncing protesting alongside'.split(' '),
);
/** Most words between such a word and "of". */
const ABOUT_REACH = 7;

/** Whether a scene stands in what a gathering is about: "rallied against the siege of Belport". */
export function isMatter(
  {
    document: {
      tokens: { lower },
    },
  }: Layout,
  trigger: Trigger,
  kind: TriggerKind,
  { scene, preposition, governor }: SceneFacts,
): boolean {
  if (kind !== 'protest' || scene.token < trigger.last || !/^(?:of|on|from)$/.test(preposition)) return false;
  for (let t = governor - 1; t >= Math.max(trigger.last, governor - ABOUT_REACH); t--) {
    const word = lower[t] ?? '';
    if (ABOUT.has(word)) return true;
    if (/^[,;:.]$|^(?:in|at|on|near|outside|and|who|which)$/.test(word)) return false;
  }
  return false;
}

/** Kinds of triggers whose plain object, where a place, is where they happen. */
const TAKING: ReadonlySet<TriggerKind> = new Set<TriggerKind>(['take', 'patrol']);
/** Most words between such a verb and its object: "patrolled the northern". */
const OBJECT_REACH = 3;

/** Whether a scene is the place that is taken, entered or patrolled: "rebels captured Belport". */
export function isTaken(
  trigger: Trigger,
  kind: TriggerKind,
  { scene, preposition, ofPeople, authority }: SceneFacts,
): boolean {
  if (trigger.pos !== 'verb' || !TAKING.has(kind)) return false;
  const between = scene.token - trigger.last;
  return (
    between >= 0 &&
    between <= OBJECT_REACH &&
    preposition === 'none' &&
    !ofPeople &&
    !authority &&
    scene.places.length > 0
  );
}

const SPREADING = /^(?:expand|widen|extend|spread)/;

/** Whether a scene is one that the trigger's activity was carried to: "widened its operations to include Belport and Carrow". */
export function isReached(trigger: Trigger, { scene, preposition, ofPeople }: SceneFacts): boolean {
  if (!SPREADING.test(trigger.lemma) || scene.token < trigger.last || ofPeople) return false;
  return preposition === 'to' || preposition === 'into' || preposition === 'including';
}

/** Whether a scene stands in what a trigger of saying says, which happened elsewhere than the saying. */
export function isSaid(clauses: Clauses, trigger: Trigger, { scene }: SceneFacts): boolean {
  if (!SAYING.has(trigger.type) || trigger.pos !== 'verb' || scene.token < trigger.last) return false;
  return pathBetween(clauses, clauses.at(trigger.token), clauses.at(scene.token)).entered.includes(
    'complement',
  );
}

/** Whether a scene is the volcano of which an eruption is told. */
export const isVolcano = (trigger: Trigger, { scene }: SceneFacts): boolean =>
  trigger.type === 'eruption' && scene.places[0]?.place.id.startsWith('volcano:') === true;

/** Whether a scene lists several places: nobody says a thing in all of them. */
export const isListOfOthers = (trigger: Trigger, { scene }: SceneFacts): boolean =>
  SAYING.has(trigger.type) && scene.places.length > 1;
