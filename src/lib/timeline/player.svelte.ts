import type { DayRange } from '#lib/dashboard/types.ts';
import type { BinUnit } from '#lib/time/bins.ts';
import { firstFrame, nextFrame, rewind, stepFor } from './play.ts';
import type { PlayMode, PlayOptions } from './play.ts';

/** Milliseconds a step. */
export const SPEEDS = [
  ['slow', 1600],
  ['normal', 800],
  ['fast', 350],
] as const;

export type Speed = (typeof SPEEDS)[number][0];

/** With reduced motion a step is a new picture to look at, never a movement. */
const CALM = 1600;

/** What the player moves. */
export interface Stage {
  readonly range: DayRange | null;
  /** The days that are shown; a play stays in them. */
  readonly window: DayRange;
  readonly choose: (range: DayRange, gesture: string) => void;
  readonly isCalm: () => boolean;
}

/** Moves the range on by itself, until someone does something else. */
export class Player {
  isPlaying = $state(false);
  mode: PlayMode = $state('window');
  /** Null: as fits the days shown. */
  step: BinUnit | null = $state(null);
  speed: Speed = $state('normal');
  loop = $state(false);
  readonly #stage: () => Stage;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #plays = 0;

  constructor(stage: () => Stage) {
    this.#stage = stage;
  }

  toggle(): void {
    if (this.isPlaying) this.pause();
    else this.play();
  }

  play(): void {
    const stage = this.#stage();
    this.isPlaying = true;
    this.#plays++;
    const options = this.#options(stage);
    const { range, window } = stage;
    if (!range) this.#show(firstFrame(window, options));
    else if (!nextFrame(range, options, window, 1)) this.#show(rewind(range, options, window));
    this.#schedule();
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.isPlaying = false;
  }

  /** One step on (1) or back (-1), and no further. */
  stepBy(direction: 1 | -1): void {
    this.pause();
    const stage = this.#stage();
    const options = this.#options(stage);
    const { range, window } = stage;
    const next = range ? nextFrame(range, options, window, direction) : firstFrame(window, options);
    if (next) this.#show(next);
  }

  #options({ window }: Stage): PlayOptions {
    return { mode: this.mode, step: this.step ?? stepFor(window), loop: this.loop };
  }

  #show(range: DayRange): void {
    this.#stage().choose(range, `play ${this.#plays}`);
  }

  #schedule(): void {
    const wanted = SPEEDS.find(([speed]) => speed === this.speed)?.[1] ?? CALM;
    const pace = this.#stage().isCalm() ? Math.max(CALM, wanted) : wanted;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#advance(), pace);
  }

  #advance(): void {
    const stage = this.#stage();
    const options = this.#options(stage);
    const next = stage.range && nextFrame(stage.range, options, stage.window, 1);
    if (next) this.#show(next);
    else if (stage.range && options.loop) this.#show(rewind(stage.range, options, stage.window));
    else {
      this.pause();
      return;
    }
    this.#schedule();
  }
}
