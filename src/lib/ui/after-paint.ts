import { painted } from './paint.ts';

/** Work that is done once what has changed so far is on the screen, in the order in which it was put off. */
export class AfterPaint {
  readonly #painted: () => Promise<void>;
  #waiting: (() => void)[] = [];

  /** @param until resolves when the screen is painted; left out where there is a page */
  constructor(until: () => Promise<void> = painted) {
    this.#painted = until;
  }

  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  run(work: () => void): void {
    if (this.#waiting.push(work) > 1) return;
    void this.#painted().then(() => {
      const due = this.#waiting;
      this.#waiting = [];
      for (const each of due) each();
    });
  }

  /** Forgets what waits. */
  drop(): void {
    this.#waiting = [];
  }
}
