import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import type { Notice } from './notices.ts';
import { formatRange, parsePartialDate } from './partial-date.ts';
import type { DayRange } from './types.ts';

/** Reads the two ends as a viewer types them; what is no date is left out with a notice, swapped ends are exchanged. */
export function readRange(
  fromText: string | undefined,
  toText: string | undefined,
  notices: Notice[],
): DayRange | null {
  const read = (key: string, text: string | undefined): DayRange | null => {
    if (text === undefined) return null;
    const days = parsePartialDate(text);
    if (!days) notices.push({ key: 'notDate', name: key });
    return days;
  };
  const [from, to] = [read('from', fromText), read('to', toText)];
  if (from && to && from.from > to.to) {
    notices.push({ key: 'swapped' });
    return { from: to.from, to: from.to };
  }
  const range = { from: from?.from ?? MIN_DAY, to: to?.to ?? MAX_DAY };
  return range.from === MIN_DAY && range.to === MAX_DAY ? null : range;
}

/** An open side (`MIN_DAY`, `MAX_DAY`) is not written. */
export function writeRange(range: DayRange): [string, string][] {
  const text = formatRange({
    from: range.from === MIN_DAY ? range.to : range.from,
    to: range.to === MAX_DAY ? range.from : range.to,
  });
  const sides: [string, string][] = [];
  if (range.from !== MIN_DAY) sides.push(['from', text.from]);
  if (range.to !== MAX_DAY) sides.push(['to', text.to]);
  return sides;
}
