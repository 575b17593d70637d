import type { EventType } from '#lib/model/taxonomy.ts';
import type { Trigger } from '../triggers/index.ts';
import { TOKEN } from '#lib/text/index.ts';
import { pathBetween, type ClauseKind, type Clauses } from './clauses.ts';
import type { Layout, SentenceLayout } from './layout.ts';
import { isOfPeople } from './people.ts';
import { weightOf, WEIGHTS_OF_WAY, weightsBy } from './scene-odds.ts';
import { TRANSPARENT, isFiner, isMeasure, type Scene } from './scenes.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ...'in at near outside inside on from to into of by with for against through across over between around along off toward during under within throughout after before since'
    .split(' ')
    .map((word): [string, string] => [word, word]),
  ['towards', 'toward'],
  ['amid', 'during'],
  ['aboard', 'in'],
  ['including', 'including'],
  ['include', 'including'],
  ['onto', 'into'],
  ['upon', 'on'],
  ['via', 'through'],
  ['beyond', 'outside'],
]);
const POSITIONS = set('in at near outside inside on around across along off within throughout');
/** Words after a name that make it the name of people or a body, by how far they still tell where. */
const AFTER: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'local',
        'police officials official court hospital man woman men women boy girl teen teenager residents resident authorities sheriff firefighters mayor cop officer fire jail prison villagers',
      ],
      [
        'actor',
        'government president minister ministers army embassy ambassador troops forces force soldiers leader leaders parliament ministry times post tribune herald news journal university press military warplanes jets aircraft rebels fighters militants regime state coalition administration navy militia people spokesman guerrillas group party team delegation peacekeepers police-force marines air observatory network agency',
      ],
      ['based', 'based born backed led trained owned style made controlled held'],
      [
        'site',
        'countryside suburb suburbs district area border airport province outskirts neighborhood neighbourhood city region home house apartment street streets base camp refugee province village town market station',
      ],
    ] as const
  ).flatMap(([name, list]) => list.split(' ').map((word): [string, string] => [word, name])),
);
const MOVING: ReadonlySet<EventType> = new Set<EventType>([
  'troop-movement',
  'displacement',
  'aid',
  'meeting',
  'protest',
]);
const BE = set('is are was were be been being got get');
const PREP = weightsBy('prep:');
const NAME = weightsBy('name:');
const AFTERS = weightsBy('after:');
const PLACED = weightsBy('placed:');
const KIND = weightsBy('kind:');
const MOVED = weightsBy('moving:');
const BIAS = weightOf('bias');
/** How far back the word that governs a name is looked for, in tokens. */
const FARTHEST_BACK = 14;

const SAYING: ReadonlySet<EventType> = new Set<EventType>(['statement', 'threat']);

/** What is known of a scene whatever the trigger. */
export interface SceneFacts {
  readonly scene: Scene;
  /** Log-odds that it is where something happened, by what its own surroundings say. */
  readonly odds: number;
  readonly preposition: string;
  /** It stands near the beginning of its sentence. */
  readonly fronted: boolean;
  /** 0–1: how sure the reading of its names is; 1 for local ones. */
  readonly confidence: number;
  /** Whether it names whose police or officials they are. */
  readonly authority: boolean;
  /** Only people and things of its places are named, which may have been elsewhere. */
  readonly ofPeople: boolean;
}

/** The word that governs a scene's first name, and what its own surroundings say for it. */
export function factsOf(
  layout: Layout,
  in_: SentenceLayout,
  scene: Scene,
  all: readonly Scene[],
): SceneFacts {
  const { lower } = layout.document.tokens;
  const first = Math.max(in_.sentence.first, scene.token - FARTHEST_BACK);
  let odds = BIAS;
  const head = scene.names[0];
  const tail = scene.names.at(-1);
  let t = scene.token - 1;
  while (t >= first && TRANSPARENT.has(lower[t] ?? '') && lower[t] !== 'of') t--;
  // "the city of X", "the north of X", "the outskirts of X": what "of" stands after decides.
  if (lower[t] === 'of') {
    let u = t - 1;
    while (u >= first && TRANSPARENT.has(lower[u] ?? '') && lower[u] !== 'of') u--;
    if (u < t - 1) t = u;
  }
  const before = t >= first ? (lower[t] ?? '') : '^';
  const preposition =
    (isMeasure(layout, first, scene.token) ? 'distance' : null) ??
    PREPOSITIONS.get(before) ??
    (before === '^' ? 'start' : before === ',' ? 'comma' : before === 'and' ? 'and' : 'none');
  odds += PREP.get(preposition) ?? 0;
  const ofPeople = scene.names.every(
    ({ mention, token, last }) => mention !== null && isOfPeople(layout, { mention, token, last }),
  );
  if (ofPeople) odds += weightOf('people');
  const cue = scene.names.some((name) => name.cue === 'listed')
    ? head?.mention?.form === 'demonym' && scene.names.length === 1
      ? 'demonym'
      : scene.names.some((name) => name.cue !== 'listed')
        ? 'mixed'
        : 'listed'
    : `local-${head?.cue ?? ''}`;
  odds += NAME.get(cue) ?? 0;
  if (cue === 'demonym' && POSITIONS.has(preposition)) odds += weightOf('demonym:placed');
  const after = tail ? (lower[tail.last] ?? '') : '';
  const owner = after === "'s" || after === '’s' || after === '’';
  const next = owner || after === '-' ? (lower[(tail?.last ?? 0) + 1] ?? '') : after;
  const role =
    AFTER.get(next) ??
    (TRANSPARENT.has(next) && next !== '-'
      ? AFTER.get(lower[(tail?.last ?? 0) + (owner ? 2 : 1)] ?? '')
      : undefined);
  if (role) odds += AFTERS.get(role) ?? 0;
  if (role && POSITIONS.has(preposition)) odds += PLACED.get(role) ?? 0;
  if (owner) odds += weightOf('owner');
  if (after === '-') odds += weightOf('hyphen');
  const kind = scene.places[0]?.place.kind;
  if (kind) odds += KIND.get(kind) ?? 0;
  const outer = scene.places[0];
  if (outer && scene.places.length === 1 && all.some((other) => other !== scene && isFiner(other, outer)))
    odds += weightOf('finer');
  if (scene.spans.length > 1) odds += weightOf('list');
  const fronted = scene.token - in_.sentence.first <= 3;
  if (fronted) odds += weightOf('fronted');
  odds += weightOf(all.length === 1 ? 'only' : all.length === 2 ? 'two' : 'many');
  if (all.some((other) => other !== scene && other.names.some(({ mention }) => mention?.form !== 'demonym')))
    odds += weightOf('rivals');
  const read = scene.names.flatMap(({ mention }) => mention?.confidence ?? []);
  const confidence = read.length > 0 ? Math.max(...read) : 1;
  return { scene, odds, preposition, fronted, confidence, authority: role === 'local', ofPeople };
}

/** Log-odds that a scene is that of a trigger, by its own surroundings and by how the two stand to each other. */
export function oddsOf(
  layout: Layout,
  clauses: Clauses,
  trigger: Trigger,
  facts: SceneFacts,
  between: number,
): number {
  const { lower } = layout.document.tokens;
  const { scene, preposition } = facts;
  const follows = scene.token >= trigger.last;
  const distance = Math.max(0, follows ? scene.token - trigger.last : trigger.token - scene.last);
  const of = WEIGHTS_OF_WAY[follows ? 'after' : 'before'];
  let odds = facts.odds + of.way + (of.preposition.get(preposition) ?? 0);
  odds += weightOf('confidence') * facts.confidence;
  odds += of.near * Math.exp(-distance / 10);
  odds += of.log * (Math.log2(1 + distance) / 5);
  odds += of.between * Math.min(3, between);
  const verbs = follows
    ? clauses.verbsBefore(scene.token) - clauses.verbsBefore(trigger.last)
    : clauses.verbsBefore(trigger.token) - clauses.verbsBefore(scene.last);
  // The first verb after a noun is its own: "the bombing killed nine in …".
  const foreign = trigger.pos === 'noun' && follows ? verbs - 1 : verbs;
  odds += of.verbs * Math.min(3, Math.max(0, foreign));
  const from = clauses.at(trigger.token);
  const to = clauses.at(scene.token);
  if (from === to) odds += of.same;
  else {
    const { left, entered } = pathBetween(clauses, from, to);
    odds = addOnce(odds, left, of.left);
    odds = addOnce(odds, entered, of.entered);
    odds += weightOf('hops') * Math.min(4, left.length + entered.length);
  }
  const passive =
    trigger.pos === 'verb' &&
    trigger.form === 'past' &&
    (BE.has(lower[trigger.token - 1] ?? '') ||
      BE.has(lower[trigger.token - 2] ?? '') ||
      BE.has(lower[trigger.token - 3] ?? ''));
  if (passive) odds += of.passive;
  if (trigger.pos === 'noun') odds += of.noun;
  // The plain object: "captured X", "attacked the village of X".
  if (follows && distance <= 3 && preposition === 'none') odds += weightOf('object');
  if (follows && distance <= 1) odds += weightOf('adjacent');
  if (!follows && preposition === 'start') odds += weightOf(passive ? 'subject:passive' : 'subject');
  if (MOVING.has(trigger.type)) odds += MOVED.get(preposition) ?? 0;
  if (facts.fronted && POSITIONS.has(preposition)) odds += weightOf('fronted:placed');
  if (clauses.clauses[from]?.kind === 'relative') odds += of.relative;
  if (clauses.clauses[from]?.kind === 'participle') odds += of.participle;
  return odds;
}

/** Adds the weight of each kind of clause once. */
function addOnce(odds: number, kinds: readonly ClauseKind[], weights: ReadonlyMap<string, number>): number {
  let sum = odds;
  kinds.forEach((kind, i) => {
    if (kinds.indexOf(kind) === i) sum += weights.get(kind) ?? 0;
  });
  return sum;
}

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
    if (kind[t] !== TOKEN.word || PREPOSITIONS.has(word) || AFTER.has(word)) return false;
    if (/^(?:the|a|an|and|or|is|was|were|are|has|had|who|that|which|’s|'s)$/.test(word)) return false;
  }
  return ofPeople ? AT_HOME.has(trigger.type) : scene.places.length > 0;
}

/** How the name of a side stands beside what tells how it played: "Belport beat Carrow", "lost to Carrow", "a win over Carrow". */
const SIDES = set('start none and against over to by of between comma');
/** What is joined and left stands behind these: no place where it was done. */
const BELONGING = set('join leave');

/** Whether a scene names a side of a match or the body that is joined or left, not where that was. */
export function isParty(trigger: Trigger, { scene, preposition }: SceneFacts): boolean {
  if (trigger.type === 'sport') return SIDES.has(preposition);
  return BELONGING.has(trigger.lemma) && preposition === 'none' && scene.token >= trigger.last;
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
