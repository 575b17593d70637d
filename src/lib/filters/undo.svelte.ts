/** Steps kept; nobody remembers more. */
const MAX_STEPS = 100;

/** What can be taken back, and taken back again. */
export class Undo<T> {
  #past: readonly T[] = $state.raw([]);
  #future: readonly T[] = $state.raw([]);
  #gesture: string | null = null;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Notes what was before a change.
   * @param gesture changes of one gesture are one step; null: a step of its own
   */
  note(before: T, gesture: string | null): void {
    if (gesture === null || gesture !== this.#gesture) this.#past = [...this.#past, before].slice(-MAX_STEPS);
    this.#gesture = gesture;
    this.#future = [];
  }

  /** What was before, to be shown instead of what is now; null when there is nothing. */
  undo(now: T): T | null {
    const before = this.#past.at(-1);
    if (before === undefined) return null;
    this.#past = this.#past.slice(0, -1);
    this.#future = [now, ...this.#future];
    this.#gesture = null;
    return before;
  }

  redo(now: T): T | null {
    const [after, ...rest] = this.#future;
    if (after === undefined) return null;
    this.#past = [...this.#past, now];
    this.#future = rest;
    this.#gesture = null;
    return after;
  }
}
