import type { MapView } from '#lib/dashboard/types.ts';
import { panned, zoomed } from './svg-view.ts';

/** Pixels moved by an arrow key; pixels a pointer may tremble in a click. */
const STEP = 80;
const TREMBLE = 4;
/** Pixels of the wheel for one level. */
const WHEEL = 300;

const KEYS: ReadonlyMap<string, (view: MapView) => MapView> = new Map([
  ['ArrowLeft', (view: MapView) => panned(view, STEP, 0)],
  ['ArrowRight', (view: MapView) => panned(view, -STEP, 0)],
  ['ArrowUp', (view: MapView) => panned(view, 0, STEP)],
  ['ArrowDown', (view: MapView) => panned(view, 0, -STEP)],
  ['+', (view: MapView) => zoomed(view, 1)],
  ['=', (view: MapView) => zoomed(view, 1)],
  ['-', (view: MapView) => zoomed(view, -1)],
]);

/** Drag, pinch, wheel and keys over a map, each turned into the view it asks for. Clicks on shapes come from the shapes. */
export class SvgGestures {
  readonly #view: () => MapView;
  readonly #onmove: (view: MapView) => void;
  readonly #fingers = new Map<number, PointerEvent>();
  #travelled = 0;

  /** @param view what is shown now */
  constructor(view: () => MapView, onmove: (view: MapView) => void) {
    this.#view = view;
    this.#onmove = onmove;
  }

  /** Whether the pointer that was last put down has been moved: what follows is the end of a drag, no click. */
  get isDrag(): boolean {
    return this.#travelled > TREMBLE;
  }

  readonly down = (event: PointerEvent): void => {
    this.#fingers.set(event.pointerId, event);
    this.#travelled = 0;
  };

  readonly up = ({ pointerId }: PointerEvent): void => {
    this.#fingers.delete(pointerId);
  };

  readonly drag = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    const { currentTarget: node, pointerId } = event;
    const before = this.#fingers.get(pointerId);
    if (!before) return;
    const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
    this.#travelled += Math.hypot(dx, dy);
    const other = [...this.#fingers.values()].find((finger) => finger.pointerId !== pointerId);
    this.#fingers.set(pointerId, event);
    if (!this.isDrag) return;
    if (!node.hasPointerCapture(pointerId)) node.setPointerCapture(pointerId);
    if (!other) return this.#onmove(panned(this.#view(), dx, dy));
    const apart = ({ clientX, clientY }: PointerEvent): number =>
      Math.max(1, Math.hypot(clientX - other.clientX, clientY - other.clientY));
    this.#onmove(zoomed(this.#view(), Math.log2(apart(event) / apart(before))));
  };

  readonly wheel = (event: WheelEvent & { readonly currentTarget: HTMLElement }): void => {
    event.preventDefault();
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - left - width / 2, event.clientY - top - height / 2];
    this.#onmove(zoomed(this.#view(), -event.deltaY / WHEEL, x, y));
  };

  readonly key = (event: KeyboardEvent): void => {
    const next = KEYS.get(event.key);
    if (!next || event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#onmove(next(this.#view()));
  };
}
