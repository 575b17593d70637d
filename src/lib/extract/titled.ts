import type { Article } from '#lib/model/article.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import { readText } from '#lib/text/index.ts';
import type { PlaceReader } from './places/index.ts';
import type { Title } from './places/outlet.ts';

/** Whether a name that the title has is a place in the text as well, where the text has it. */
function isSameInText(name: string, text: string, places: readonly PlaceMention[]): boolean {
  return !text.includes(name) || places.some(({ start, end }) => text.slice(start, end) === name);
}

/**
 * The places that an article's title names, with offsets into the title. Where neither its headline nor the text names one, the
 * town of the publication that the title names behind the headline: local papers write of home.
 * @param places what the text names
 */
export function readTitle(
  readPlaces: PlaceReader,
  { headline, outlet }: Title,
  { text, source, dateline }: Pick<Article, 'text' | 'source' | 'dateline'>,
  places: readonly PlaceMention[],
): PlaceMention[] {
  if (headline === '') return [];
  const named = readPlaces(readText(headline), {
    ...{ dateline, source, outlet },
    near: places.map(({ place }) => place),
  }).filter(({ start, end }) => isSameInText(headline.slice(start, end), text, places));
  if (named.length > 0 || places.length > 0 || outlet === null) return named;
  return readPlaces(readText(outlet), { dateline, source }).filter(({ place }) => place.kind === 'city');
}
