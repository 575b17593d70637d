import type { CivilDay } from '#lib/time/day.ts';
import { parsePublished } from './published.ts';

/** A saved page has a headline, a standfirst and a byline above its first sentence. */
const LINES = 8;
const HEAD = 1_500;
/** A line with more, in characters, tells something. */
const LONGEST = 90;

const LABEL =
  /^(?:first |originally )?(?:published|posted|date|issued|filed|released|release date|updated|last updated|last modified)(?: on| at)?\s?[:|–—-]?\s{1,3}/i;
const CLOCK =
  '(?:at\\s)?\\d{1,2}(?:[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?|\\s?[ap]\\.?m\\.?)(?:\\s?(?:[A-Z]{2,4}|\\([A-Z]{2,4}\\)))?';
const CLOCK_FIRST = new RegExp(`^${CLOCK}[,\\s]{1,3}(?:on\\s)?`, 'i');
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,3})?';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = `${WEEKDAY}(?:\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH},?\\s\\d{4}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{4}-\\d{2}-\\d{2})`;
const ALONE = new RegExp(`^(${DATE})(?:[,|·–—-]?\\s{0,3}${CLOCK})?$`, 'i');
/** "10 May 2018 | Updated 11 May 2018", "3 May 2018 · Asia". */
const FIRST_PART = new RegExp(`^(${DATE})\\s{1,3}[|·•]`, 'i');
/** "DERBY, England, May 3, 2018 –", "DERBY — May 3, 2018 —": the town in capitals, then the day. */
const FILED = new RegExp(
  `^[\\p{Lu}][\\p{L}.'’, —–-]{2,70}?(?:,|\\s[—–-]{1,2})\\s(${MONTH}\\s\\d{1,2},\\s\\d{4}|\\d{1,2}\\s${MONTH}\\s\\d{4})(?:\\s?\\([^()]{1,60}\\))?\\s{0,2}[—–-]`,
  'iu',
);
const CAPITALS = /^[\p{Lu}.'’-]{3,}/u;

function dateOfLine(line: string): string | null {
  const filed = CAPITALS.test(line) ? FILED.exec(line.slice(0, LONGEST * 2))?.[1] : undefined;
  if (filed !== undefined) return filed;
  if (line.length > LONGEST) return null;
  const bare = line.replace(LABEL, '').replace(CLOCK_FIRST, '').trim();
  return (ALONE.exec(bare) ?? FIRST_PART.exec(bare))?.[1] ?? null;
}

/**
 * The day that one of the first lines bears by itself ("Published: Aug. 3, 2007", "Tuesday 22 March 2016", "10 AM CDT SUN AUG 28
 * 2005") or that the dateline gives with its year ("DERBY, England, May 3, 2018 –"): what a text without metadata says of its
 * publication. Null where none does; the text keeps it.
 */
export function headingDate(text: string): CivilDay | null {
  let lines = 0;
  for (const raw of text.slice(0, HEAD).split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (lines++ === LINES) break;
    const date = dateOfLine(line);
    const day = date === null ? null : parsePublished(date);
    if (day !== null) return day;
  }
  return null;
}
