import type { CellCounter } from '#lib/dashboard/cell-counter.ts';
import type { CellTable, MapView } from '#lib/dashboard/types.ts';

/** What both maps, the one in WebGL and the one in SVG, are given. */
export interface MapProps {
  readonly cells: CellTable;
  readonly counter: CellCounter;
  /** Changes whenever the counter's numbers did. */
  readonly moved: number;
  /** Ids of the places that are filtered by. */
  readonly chosen: readonly string[];
  /** Ids of places that are pointed at elsewhere, or that the open event names. */
  readonly hot: readonly string[];
  readonly view: MapView | null;
  readonly onview: (view: MapView) => void;
  readonly onpick: (place: string) => void;
  readonly onpoint: (place: string | null) => void;
}
