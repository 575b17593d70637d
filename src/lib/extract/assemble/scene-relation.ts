import type { EventType } from '#lib/model/taxonomy.ts';
import type { Trigger } from '../triggers/index.ts';
import { pathBetween, type ClauseKind, type Clauses } from './clauses.ts';
import type { Crowd } from './crowd.ts';
import type { Layout } from './layout.ts';
import { POSITIONS, type SceneFacts } from './scene-features.ts';
import { feature, FEATURES_OF_WAY, featuresBy, Tally, type SceneFeature } from './scene-odds.ts';
import { kindOf, KINDS, type TriggerKind } from './trigger-kinds.ts';

const MOVING: ReadonlySet<EventType> = new Set<EventType>([
  'troop-movement',
  'displacement',
  'aid',
  'meeting',
  'protest',
]);
const BE = new Set('is are was were be been being got get'.split(' '));
const MOVED = featuresBy('moving:');
const OBJECT_LISTED = featuresBy('object:listed:');
const OBJECT_LOCAL = featuresBy('object:local:');
const PEOPLE = featuresBy('people:');
const byKind = (way: string) =>
  Object.fromEntries(KINDS.map((kind) => [kind, featuresBy(`${kind}:${way}:`)])) as Record<
    TriggerKind,
    (preposition: string) => SceneFeature
  >;
const KIND_BEFORE = byKind('before');
const KIND_AFTER = byKind('after');
const F = {
  adjacent: feature('adjacent'),
  confidence: feature('confidence'),
  'fronted:placed': feature('fronted:placed'),
  hops: feature('hops'),
  object: feature('object'),
  subject: feature('subject'),
  'subject:passive': feature('subject:passive'),
  governed: feature('governed'),
  elsewhere: feature('elsewhere'),
  where: feature('where'),
} as const;

/** What of a trigger is the same whatever scene it stands to. */
export interface Stance {
  readonly trigger: Trigger;
  readonly kind: TriggerKind;
  readonly passive: boolean;
  readonly crowd: Crowd;
}

/** @param crowd the triggers of its sentence */
export function stanceOf({ document }: Layout, trigger: Trigger, crowd: Crowd): Stance {
  const { lower } = document.tokens;
  const passive =
    trigger.pos === 'verb' &&
    trigger.form === 'past' &&
    (BE.has(lower[trigger.token - 1] ?? '') ||
      BE.has(lower[trigger.token - 2] ?? '') ||
      BE.has(lower[trigger.token - 3] ?? ''));
  return { trigger, kind: kindOf(trigger), passive, crowd };
}

/** Log-odds that a scene is that of a trigger, by its own surroundings and by how the two stand to each other. */
export function oddsOf(
  layout: Layout,
  clauses: Clauses,
  { trigger, kind, passive, crowd }: Stance,
  facts: SceneFacts,
  between: number,
  tally = new Tally(),
): number {
  const { lower } = layout.document.tokens;
  const { scene, preposition } = facts;
  const follows = scene.token >= trigger.last;
  const distance = Math.max(0, follows ? scene.token - trigger.last : trigger.token - scene.last);
  const of = FEATURES_OF_WAY[follows ? 'after' : 'before'];
  tally.add(of.way);
  tally.add(of.preposition(preposition));
  tally.add(F.confidence, facts.confidence);
  tally.add(of.near, Math.exp(-distance / 10));
  tally.add(of.log, Math.log2(1 + distance) / 5);
  tally.add(of.between, Math.min(3, between));
  const verbs = follows
    ? clauses.verbsBefore(scene.token) - clauses.verbsBefore(trigger.last)
    : clauses.verbsBefore(trigger.token) - clauses.verbsBefore(scene.last);
  // The first verb after a noun is its own: "the bombing killed nine in …".
  const foreign = trigger.pos === 'noun' && follows ? verbs - 1 : verbs;
  tally.add(of.verbs, Math.min(3, Math.max(0, foreign)));
  const from = clauses.at(trigger.token);
  const to = clauses.at(scene.token);
  if (from === to) tally.add(of.same);
  else {
    const { left, entered } = pathBetween(clauses, from, to);
    addOnce(tally, left, of.left);
    addOnce(tally, entered, of.entered);
    tally.add(F.hops, Math.min(4, left.length + entered.length));
  }
  if (passive) tally.add(of.passive);
  if (trigger.pos === 'noun') tally.add(of.noun);
  // The plain object: "captured X", "attacked the village of X".
  if (follows && distance <= 3 && preposition === 'none') tally.add(F['object']);
  if (follows && distance <= 1) tally.add(F['adjacent']);
  if (!follows && preposition === 'start') tally.add(passive ? F['subject:passive'] : F.subject);
  if (MOVING.has(trigger.type)) tally.add(MOVED(preposition));
  if (facts.fronted && POSITIONS.has(preposition)) tally.add(F['fronted:placed']);
  if (clauses.clauses[from]?.kind === 'relative') tally.add(of.relative);
  if (clauses.clauses[from]?.kind === 'participle') tally.add(of.participle);
  tally.add((follows ? KIND_AFTER : KIND_BEFORE)[kind](preposition));
  if (follows && distance <= 3 && preposition === 'none')
    tally.add((facts.local ? OBJECT_LOCAL : OBJECT_LISTED)(kind));
  if (facts.ofPeople) tally.add(PEOPLE(kind));
  const low = follows ? trigger.last : scene.last;
  const high = follows ? scene.token : trigger.token;
  tally.add(of.triggers, Math.min(3, crowd.between(low, high)));
  if (follows && facts.governor === trigger.last) tally.add(F.governed);
  else if (crowd.endsAt(facts.governor)) tally.add(F.elsewhere);
  const own = clauses.clauses[from];
  if (
    !follows &&
    own &&
    lower[own.first] === 'where' &&
    own.first - scene.last <= 1 &&
    own.first >= scene.last
  )
    tally.add(F.where);
  if (trigger.form === 'gerund') tally.add(of.gerund);
  return facts.odds + tally.odds;
}

/** Adds the weight of each kind of clause once. */
function addOnce(tally: Tally, kinds: readonly ClauseKind[], of: (kind: string) => SceneFeature): void {
  kinds.forEach((kind, i) => {
    if (kinds.indexOf(kind) === i) tally.add(of(kind));
  });
}
