/** A look that moves: closer by `factor` (below 1) around a share of the width, and sideways by a share of the window. */
export interface Look {
  readonly factor: number;
  /** 0–1 from the left. */
  readonly at: number;
  /** Share of the window, to the right. */
  readonly by: number;
}

const NOTCH_ZOOM = 1.2;
const NOTCH_PAN = 0.06;

/** What a notch of the wheel asks for: closer or wider; sideways with Shift or on a sideways wheel. */
export function lookOfWheel(event: {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly shiftKey: boolean;
  readonly at: number;
}): Look {
  const { deltaX, deltaY, shiftKey, at } = event;
  if (Math.abs(deltaX) > Math.abs(deltaY) || shiftKey)
    return { factor: 1, at, by: Math.sign(deltaX || deltaY) * NOTCH_PAN };
  return { factor: deltaY > 0 ? NOTCH_ZOOM : 1 / NOTCH_ZOOM, at, by: 0 };
}

/** What two fingers ask for that were at the first and are now at the second pair of shares of the width. */
export function lookOfPinch(
  before: readonly [number, number],
  now: readonly [number, number],
  closest: number,
): Look {
  const spread = ([a, b]: readonly [number, number]): number => Math.max(closest, Math.abs(a - b));
  const middle = ([a, b]: readonly [number, number]): number => (a + b) / 2;
  const factor = spread(before) / spread(now);
  return { factor, at: middle(now), by: (middle(before) - middle(now)) * factor };
}

/** Pixels: fingers nearer than this cannot be told apart. */
const CLOSEST_FINGERS = 16;

/**
 * Hands the wheel and two fingers over an element to `onlook`. With two fingers down no other listener below the element hears
 * of them, so that a drag that one finger began must be dropped: `onpinch` says when.
 */
export function lookGestures(onlook: (look: Look) => void, onpinch: (active: boolean) => void) {
  return (node: HTMLElement): (() => void) => {
    const share = (x: number): number => {
      const { left, width } = node.getBoundingClientRect();
      return (x - left) / Math.max(1, width);
    };
    const fingers = new Map<number, number>();
    let before: readonly [number, number] | null = null;
    const pair = (): readonly [number, number] | null => {
      const [a, b] = [...fingers.values()].map(share);
      return a === undefined || b === undefined || fingers.size !== 2 ? null : [a, b];
    };
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { deltaX, deltaY, shiftKey } = event;
      onlook(lookOfWheel({ deltaX, deltaY, shiftKey, at: share(event.clientX) }));
    };
    const down = (event: PointerEvent): void => {
      if (event.pointerType !== 'touch') return;
      fingers.set(event.pointerId, event.clientX);
      before = pair();
      if (fingers.size < 2) return;
      event.stopPropagation();
      onpinch(true);
    };
    const move = (event: PointerEvent): void => {
      if (!fingers.has(event.pointerId)) return;
      fingers.set(event.pointerId, event.clientX);
      const now = pair();
      if (!before || !now) return;
      event.stopPropagation();
      onlook(lookOfPinch(before, now, CLOSEST_FINGERS / Math.max(1, node.clientWidth)));
      before = now;
    };
    const up = (event: PointerEvent): void => {
      fingers.delete(event.pointerId);
      before = pair();
      if (fingers.size === 0) onpinch(false);
    };
    // Svelte adds wheel listeners as passive ones, which cannot keep the page still.
    node.addEventListener('wheel', wheel, { passive: false });
    const LISTENERS = [
      ['pointerdown', down],
      ['pointermove', move],
      ['pointerup', up],
      ['pointercancel', up],
    ] as const;
    for (const [name, listener] of LISTENERS) node.addEventListener(name, listener, { capture: true });
    return () => {
      node.removeEventListener('wheel', wheel);
      for (const [name, listener] of LISTENERS) node.removeEventListener(name, listener, { capture: true });
    };
  };
}
