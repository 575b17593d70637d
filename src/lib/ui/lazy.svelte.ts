import type { Component } from 'svelte';

/** A component whose code is fetched when somebody needs it, and kept. */
export interface Lazy<P extends object> {
  /** Null until it is here. */
  readonly component: Component<P> | null;
  /** Fetches it, once; after a failure the next call tries again. Rejects when the code cannot be had. */
  load(): Promise<void>;
}

export function lazy<P extends object>(fetch: () => Promise<{ default: Component<P> }>): Lazy<P> {
  let component: Component<P> | null = $state.raw(null);
  let asked: Promise<void> | null = null;
  return {
    get component() {
      return component;
    },
    load: () =>
      (asked ??= fetch().then(
        (module) => {
          component = module.default;
        },
        (error: unknown) => {
          asked = null;
          throw error;
        },
      )),
  };
}

/** Milliseconds after which a busy page fetches all the same; and what stands for idleness where browsers cannot tell it. */
const PATIENCE = { busy: 3000, blind: 500 } as const;

/** Fetches when the page has nothing else to do, so that a click need not wait. What fails here is tried again when it is needed. */
export function whenIdle(parts: readonly Pick<Lazy<never>, 'load'>[]): () => void {
  const load = (): void => {
    for (const part of parts) part.load().catch(() => undefined);
  };
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(load, { timeout: PATIENCE.busy });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(load, PATIENCE.blind);
  return () => clearTimeout(timer);
}
