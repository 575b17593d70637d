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

  /** @param write writes what is chosen when it is called */
  constructor(write: (how: 'push' | 'replace') => void) {
    this.#write = write;
  }

  /** Whether the address lags behind what is chosen. */
  get isBehind(): boolean {
    return this.#timer !== undefined;
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
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#write('replace');
    }, DELAY);
  }

  /** Leaves the address as it is: it was changed by somebody else, or the page goes. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#gesture = null;
  }
}
