import { untrack } from 'svelte';
import type { CellCounter } from '#lib/dashboard/cell-counter.ts';
import type { CellTable, DayRange } from '#lib/dashboard/types.ts';
import type { DateWords } from '#lib/time/date-words.ts';
import { skyline, totals } from './bars.ts';
import type { Histogram } from './bars.ts';
import { binEdges, chooseUnit, WIDEST } from './bins.ts';
import type { Look } from './gestures.ts';
import { countTicks, fitTicks, timeTicks } from './ticks.ts';
import {
  clip,
  closeRange,
  fractionOf,
  fullWindow,
  isClosed,
  mainWindow,
  newsSpan,
  overviewSpan,
  pan,
  windowFor,
  zoom,
} from './window.ts';

/** What the timeline is given to draw. */
export interface TimelineInput {
  readonly cells: CellTable;
  readonly counter: CellCounter;
  /** What is chosen. */
  readonly range: DayRange | null;
  readonly dates: DateWords;
}

/** Pixels of a bar with its gap; narrower ones are neither seen nor hit. */
const BAR = 8;
/** Pixels between two labels of the axis. */
const LABEL = 84;
/** Bars of the overview. */
export const OVERVIEW_BARS = 240;
/** Least height of a lone event in the overview, in units of the drawing. */
const OVERVIEW_LEAST = 90;
const EMPTY: DayRange = { from: 0, to: 27 };

/** Which part of time is looked at, and everything that is worked out from it once for all parts of the timeline. */
export class TimelineView {
  /** Pixels; at first what the server draws for. */
  width = $state(1200);
  window: DayRange = $state.raw(EMPTY);
  /** The day under the pointer. */
  hoverDay: number | null = $state(null);
  readonly #input: TimelineInput;
  #span: DayRange | null = $state.raw(null);
  #touched = false;
  #followed: DayRange | null | undefined;

  constructor(input: TimelineInput) {
    this.#input = input;
    untrack(() => {
      const { cells, range } = input;
      this.#span = cells.span;
      this.window = windowFor(range, mainWindow(cells, this.full), this.full);
    });
  }

  /** Without a dated event there is still the range that was asked for. */
  readonly #asked = $derived.by(() => {
    const { range } = this.#input;
    return range && isClosed(range) ? range : null;
  });
  // While there is a span this does not hang on the range, so that a brush step does not draw the overview again.
  readonly full = $derived.by(() => {
    const known = this.#span ?? this.#asked;
    return known ? fullWindow(known) : EMPTY;
  });
  readonly blank = $derived.by(() => !this.#span && !this.#asked);
  /** Nothing that matches has a date. */
  readonly bare = $derived.by(() => this.#input.cells.span === null);
  readonly news = $derived.by(() => newsSpan(this.#input.cells));
  readonly zoomedOut = $derived.by(
    () => this.window.from === this.full.from && this.window.to === this.full.to,
  );

  readonly unit = $derived.by(() => chooseUnit(this.window, Math.max(20, this.width / BAR)));
  readonly widest = $derived.by(() => WIDEST[this.unit]);
  readonly edges = $derived.by(() => binEdges(this.window, this.unit));
  readonly histogram: Histogram = $derived.by(() => ({
    edges: this.edges,
    counts: this.#input.counter.histogram(this.edges, this.widest),
  }));
  readonly axis = $derived.by(() => countTicks(Math.max(...totals(this.histogram))));
  readonly ticks = $derived.by(() =>
    fitTicks(
      timeTicks(this.window, Math.max(2, this.width / LABEL), this.#input.dates),
      this.window,
      this.width,
    ),
  );
  /** Events in the window that no bin counts. */
  readonly broad = $derived.by(() => this.#input.counter.broad(this.window, this.widest));
  readonly #core = $derived.by(() => mainWindow(this.#input.cells, this.full));
  readonly #overviewSpan = $derived.by(() => overviewSpan(this.window, this.#core, this.full));
  // Two numbers rather than an object, so that a pan draws nothing again.
  readonly #overviewFrom = $derived.by(() => this.#overviewSpan.from);
  readonly #overviewTo = $derived.by(() => this.#overviewSpan.to);
  /** What the overview shows. */
  readonly ground: DayRange = $derived.by(() => ({ from: this.#overviewFrom, to: this.#overviewTo }));
  readonly overview = $derived.by(() => {
    const { ground } = this;
    const unit = chooseUnit(ground, OVERVIEW_BARS);
    const edges = binEdges(ground, unit);
    const counts = this.#input.counter.histogram(edges, WIDEST[unit]);
    return skyline({ edges, counts }, ground, OVERVIEW_LEAST);
  });

  /** What is chosen, open sides put at the ends of the data. */
  readonly range = $derived.by(() => {
    const { range } = this.#input;
    return range && closeRange(range, this.full);
  });
  readonly limits = $derived.by(() => ({
    from: Math.min(this.full.from, this.range?.from ?? this.full.from),
    to: Math.max(this.full.to, this.range?.to ?? this.full.to),
  }));
  /** Per cent of the width that lie outside the range, left and right. */
  readonly cut = $derived.by(() => {
    if (!this.range) return { left: 0, right: 0 };
    const shown = clip(this.range, this.window);
    if (!shown) return { left: 100, right: 0 };
    const { window } = this;
    return {
      left: fractionOf(window, shown.from) * 100,
      right: 100 - fractionOf(window, shown.to + 1) * 100,
    };
  });

  /** Takes in new data. The span only grows: a filter must not pull the axis from under the viewer. */
  followSpan(next: DayRange | null): void {
    const span = this.#span;
    if (!next || (span && span.from <= next.from && span.to >= next.to)) return;
    this.#span = span ? { from: Math.min(span.from, next.from), to: Math.max(span.to, next.to) } : next;
    const { range, cells } = this.#input;
    if (!this.#touched) this.window = windowFor(range, mainWindow(cells, this.full), this.full);
  }

  /** Brings a range into view that came from elsewhere: the address, typed dates, a preset. */
  followRange(range: DayRange | null): void {
    if (range !== this.#followed) this.window = windowFor(range, this.window, this.full);
    this.#followed = range;
  }

  /** Says that a range was chosen in the timeline itself, which then stays where it is. */
  own(range: DayRange | null): void {
    this.#followed = range;
  }

  show(next: DayRange): void {
    this.#touched = true;
    this.window = next;
  }

  look({ factor, at, by }: Look): void {
    const near = factor === 1 ? this.window : zoom(this.window, factor, at, this.full);
    const days = by * (near.to - near.from + 1);
    this.show(days === 0 ? near : pan(near, Math.sign(days) * Math.max(1, Math.abs(days)), this.full));
  }
}
