import { family } from '#lib/model/families.ts';
import { distanceKm, isWithin } from '#lib/model/containment.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import type { Cluster } from './clusters.ts';
import type { Focus } from './focus.ts';
import type { Headline } from './headline.ts';
import type { Layout } from './layout.ts';
import { mayBeQuarter } from './local-service.ts';
import { OF_ONE_DAY, triggersBySentence, type Story } from './story-day.ts';
import { tellOfMention, tellOfPlace, type Around } from './story-place-features.ts';
import { STORY_PLACE_WEIGHTS } from './story-place-weights.ts';
import { divisionOf, HOLDERS_TOLD } from './strays.ts';

/** Kinds of places that are where something was rather than whose. */
const KINDS: ReadonlySet<Place['kind']> = new Set<Place['kind']>(['city', 'feature', 'admin2', 'admin1']);
/** Most places of one article that are weighed against each other. */
const MOST_PLACES = 40;

export interface CandidatePlace {
  readonly mention: PlaceMention;
  readonly features: ReadonlyMap<string, number>;
}

/** The places that may be that of an article's story. */
export function candidatePlaces(
  layout: Layout,
  { it, settled }: Story,
  clusters: readonly Cluster[],
  focus: Focus,
): CandidatePlace[] {
  const kin = family(it.type);
  if (!OF_ONE_DAY.has(kin) || it.reports[0]?.trigger.frame === 'planned') return [];
  const triggers = triggersBySentence(clusters);
  const found = new Map<string, { mention: PlaceMention; named: number; features: Map<string, number> }>();
  const at = (mention: PlaceMention) => {
    const { id, kind } = mention.place;
    const known = found.get(id);
    if (known || !KINDS.has(kind) || found.size >= MOST_PLACES) return known ?? null;
    const entry = { mention, named: 0, features: new Map<string, number>() };
    found.set(id, entry);
    return entry;
  };
  const telling = (features: Map<string, number>) => (name: string, value: number) => {
    features.set(name, Math.max(features.get(name) ?? -Infinity, value));
  };
  for (const mention of settled.places) at(mention);
  for (const mention of layout.titled) at(mention);
  for (const { mention } of layout.datelinePlaces) {
    const entry = at(mention);
    if (entry) entry.named++;
  }
  for (const in_ of layout.sentences) {
    for (const placed of in_.places) {
      const entry = at(placed.mention);
      if (!entry) continue;
      entry.named++;
      tellOfMention(layout, in_, placed, triggers.get(in_.index) ?? [], kin, telling(entry.features));
    }
  }
  const around: Around = {
    places: [...found.values()].map(({ mention }) => mention.place),
    titled: layout.titled,
    home: layout.home,
    filed: layout.datelinePlaces.map(({ mention }) => mention.place),
    main: focus.main?.place ?? null,
  };
  const [held] = settled.places;
  return [...found.values()].map(({ mention, named, features }) => {
    const holds = settled.grounds.place === 'own' ? 'own' : 'carried';
    tellOfPlace(
      mention.place,
      named,
      held?.place.id === mention.place.id ? holds : null,
      around,
      telling(features),
    );
    return { mention, features };
  });
}

const weights: ReadonlyMap<string, number> = new Map(Object.entries(STORY_PLACE_WEIGHTS));

function scoreOf({ features }: CandidatePlace): number {
  let score = 0;
  for (const [name, value] of features) score += (weights.get(name) ?? 0) * value;
  return score;
}

/** How much more another place must have for it than the one that the article's first occurrence has, in log-odds. */
const MARGIN = 1;
/** A namesake this far from everything else that is named is told with its state, in kilometres. */
const FAR_KM = 161;

/** Whether an article that speaks of `story` may mean that where it seems to say `held`. */
function mayStandFor(story: Place, held: Place | undefined, named: readonly Place[]): boolean {
  // Elsewhere names are not told with what holds them.
  if (!HOLDERS_TOLD.has(story.country)) return false;
  if (held === undefined) return true;
  // "The west of the state", "Midlands": a town says more.
  if (held.kind === 'region' || (held.kind === 'admin1' && held.country === story.country))
    return held.kind === 'region' || isWithin(story, held);
  if (held.kind === 'country' || held.kind === 'continent') return false;
  const isAlone = named.every(
    (place) => place.id === held.id || place.id === story.id || divisionOf(place) !== divisionOf(held),
  );
  return isAlone && distanceKm(held, story) > FAR_KM;
}

/** Log-odds by which a town must be ahead of a place near it for that to be a quarter of it. */
const OF_TOWN = 2;

/** Where an article's story was, as far as its first occurrence does not say: somewhere else, or in which town. */
export type Site =
  | { readonly place: PlaceMention; readonly town?: undefined }
  | { readonly place: null; readonly town: string };

/**
 * The place that an article's text says its story was at, where the one at hand is a namesake of it, or no more than the state
 * around it, or a quarter of it; else null. Without a headline nothing says that the article is of one thing.
 */
export function siteOfStory(
  layout: Layout,
  story: Story,
  clusters: readonly Cluster[],
  { words }: Pick<Headline, 'words'>,
  focus: Focus,
): Site | null {
  if (words.size === 0) return null;
  const [held] = story.settled.places;
  const candidates = candidatePlaces(layout, story, clusters, focus);
  let best: CandidatePlace | null = null;
  let most = -Infinity;
  let known = -Infinity;
  for (const candidate of candidates) {
    const score = scoreOf(candidate);
    if (candidate.mention.place.id === held?.place.id) known = score;
    if (score > most) {
      most = score;
      best = candidate;
    }
  }
  if (!best || most - known < MARGIN) return null;
  const { place } = best.mention;
  if (held && most - known >= OF_TOWN && !held.place.town && mayBeQuarter(held.place, place))
    return { place: null, town: place.name };
  const named = candidates.map(({ mention }) => mention.place);
  return mayStandFor(place, held?.place, named) ? { place: best.mention } : null;
}
