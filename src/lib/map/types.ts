import type { CellCounter } from '#lib/dashboard/cell-counter.ts';
import type { MapArea, MapView } from '#lib/dashboard/types.ts';
import type { BBox } from '#lib/geo/bbox.ts';
import type { MapPlan } from './plan.ts';

/** What lies under the pointer: a circle or an area. */
export interface Hit {
  readonly kind: 'circle' | 'area';
  /** Id of a place. */
  readonly id: string;
  readonly name: string;
  /** Some event, of whatever date, happened there. */
  readonly known: boolean;
}

/** What the controls ask of a map, drawn in whichever way. */
export interface MapHandle {
  /** Longitude and latitude at pixels from the map's top left corner; null beside the world. */
  lonLatAt(x: number, y: number): readonly [lon: number, lat: number] | null;
  /** What is seen now; null when it cannot be told. */
  bounds(): BBox | null;
  view(): MapView;
  zoomBy(levels: number): void;
  moveTo(view: MapView): void;
  /** Shows these places, or what there is of them. */
  showPlaces(ids: readonly string[]): void;
}

/** What both maps, the one in WebGL and the one in SVG, are given. */
export interface MapProps {
  readonly plan: MapPlan;
  readonly counter: CellCounter;
  /** Changes whenever the counter's numbers did. */
  readonly moved: number;
  /** Ids of the places that are filtered by. */
  readonly chosen: readonly string[];
  /** Ids of places that are pointed at elsewhere, or that the open event names. */
  readonly hot: readonly string[];
  readonly view: MapView | null;
  /** The box that is looked in. */
  readonly area: MapArea | null;
  readonly onready: (handle: MapHandle) => void;
  /** The viewer moved the map. @param seen what it shows now */
  readonly onview: (view: MapView, seen: BBox | null) => void;
  readonly onpick: (hit: Hit) => void;
  readonly onpoint: (hit: Hit | null) => void;
}
