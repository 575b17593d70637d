import type { CellTable, DayRange } from '#lib/dashboard/types.ts';
import { NO_PLACE } from '#lib/dashboard/types.ts';
import { breadthOf } from '#lib/dashboard/doubt.ts';
import { BIN_UNITS, binStart } from '#lib/time/bins.ts';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import type { CivilDay } from '#lib/time/day.ts';
import { offsetBy, UNIT_DAYS } from './bins.ts';

/** Days: the closest look. Four weeks keep a day wide enough to be picked by finger. */
export const MIN_WINDOW = 28;

/** Position of the beginning of a day in the window: 0 at its left edge, 1 at its right. */
export function fractionOf(window: DayRange, day: CivilDay): number {
  return (day - window.from) / (window.to + 1 - window.from);
}

/** The day under a position in the window; inverse of {@link fractionOf}. */
export function dayAt(window: DayRange, fraction: number): CivilDay {
  return Math.floor(window.from + fraction * (window.to + 1 - window.from));
}

/** The range without what lies outside the limits; null when nothing is left. */
export function clip(range: DayRange, limits: DayRange): DayRange | null {
  const from = Math.max(range.from, limits.from);
  const to = Math.min(range.to, limits.to);
  return from <= to ? { from, to } : null;
}

/** Moves a window by days without leaving the limits; its length is kept. */
export function pan(window: DayRange, days: number, limits: DayRange): DayRange {
  const shift = Math.round(Math.max(limits.from - window.from, Math.min(limits.to - window.to, days)));
  return { from: window.from + shift, to: window.to + shift };
}

/**
 * Makes a window `factor` times as long around the day at `fraction`, within the limits and no shorter than {@link MIN_WINDOW}.
 * @param factor below 1 looks closer.
 */
export function zoom(window: DayRange, factor: number, fraction: number, limits: DayRange): DayRange {
  const length = window.to - window.from + 1;
  const most = limits.to - limits.from + 1;
  const wanted = Math.round(Math.min(most, Math.max(Math.min(MIN_WINDOW, most), length * factor)));
  const from = Math.round(window.from + (length - wanted) * fraction);
  return pan({ from, to: from + wanted - 1 }, 0, limits);
}

/** The span is rounded to units of which it holds at least so many; fewer would leave too much empty room at its ends. */
const WHOLE_UNITS = 40;

/** The whole span of the data in full calendar units, so that the first and the last bar are not cut. */
export function fullWindow(span: DayRange): DayRange {
  const length = span.to - span.from + 1;
  const unit = BIN_UNITS.findLast((unit) => UNIT_DAYS[unit] * WHOLE_UNITS <= length) ?? 'day';
  const whole = { from: binStart(unit, span.from), to: offsetBy(unit, span.to, 1) - 1 };
  const missing = Math.max(0, MIN_WINDOW - (whole.to - whole.from + 1));
  return { from: whole.from - Math.ceil(missing / 2), to: whole.to + Math.floor(missing / 2) };
}

/** Days: what is known to the month tells where the news ends; a year that is planned does not. */
const KNOWN = 31;

/** First and last day of the events that are known to the month; all dated events when none is. */
export function newsSpan({ rows, span }: CellTable): DayRange | null {
  let found: DayRange | null = null;
  rows.day.forEach((from, row) => {
    const more = rows.more[row] ?? 0;
    if (rows.place[row] !== NO_PLACE || breadthOf(more + 1, rows.soft[row] === 1) > KNOWN) return;
    const to = from + more;
    found = found ? { from: Math.min(found.from, from), to: Math.max(found.to, to) } : { from, to };
  });
  return found ?? span;
}

/** Share of the events that the first look must hold: one mention of 1815 must not flatten the years that matter. */
const CORE = 0.86;
/** The rest is only left out when that makes the window shorter than this share of the whole. */
const WORTH = 0.6;
/** A late end that is shorter than this share of the core is kept. */
const LATE = 0.25;

/** The window to begin with: the whole span, or the shortest part that holds the core of the events; the overview shows all. */
export function mainWindow(cells: CellTable, full: DayRange): DayRange {
  const core = shortestPart(cells, CORE);
  if (!core || core.to - core.from >= (full.to - full.from) * WORTH) return full;
  const late = full.to - core.to < (core.to - core.from) * LATE;
  return clip(fullWindow({ from: core.from, to: late ? full.to : core.to }), full) ?? full;
}

/** An overview that is longer than so many first looks shows only what lies around them: else they are a few pixels. */
const LONG = 6;
/** First looks on either side that it shows then. */
const ASIDE = 1.5;

/**
 * The part of the whole span that the overview shows: all of it, or, when a few events are far from the rest, what lies around the
 * rest. A window that leaves that part brings the whole back.
 */
export function overviewSpan(window: DayRange, core: DayRange, full: DayRange): DayRange {
  const length = core.to - core.from + 1;
  if (full.to - full.from + 1 <= length * LONG) return full;
  const aside = Math.round(length * ASIDE);
  const part = clip({ from: core.from - aside, to: core.to + aside }, full) ?? full;
  return window.from >= part.from && window.to <= part.to ? part : full;
}

/** The shortest run of days in which at least the given share of the events begins. */
function shortestPart(cells: CellTable, share: number): DayRange | null {
  const { day, place, count } = cells.rows;
  const rows: number[] = [];
  place.forEach((of, i) => {
    if (of === NO_PLACE) rows.push(i);
  });
  const needed = share * rows.reduce((sum, i) => sum + (count[i] ?? 0), 0);
  let best: DayRange | null = null;
  let held = 0;
  let first = 0;
  for (const last of rows) {
    held += count[last] ?? 0;
    for (;;) {
      const row = rows[first] ?? last;
      if (held - (count[row] ?? 0) < needed) break;
      held -= count[row] ?? 0;
      first++;
    }
    const part = { from: day[rows[first] ?? last] ?? 0, to: day[last] ?? 0 };
    if (held >= needed && (!best || part.to - part.from < best.to - best.from)) best = part;
  }
  return best;
}

/** A range narrower than this share of the window is too small to be handled in it. */
const TOO_NARROW = 1 / 12;

/** The window in which a chosen range can be seen and handled: the given one when it will do, else one around the range. */
export function windowFor(range: DayRange | null, window: DayRange, full: DayRange): DayRange {
  const shown = range && clip(closeRange(range, full), full);
  if (!shown) return window;
  const length = shown.to - shown.from + 1;
  const inside = shown.from >= window.from && shown.to <= window.to;
  if (inside && length >= (window.to - window.from + 1) * TOO_NARROW) return window;
  return around(shown, full);
}

/** A window with the range in its middle and twice its length on both sides. */
export function around(range: DayRange, full: DayRange): DayRange {
  const length = range.to - range.from + 1;
  const side = Math.max(length * 2, Math.ceil((MIN_WINDOW - length) / 2));
  return clip({ from: range.from - side, to: range.to + side }, full) ?? full;
}

/** The range with open sides put at the limits. */
export function closeRange(range: DayRange, limits: DayRange): DayRange {
  return {
    from: range.from === MIN_DAY ? Math.min(limits.from, range.to) : range.from,
    to: range.to === MAX_DAY ? Math.max(limits.to, range.from) : range.to,
  };
}

/** True when both sides are given. */
export function isClosed(range: DayRange): boolean {
  return range.from !== MIN_DAY && range.to !== MAX_DAY;
}
