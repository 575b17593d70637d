import { civilFromDay, type CivilDay } from '#lib/time/day.ts';
import { xmlText } from './kml.ts';
import type { Exporter, ExportedEvent } from './types.ts';

function date(day: CivilDay, part: 'day' | 'month' | 'year') {
  const { year, month, day: dayOfMonth } = civilFromDay(day);
  return {
    year,
    ...(part === 'year' ? {} : { month }),
    ...(part === 'day' ? { day: dayOfMonth } : {}),
  };
}

function slide({ event, evidence }: ExportedEvent) {
  const { when } = event;
  const start = when?.start ?? when?.end;
  if (!when || start == null) return null;
  const [best] = evidence;
  const places = event.places.map(({ name }) => name).join(', ');
  const part = when.precision === 'year' ? 'year' : when.precision === 'month' ? 'month' : 'day';
  const source = best?.url
    ? `<p><a href="${xmlText(best.url)}">${xmlText(best.source ?? best.url)}</a></p>`
    : '';
  return {
    unique_id: event.id,
    group: event.category,
    start_date: date(start, part),
    ...(when.end !== null && when.end !== start ? { end_date: date(when.end, part) } : {}),
    // TimelineJS takes these for HTML.
    text: {
      headline: xmlText(event.title),
      text: `<p>${xmlText(best?.sentence ?? '')}</p>${places ? `<p>${xmlText(places)}</p>` : ''}${source}`,
    },
  };
}

/** The JSON that TimelineJS 3 of Northwestern University's Knight Lab reads. Undated events are left out. */
export const timelineJs: Exporter = async function* (events) {
  yield '{"events":[';
  let separator = '\n';
  for await (const exported of events) {
    const found = slide(exported);
    if (!found) continue;
    yield separator + JSON.stringify(found);
    separator = ',\n';
  }
  yield '\n]}\n';
};
