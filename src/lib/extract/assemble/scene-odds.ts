import { SCENE_WEIGHTS } from './scene-weights.ts';

/** Something that may be said of a scene, with its log-odds. */
export interface SceneFeature {
  readonly name: string;
  /** 0 for one that tells nothing. */
  readonly weight: number;
}

const weights: ReadonlyMap<string, number> = new Map(Object.entries(SCENE_WEIGHTS));

/** The feature of a name. */
export const feature = (name: string): SceneFeature => ({ name, weight: weights.get(name) ?? 0 });

/**
 * The features whose names begin and end so, by what stands between: the weights are looked up for every trigger and scene of
 * a text, so that no name is put together there. What is asked for must be of a closed list.
 */
export function featuresBy(prefix: string, suffix = ''): (between: string) => SceneFeature {
  const known = new Map<string, SceneFeature>();
  return (between) => {
    let found = known.get(between);
    if (!found) known.set(between, (found = feature(`${prefix}${between}${suffix}`)));
    return found;
  };
}

/** The sum of the log-odds of features, and which they were where somebody wants to learn from them. */
export class Tally {
  odds = 0;
  private readonly seen: [name: string, value: number][] | null;

  /** @param seen takes the name and the value of each feature, or null */
  constructor(seen: [name: string, value: number][] | null = null) {
    this.seen = seen;
  }

  add({ name, weight }: SceneFeature, value = 1): void {
    this.odds += weight * value;
    this.seen?.push([name, value]);
  }
}

/** The features of what a scene has on one side of its trigger. */
const ofWay = (way: 'before' | 'after') =>
  ({
    way: feature(way),
    preposition: featuresBy(`${way}:`),
    near: feature(`near:${way}`),
    log: feature(`log:${way}`),
    between: feature(`between:${way}`),
    verbs: feature(`verbs:${way}`),
    same: feature(`same:${way}`),
    left: featuresBy('left:', `:${way}`),
    entered: featuresBy('entered:', `:${way}`),
    passive: feature(`passive:${way}`),
    noun: feature(`noun:${way}`),
    triggers: feature(`triggers:${way}`),
    gerund: feature(`gerund:${way}`),
    relative: feature(`relative:${way}`),
    participle: feature(`participle:${way}`),
  }) as const;

export const FEATURES_OF_WAY = { before: ofWay('before'), after: ofWay('after') } as const;
