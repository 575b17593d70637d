import type { Clock, DashboardState, EventRow } from '#lib/dashboard/types.ts';
import { weekday } from '#lib/time/day.ts';
import type { CivilDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import { dayInWords, describeWhen } from '#lib/time/words.ts';
import { capitalise } from '#lib/ui/words.ts';

/** Rows under one heading; null when the order is not by date. */
export interface RowGroup {
  readonly heading: string | null;
  readonly rows: readonly EventRow[];
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Neighbouring rows of the same day or period, by the clock, under its name. */
export function groupRows(
  rows: readonly EventRow[],
  sort: DashboardState['sort'],
  clock: Clock = 'happened',
): RowGroup[] {
  if (sort !== 'date') return rows.length > 0 ? [{ heading: null, rows }] : [];
  const groups: { heading: string; rows: EventRow[] }[] = [];
  for (const row of rows) {
    const heading = clock === 'reported' ? reportOf(row.reported) : periodOf(row.when);
    const last = groups.at(-1);
    if (last?.heading === heading) last.rows.push(row);
    else groups.push({ heading, rows: [row] });
  }
  return groups;
}

/** `Monday 15 January 2024` for a day; a longer or open period in the words of its own. */
export function periodOf(when: When | null): string {
  if (!when || (when.start === null && when.end === null)) return 'Undated';
  const words = describeWhen(when);
  const isDay = when.start !== null && when.start === when.end && !when.approximate;
  return isDay ? namedDay(when.start, words) : capitalise(words);
}

/** The day of the first report as a heading. */
function reportOf(day: CivilDay | null): string {
  return day === null ? 'No day of publication' : `Reported ${namedDay(day, dayInWords(day))}`;
}

function namedDay(day: CivilDay, words: string): string {
  return `${WEEKDAYS[weekday(day) - 1] ?? ''} ${words}`;
}

/** What a reader should know before trusting the date; null when the article states it. */
export function caveatOf(when: When | null): string | null {
  switch (when?.basis) {
    case 'relative':
      return 'date worked out';
    case 'inherited':
      return 'date from context';
    case 'published':
      return 'date of publication';
    default:
      return null;
  }
}

/** `Derna, Libya`: the places named, with their country where that says more; at most three. */
export function placesInWords(
  places: EventRow['places'],
  countryName: (id: string) => string | null,
): string {
  const shown = places.slice(0, 3).map(({ id, name, country }) => {
    const within = country && country !== id ? countryName(country) : null;
    return within && within !== name ? `${name}, ${within}` : name;
  });
  const more = places.length - shown.length;
  return shown.join('; ') + (more > 0 ? ` and ${more} more` : '');
}
