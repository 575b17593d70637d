import { containsPoint } from '#lib/geo/bbox.ts';
import type { BBox } from '#lib/geo/bbox.ts';
import { classOf } from './classes.ts';
import type { Level } from './levels.ts';
import { radiusOf } from './places.ts';
import { unexplained } from './plan.ts';
import type { MapPlan } from './plan.ts';
import { countAt } from './rollup.ts';

/** What a map shows of one feature; a missing part is off. */
export interface FeatureState {
  /** Shade of an area by its whole count. */
  readonly class?: number;
  /** 1 for a country, zoomed in, with events that no division of it explains. */
  readonly rest?: number;
  readonly radius?: number;
  readonly hot?: boolean;
  readonly chosen?: boolean;
}

/** The source of a level's circles. */
export function circleSource(level: Level): string {
  return `circles-${level}`;
}

/**
 * Sends the counts that the level shows: whole countries or divisions by their class, circles by their radius.
 * @param within circles beside the box are left as they are; null for all
 */
export function showCounts(
  states: FeatureStates,
  { places, areas, circles, tops, breaks }: MapPlan,
  byPlace: Int32Array,
  level: Level,
  within: BBox | null = null,
): void {
  const idAt = (position: number): string => places[position]?.id ?? '';
  const [whole, part] = [states.setter('countries', 'class'), states.setter('admin1', 'class')];
  if (level === 'country')
    for (const i of areas.countries) whole(idAt(i), classOf(breaks.country, byPlace[i] ?? 0));
  else {
    const rest = states.setter('countries', 'rest');
    for (const i of areas.admin1) part(idAt(i), classOf(breaks.admin1, byPlace[i] ?? 0));
    for (const i of areas.countries) rest(idAt(i), unexplained(i, areas, byPlace) > 0 ? 1 : 0);
  }
  const radius = states.setter(circleSource(level), 'radius');
  for (const circle of circles[level])
    if (!within || containsPoint(within, circle.lon, circle.lat))
      radius(circle.id, stepped(radiusOf(countAt(circle, byPlace), tops[level])));
}

/** Pixels to which a radius is rounded: less is not seen, and need not be drawn at every step of a brush. */
const RADIUS_STEP = 0.25;

function stepped(radius: number): number {
  return Math.round(radius / RADIUS_STEP) * RADIUS_STEP;
}

/** Takes the counts of what a new plan has no more. */
export function clearCounts(states: FeatureStates, { places, circles }: MapPlan): void {
  const known = new Set(places.map(({ id }) => id));
  states.clear('countries', 'class', known);
  states.clear('countries', 'rest', known);
  states.clear('admin1', 'class', known);
  for (const level of Object.keys(circles) as Level[])
    states.clear(circleSource(level), 'radius', new Set(circles[level].map(({ id }) => id)));
}

/** Lights the circles of what is pointed at, by any town in them, and marks those that are filtered by. */
export function showMarks(
  states: FeatureStates,
  {
    plan: { places, circles },
    level,
    hot,
    chosen,
  }: {
    readonly plan: MapPlan;
    readonly level: Level;
    readonly hot: readonly string[];
    readonly chosen: readonly string[];
  },
): void {
  const hotAt = new Set(hot);
  const holds = (position: number): boolean => hotAt.has(places[position]?.id ?? '');
  const lit = circles[level].filter(({ id, members }) => hotAt.has(id) || members.some(holds));
  const source = circleSource(level);
  states.only(source, 'hot', hotAt.size === 0 ? [] : lit.map(({ id }) => id));
  states.only(source, 'chosen', chosen);
}

type Part = keyof FeatureState;

/** Remembers what was sent, and sends a feature's part only when it changed. */
export class FeatureStates {
  #sent = new Map<string, Map<string, unknown>>();
  #send: (source: string, id: string, state: FeatureState) => void;

  constructor(send: (source: string, id: string, state: FeatureState) => void) {
    this.#send = send;
  }

  set<K extends Part>(source: string, id: string, part: K, value: FeatureState[K]): void {
    this.setter(source, part)(id, value);
  }

  /** {@link set} for many features. */
  setter<K extends Part>(source: string, part: K): (id: string, value: FeatureState[K]) => void {
    const sent = this.#of(source, part);
    return (id, value) => {
      if ((sent.get(id) ?? false) === (value || false)) return;
      if (value) sent.set(id, value);
      else sent.delete(id);
      this.#send(source, id, { [part]: value });
    };
  }

  /** A part is on for the features of the list, and for no others of the source. */
  only(source: string, part: 'hot' | 'chosen', ids: readonly string[]): void {
    this.clear(source, part, new Set(ids));
    for (const id of ids) this.set(source, id, part, true);
  }

  /** Takes a part from every feature of the source but the kept ones. */
  clear(source: string, part: Part, kept: ReadonlySet<string>): void {
    for (const [id, value] of this.#of(source, part))
      if (!kept.has(id)) this.set(source, id, part, typeof value === 'number' ? 0 : false);
  }

  #of(source: string, part: Part): Map<string, unknown> {
    const key = `${part} ${source}`;
    const known = this.#sent.get(key) ?? new Map<string, unknown>();
    this.#sent.set(key, known);
    return known;
  }
}
