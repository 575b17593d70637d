import { ticks } from 'd3-array';
import { utcTicks } from 'd3-time';
import type { DayRange } from '#lib/dashboard/types.ts';
import { civilFromDay, weekday } from '#lib/time/day.ts';
import type { CivilDay } from '#lib/time/day.ts';
import type { DateWords } from '#lib/time/date-words.ts';
import { ENGLISH_DATES } from '#lib/time/english.ts';
import { fractionOf } from './window.ts';

const MS_PER_DAY = 86_400_000;

export interface TimeTick {
  readonly day: CivilDay;
  readonly label: string;
  /** Begins a year, or gives the year that the others leave out. */
  readonly major: boolean;
}

function dateOfDay(day: CivilDay): Date {
  return new Date(day * MS_PER_DAY);
}

function dayOfDate(date: Date): CivilDay {
  return Math.floor(date.getTime() / MS_PER_DAY);
}

/** Labelled days for an axis, about as many as asked for. Days show their month and months their year where these change. */
export function timeTicks(window: DayRange, about: number, words: DateWords = ENGLISH_DATES): TimeTick[] {
  const shortMonth = (month: number): string => words.shortMonths[month - 1] ?? '';
  const dates = utcTicks(dateOfDay(window.from), dateOfDay(window.to + 1), about);
  const found = [...new Set(dates.map(dayOfDate))];
  // D3's weeks begin on Sunday, ours on Monday.
  const weekly = found.length > 1 && found.every((day) => weekday(day) === 7);
  const days = found.map((day) => (weekly ? day + 1 : day)).filter((day) => day <= window.to);
  const byDay = days.some((day) => civilFromDay(day).day !== 1);
  const byMonth = byDay || days.some((day) => civilFromDay(day).month !== 1);
  return days.map((day, i) => {
    const { year, month, day: d } = civilFromDay(day);
    const before = i > 0 ? civilFromDay(days[i - 1] ?? day) : null;
    const newYear = before?.year !== year;
    const newMonth = newYear || before.month !== month;
    if (!byMonth) return { day, label: String(year), major: false };
    if (byDay) {
      const label = newYear
        ? words.date(words.dayAndMonth(d, shortMonth(month)), String(year))
        : newMonth
          ? words.dayAndMonth(d, shortMonth(month))
          : String(d);
      return { day, label, major: newYear };
    }
    if (month === 1) return { day, label: String(year), major: true };
    return {
      day,
      label: newYear ? words.monthAndYear(shortMonth(month), String(year)) : shortMonth(month),
      major: newYear,
    };
  });
}

/** Pixels of a letter of the axis, and of the rule and the room beside a label. */
const LETTER = 6.8;
const BESIDE = 12;

/** Leaves out labels that would run into the one before, or past the right end of an axis of `width` pixels. */
export function fitTicks(ticks: readonly TimeTick[], window: DayRange, width: number): TimeTick[] {
  let free = -Infinity;
  return ticks.filter(({ day, label }) => {
    const at = fractionOf(window, day) * width;
    const end = at + label.length * LETTER + BESIDE;
    if (at < free || end > width + BESIDE) return false;
    free = end;
    return true;
  });
}

/** Tops of an axis, of a power of ten: each a little above the one before, so that no more than a fifth stays empty. */
const TOPS = [1, 1.2, 1.5, 1.8, 2, 2.5, 3, 4, 5, 6, 7, 8, 10];

/** Whole-number gridlines from above zero up to `top` or a little more, and the top of the axis. */
export function countTicks(top: number): { readonly ticks: readonly number[]; readonly max: number } {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, top)));
  const max = Math.ceil(Math.max(1, top, (TOPS.find((step) => step * power >= top) ?? 10) * power));
  return { ticks: ticks(0, max, 3).filter((tick) => tick > 0 && Number.isInteger(tick)), max };
}
