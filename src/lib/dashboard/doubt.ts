import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import type { CivilDay } from '#lib/time/day.ts';

/** Days on each side of an approximate day: "about 15 March" is known to the week. */
const LEAST_MARGIN = 3;

/** Days by which an approximate interval may be off on each side: half its length, and never less than three. */
export function marginOf(days: number, soft: boolean): number {
  return soft ? Math.max(LEAST_MARGIN, Math.ceil(days / 2)) : 0;
}

/** How many days an event may have fallen on: its length, with the margins of an approximate one. */
export function breadthOf(days: number, soft: boolean): number {
  return days + 2 * marginOf(days, soft);
}

/** The first of the days that an event may have fallen on; open sides stay open. */
export function earliest(start: CivilDay, end: CivilDay, soft: boolean): CivilDay {
  return start === MIN_DAY ? start : Math.max(MIN_DAY, start - marginOf(lengthOf(start, end), soft));
}

/** The last of the days that an event may have fallen on. */
export function latest(start: CivilDay, end: CivilDay, soft: boolean): CivilDay {
  return end === MAX_DAY ? end : Math.min(MAX_DAY, end + marginOf(lengthOf(start, end), soft));
}

/** An open interval has no length of its own; its known side is taken for a day. */
function lengthOf(start: CivilDay, end: CivilDay): number {
  return start === MIN_DAY || end === MAX_DAY ? 1 : end - start + 1;
}
