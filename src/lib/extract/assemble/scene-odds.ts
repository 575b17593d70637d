import { SCENE_WEIGHTS } from './scene-weights.ts';

// The weights are looked up for every trigger and scene of a text: by parts of their names, so that none is put together there.

const weights: ReadonlyMap<string, number> = new Map(Object.entries(SCENE_WEIGHTS));

/** The log-odds of one feature; 0 for one that tells nothing. */
export const weightOf = (name: string): number => weights.get(name) ?? 0;

/** The log-odds of the features whose names begin and end so, by what stands between. */
export const weightsBy = (prefix: string, suffix = ''): ReadonlyMap<string, number> =>
  new Map(
    [...weights]
      .filter(([name]) => name.startsWith(prefix) && name.endsWith(suffix))
      .map(([name, weight]) => [name.slice(prefix.length, name.length - suffix.length), weight]),
  );

/** The log-odds of what a scene has on one side of its trigger. */
const ofWay = (way: 'before' | 'after') =>
  ({
    way: weightOf(way),
    preposition: weightsBy(`${way}:`),
    near: weightOf(`near:${way}`),
    log: weightOf(`log:${way}`),
    between: weightOf(`between:${way}`),
    verbs: weightOf(`verbs:${way}`),
    same: weightOf(`same:${way}`),
    left: weightsBy('left:', `:${way}`),
    entered: weightsBy('entered:', `:${way}`),
    passive: weightOf(`passive:${way}`),
    noun: weightOf(`noun:${way}`),
    relative: weightOf(`relative:${way}`),
    participle: weightOf(`participle:${way}`),
  }) as const;

export const WEIGHTS_OF_WAY = { before: ofWay('before'), after: ofWay('after') } as const;
