/** Milliseconds between writes of the address during a gesture; browsers refuse more than a few a second over time. */
const DELAY = 250;

/** Where the address bar is written: a step of the history, or in place of the one that stands. */
export interface AddressBar {
  push(url: string): void;
  replace(url: string): void;
  /** Asks the server for the page of an address again; its answer comes back by `adopt`. */
  reload(url: string): void;
}

/** Writes the address after what was chosen: changes of one gesture are one step of the history, and few writes. */
export class AddressWriter {
  readonly #write: (how: 'push' | 'replace') => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #gesture: string | null = null;
  #held = false;
  /** What was chosen while held is not in the address. */
  #late = false;

  /** @param write writes what is chosen when it is called */
  constructor(write: (how: 'push' | 'replace') => void) {
    this.#write = write;
  }

  /** Whether the address lags behind what is chosen. */
  get isBehind(): boolean {
    return this.#timer !== undefined || this.#late;
  }

  /** @param gesture its name; null for a choice by itself */
  write(gesture: string | null): void {
    if (gesture !== null && gesture === this.#gesture) return this.writeSoon();
    this.leave();
    this.#gesture = gesture;
    this.#write('push');
  }

  /** In place of the address that stands. */
  writeSoon(): void {
    if (this.#held) {
      this.#late = true;
      return;
    }
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#write('replace');
    }, DELAY);
  }

  /** While a hand moves something, what stands is not replaced: each write would be felt. */
  hold(held: boolean): void {
    this.#held = held;
    if (held || !this.#late) return;
    this.#late = false;
    this.writeSoon();
  }

  /** Leaves the address as it is: it was changed by somebody else, or the page goes. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#late = false;
    this.#gesture = null;
  }
}
