import type { DayRange, Match } from '#lib/dashboard/types.ts';
import { breadthOf, earliest, latest } from '#lib/dashboard/doubt.ts';
import type { When } from '#lib/time/when.ts';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import type { Mark } from './marks.ts';
import { fractionOf } from './window.ts';

/** How a bar ends: with an edge on a known day, fading out, or at the window's edge because it goes on. */
export type End = 'firm' | 'soft' | 'cut';

export interface Bar extends Mark {
  /** Shares of the window's width, 0–1. */
  readonly left: number;
  readonly right: number;
  readonly lane: number;
  readonly ends: readonly [End, End];
}

function daysOf({ start, end }: When): DayRange {
  return { from: start ?? MIN_DAY, to: end ?? MAX_DAY };
}

/** True when the event's days are known less exactly than `widest` days; never for one without a date. */
export function isBroad(when: When | null, widest: number): boolean {
  if (!when) return false;
  const { from, to } = daysOf(when);
  return breadthOf(to - from + 1, when.approximate) > widest;
}

/** True when some of the event's days are in the window. */
export function isIn(when: When | null, window: DayRange): boolean {
  if (!when) return false;
  const { from, to } = daysOf(when);
  return from <= window.to && to >= window.from;
}

/** True when the event belongs to the range, by one of its days or by all that it may have fallen on. */
export function belongs(when: When | null, range: DayRange, match: Match): boolean {
  if (!when || match === 'overlaps') return isIn(when, range);
  const { from, to } = daysOf(when);
  return earliest(from, to, when.approximate) >= range.from && latest(from, to, when.approximate) <= range.to;
}

/**
 * Lays bars into lanes so that none covers another: each into the first lane with room, in the order given. What finds no room
 * is left out.
 * @param least share of the window's width that a bar takes at least; @param gap share between two bars of a lane.
 */
export function packBars(
  marks: readonly Mark[],
  window: DayRange,
  { least, gap, lanes }: { readonly least: number; readonly gap: number; readonly lanes: number },
): Bar[] {
  const taken: [left: number, right: number][][] = Array.from({ length: lanes }, () => []);
  return marks.flatMap(({ row, when }) => {
    if (!when) return [];
    const days = daysOf(when);
    const exact = when.precision === 'day' && !when.approximate;
    const [left, right] = shareOf(days, window, least);
    const lane = taken.findIndex((bars) =>
      bars.every(([from, to]) => right + gap <= from || left >= to + gap),
    );
    if (lane < 0) return [];
    taken[lane]?.push([left, right]);
    const end = (isOpen: boolean, isCut: boolean): End =>
      isOpen ? 'soft' : isCut ? 'cut' : exact ? 'firm' : 'soft';
    const ends = [
      end(when.start === null, days.from < window.from),
      end(when.end === null, days.to > window.to),
    ] as const;
    return [{ row, when, left, right, lane, ends }];
  });
}

function shareOf(days: DayRange, window: DayRange, least: number): readonly [number, number] {
  const left = Math.max(0, fractionOf(window, days.from));
  const right = Math.min(1, fractionOf(window, days.to + 1));
  if (right - left >= least) return [left, right];
  const from = Math.max(0, Math.min(1 - least, (left + right - least) / 2));
  return [from, from + least];
}

/** Pixels of a letter in a bar, on average. */
const LETTER = 5.9;

/** The beginning of a text that has room in so many pixels, whole words as far as they go, with `…` when it was cut. */
export function fitText(text: string, pixels: number): string {
  const room = Math.floor(pixels / LETTER);
  if (text.length <= room) return text;
  const cut = text.slice(0, Math.max(0, room - 1)).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return `${(space > room / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
