import type { Trigger } from '../triggers/index.ts';

/** Where the triggers of one sentence stand, so that what lies between two tokens is found without going through them all. */
export class Crowd {
  /** Ascending. */
  private readonly tokens: readonly number[];
  private readonly ends: ReadonlySet<number>;

  constructor(triggers: readonly Pick<Trigger, 'token' | 'last'>[]) {
    this.tokens = triggers.map(({ token }) => token).sort((a, b) => a - b);
    this.ends = new Set(triggers.map(({ last }) => last));
  }

  /** How many begin at a token from `low` up to but not at `high`. */
  between(low: number, high: number): number {
    return Math.max(0, this.before(high) - this.before(low));
  }

  /** Whether one ends right before a token. */
  endsAt(token: number): boolean {
    return this.ends.has(token);
  }

  private before(token: number): number {
    let from = 0;
    let to = this.tokens.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.tokens[middle] ?? 0) < token) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
