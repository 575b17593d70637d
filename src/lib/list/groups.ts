import { isByDate } from '#lib/dashboard/sort.ts';
import { READ_LANGUAGE } from '#lib/dashboard/languages.ts';
import type { Clock, EventRow, Sort } from '#lib/dashboard/types.ts';
import type { CivilDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import { describeWhen, weekdayInWords } from '#lib/time/words.ts';
import { capitalise } from '#lib/words/counting.ts';
import type { Words } from '#lib/words/index.ts';

/** Rows under one heading; null when the order is not by date. */
export interface RowGroup {
  readonly heading: string | null;
  readonly rows: readonly EventRow[];
}

/** Neighbouring rows of the same day or period, by the clock, under its name. */
export function groupRows(
  rows: readonly EventRow[],
  sort: Sort,
  words: Words,
  clock: Clock = 'happened',
): RowGroup[] {
  if (!isByDate(sort)) return rows.length > 0 ? [{ heading: null, rows }] : [];
  const groups: { heading: string; rows: EventRow[] }[] = [];
  for (const row of rows) {
    const heading = clock === 'reported' ? reportOf(row.reported, words) : periodOf(row.when, words);
    const last = groups.at(-1);
    if (last?.heading === heading) last.rows.push(row);
    else groups.push({ heading, rows: [row] });
  }
  return groups;
}

/** `Monday 15 January 2024` for a day; a longer or open period in the words of its own. */
export function periodOf(when: When | null, words: Words): string {
  if (!when || (when.start === null && when.end === null)) return words.list.undated;
  const isDay = when.start !== null && when.start === when.end && !when.approximate;
  return isDay ? weekdayInWords(when.start, words.dates) : capitalise(describeWhen(when, words.dates));
}

/** The day of the first report as a heading. */
function reportOf(day: CivilDay | null, { list, dates }: Words): string {
  return day === null ? list.noReportDay : list.reported(weekdayInWords(day, dates));
}

/** What a reader should know before trusting the date; null when the article states it. */
export function caveatOf(when: When | null, { list }: Words): string | null {
  switch (when?.basis) {
    case 'relative':
      return list.dateWorkedOut;
    case 'inherited':
      return list.dateFromContext;
    case 'published':
      return list.dateOfPublication;
    default:
      return null;
  }
}

/** `Derna, Libya`: the places named, with their country where that says more; at most three. */
export function placesInWords(
  places: EventRow['places'],
  nameOf: (id: string) => string | null,
  { list }: Words,
): string {
  const shown = places.slice(0, 3).map(({ id, name, country }) => {
    const own = nameOf(id) ?? name;
    const within = country && country !== id ? nameOf(country) : null;
    return within && within !== own ? `${own}, ${within}` : own;
  });
  const more = places.length - shown.length;
  return more > 0 ? list.morePlaces(shown.join('; '), more) : shown.join('; ');
}

/** What the row says; an event whose sentence gave no title is named by its kind. */
export function titleOf({ title, type }: Pick<EventRow, 'title' | 'type'>, { types }: Words): string {
  return saysWords(title) ? title : capitalise(types[type]);
}

/** The language of what {@link titleOf} gives; undefined: that of the page. */
export function titleLanguage({ title }: Pick<EventRow, 'title'>): string | undefined {
  return saysWords(title) ? READ_LANGUAGE : undefined;
}

function saysWords(title: string): boolean {
  return /[\p{L}\p{N}]/u.test(title);
}

/** Rows that come and go together in a long list. */
export interface RowBlock {
  /** Position among the blocks. */
  readonly number: number;
  readonly groups: readonly RowGroup[];
}

/** Rows of one block: a page of the server. */
export const BLOCK_ROWS = 50;

/** The list in blocks; a heading that goes on from the block before is not said again. */
export function blocksOf(
  rows: readonly EventRow[],
  sort: Sort,
  words: Words,
  clock: Clock = 'happened',
): RowBlock[] {
  const blocks: RowBlock[] = [];
  let heading: string | null = null;
  for (let start = 0; start < rows.length; start += BLOCK_ROWS) {
    const groups = groupRows(rows.slice(start, start + BLOCK_ROWS), sort, words, clock);
    const [first, ...rest] = groups;
    const goesOn = first && first.heading !== null && first.heading === heading;
    heading = groups.at(-1)?.heading ?? null;
    blocks.push({
      number: blocks.length,
      groups: goesOn ? [{ heading: null, rows: first.rows }, ...rest] : groups,
    });
  }
  return blocks;
}
