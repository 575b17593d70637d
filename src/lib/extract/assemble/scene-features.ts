import type { Layout, SentenceLayout } from './layout.ts';
import { isOfPeople } from './people.ts';
import { feature, featuresBy, Tally } from './scene-odds.ts';
import { TRANSPARENT, isFiner, isMeasure, type Scene } from './scenes.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
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
  ['bordering', 'distance'],
  ['overlooking', 'distance'],
]);
export const POSITIONS = set('in at near outside inside on around across along off within throughout');
/** Words after a name that make it the name of people or a body, by how far they still tell where. */
export const ROLES: ReadonlyMap<string, string> = new Map(
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
const PREP = featuresBy('prep:');
const NAME = featuresBy('name:');
const AFTERS = featuresBy('after:');
const PLACED = featuresBy('placed:');
const AFTER = featuresBy('said:');
const KIND = featuresBy('kind:');
const F = {
  bias: feature('bias'),
  inner: feature('inner'),
  'local:rival': feature('local:rival'),
  'demonym:placed': feature('demonym:placed'),
  finer: feature('finer'),
  fronted: feature('fronted'),
  hyphen: feature('hyphen'),
  list: feature('list'),
  many: feature('many'),
  only: feature('only'),
  owner: feature('owner'),
  people: feature('people'),
  rivals: feature('rivals'),
  two: feature('two'),
} as const;
/** How far back the word that governs a name is looked for, in tokens. */
const FARTHEST_BACK = 14;

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
  /** Index of the token that governs its first name. */
  readonly governor: number;
  /** All its names are on no map. */
  readonly local: boolean;
}

/** The word that governs a scene's first name, and what its own surroundings say for it. */
export function factsOf(
  layout: Layout,
  in_: SentenceLayout,
  scene: Scene,
  all: readonly Scene[],
  tally = new Tally(),
): SceneFacts {
  const { lower } = layout.document.tokens;
  const first = Math.max(in_.sentence.first, scene.token - FARTHEST_BACK);
  tally.add(F.bias);
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
  tally.add(PREP(preposition));
  const ofPeople = scene.names.every(
    ({ mention, token, last }) => mention !== null && isOfPeople(layout, { mention, token, last }),
  );
  if (ofPeople) tally.add(F['people']);
  const cue = scene.names.some((name) => name.cue === 'listed')
    ? head?.mention?.form === 'demonym' && scene.names.length === 1
      ? 'demonym'
      : scene.names.some((name) => name.cue !== 'listed')
        ? 'mixed'
        : 'listed'
    : `local-${head?.cue ?? ''}`;
  tally.add(NAME(cue));
  if (cue === 'demonym' && POSITIONS.has(preposition)) tally.add(F['demonym:placed']);
  const after = tail ? (lower[tail.last] ?? '') : '';
  const owner = after === "'s" || after === '’s' || after === '’';
  const next = owner || after === '-' ? (lower[(tail?.last ?? 0) + 1] ?? '') : after;
  const role =
    ROLES.get(next) ??
    (TRANSPARENT.has(next) && next !== '-'
      ? ROLES.get(lower[(tail?.last ?? 0) + (owner ? 2 : 1)] ?? '')
      : undefined);
  if (role) tally.add(AFTERS(role));
  if (role && POSITIONS.has(preposition)) tally.add(PLACED(role));
  if (owner) tally.add(F['owner']);
  if (after === '-') tally.add(F['hyphen']);
  const kind = scene.places[0]?.place.kind;
  if (kind) tally.add(KIND(kind));
  const outer = scene.places[0];
  if (outer && scene.places.length === 1 && all.some((other) => other !== scene && isFiner(other, outer)))
    tally.add(F['finer']);
  if (scene.spans.length > 1) tally.add(F['list']);
  const fronted = scene.token - in_.sentence.first <= 3;
  if (fronted) tally.add(F['fronted']);
  tally.add(all.length === 1 ? F.only : all.length === 2 ? F.two : F.many);
  if (all.some((other) => other !== scene && other.names.some(({ mention }) => mention?.form !== 'demonym')))
    tally.add(F['rivals']);
  const read = scene.names.flatMap(({ mention }) => mention?.confidence ?? []);
  const confidence = read.length > 0 ? Math.max(...read) : 1;
  const local = cue.startsWith('local');
  if (local && all.some((other) => other.places.length > 0)) tally.add(F['local:rival']);
  if (
    outer &&
    all.some(
      (other) =>
        other !== scene && other.places.length === 1 && other.places[0] && isFiner(scene, other.places[0]),
    )
  )
    tally.add(F.inner);
  const said = lower[t - 1] ?? '';
  if (in_.dates.some(({ token, last }) => token < t && t <= last)) tally.add(AFTER('date'));
  else if (ROLES.has(said)) tally.add(AFTER(ROLES.get(said) ?? ''));
  else if (said === ',' || said === '(') tally.add(AFTER('mark'));
  return {
    scene,
    odds: tally.odds,
    preposition,
    fronted,
    confidence,
    authority: role === 'local',
    ofPeople,
    governor: t,
    local,
  };
}
