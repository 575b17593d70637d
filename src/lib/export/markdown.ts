import { civilFromDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import type { Exporter, ExportedEvent } from './types.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Text that Markdown shall not read as marks. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()<>#+!|~]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();

function inWords({ start, end, edtf, approximate }: When): string {
  const about = approximate ? 'about ' : '';
  if (start === null || end === null) return about + edtf;
  const [first, last] = [civilFromDay(start), civilFromDay(end)];
  const month = (index: number): string => MONTHS[index - 1] ?? '';
  if (start === end) return `${about}${first.day} ${month(first.month)}`;
  if (first.year !== last.year) return about + edtf;
  return first.month === last.month
    ? `${about}${first.day}–${last.day} ${month(first.month)}`
    : `${about}${first.day} ${month(first.month)} – ${last.day} ${month(last.month)}`;
}

function entry({ event, evidence }: ExportedEvent): string {
  const { when, places } = event;
  const [best] = evidence;
  const where = places.map(({ name }) => name).join(', ');
  const date = when === null ? '' : `**${escapeMarkdown(inWords(when))}**: `;
  const quote = best ? ` “${escapeMarkdown(best.sentence)}”` : '';
  const source = best?.url
    ? ` [${escapeMarkdown(best.source ?? 'source')}](<${best.url.replace(/[<>\s]/g, encodeURIComponent)}>)`
    : '';
  return `- ${date}${escapeMarkdown(event.title)}${where ? ` (${escapeMarkdown(where)})` : ''}.${quote}${source}\n`;
}

const startOf = ({ event }: ExportedEvent): number => event.when?.start ?? event.when?.end ?? Infinity;

/** A chronology to read: events by year, earliest first, each with its sentence and source; undated ones at the end. */
export const markdown: Exporter = async function* (events) {
  const sorted = (await Array.fromAsync(events)).sort(
    (a, b) => startOf(a) - startOf(b) || (a.event.id < b.event.id ? -1 : 1),
  );
  yield '# Chronology\n';
  let heading: string | null = null;
  for (const exported of sorted) {
    const start = startOf(exported);
    const own = start === Infinity ? 'Undated' : String(civilFromDay(start).year);
    if (own !== heading) yield `\n## ${own}\n\n`;
    heading = own;
    yield entry(exported);
  }
};
