import { SvelteMap } from 'svelte/reactivity';

/** Pixels around what is seen in which rows are kept: two screens each way, so that keys and fast wheels find them. */
const MARGIN = '1600px 0px';

/**
 * Blocks of a long list that are far out of sight are left out of the page; each keeps the height it had, so that nothing jumps.
 */
export class Blocks {
  /** Heights in pixels of the blocks that are left out. */
  readonly far = new SvelteMap<number, number>();
  #list: () => HTMLElement | undefined;

  /** @param list the element that scrolls */
  constructor(list: () => HTMLElement | undefined) {
    this.#list = list;
  }

  /** For each block: watches whether it is near. */
  watch(block: number): (node: HTMLElement) => () => void {
    return (node) => {
      const root = this.#list() ?? null;
      const observer = new IntersectionObserver(
        (entries) => {
          const entry = entries.at(-1);
          if (!entry) return;
          if (entry.isIntersecting) this.far.delete(block);
          else if (!this.far.has(block) && !node.contains(document.activeElement))
            this.far.set(block, entry.boundingClientRect.height);
        },
        { root, rootMargin: MARGIN },
      );
      observer.observe(node);
      return () => observer.disconnect();
    };
  }
}
