/** Units at the start of a paragraph that a dateline may take. */
const REACH = 120;
/** A saved page may have a headline, a standfirst and a byline before its first sentence. */
const PARAGRAPHS = 6;
const HEAD = 2_000;
const SEPARATOR = /\s{0,3}(?:—|–|--|_|\s-\s)/;
const AGENCY = /\s?\([^()]{1,60}\)$/;
const FILED = /,?\s(?:\d{1,2}\s[A-Za-z]{3,9}\.?(?:\s\d{2,4})?|[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)$/;
const PLACE = /^[\p{Lu}][\p{L}\p{M}.'’/ -]*(?:,\s[\p{Lu}][\p{L}\p{M}.'’ -]*){0,2}$/u;
const CAPITALS = /^[\p{Lu}\p{M}.'’/-]{3,}/u;

/**
 * The dateline with which one of the first paragraphs begins: "NAIROBI, Kenya" of "NAIROBI, Kenya (AP) —". The text keeps it.
 * Asks for a city in capitals, or for an agency in parentheses, since "Berlin — a city of rivers" is prose.
 */
export function leadingDateline(text: string): string | null {
  const paragraphs = text
    .slice(0, HEAD)
    .trimStart()
    .split(/\n\s*\n/, PARAGRAPHS);
  for (const paragraph of paragraphs) {
    const place = datelineOf(paragraph.slice(0, REACH));
    if (place !== null) return place;
  }
  return null;
}

function datelineOf(paragraph: string): string | null {
  const line = paragraph.trimStart().split('\n', 1)[0] ?? '';
  const separator = SEPARATOR.exec(line);
  if (!separator) return null;
  const before = line.slice(0, separator.index).trim();
  const unsigned = before.replace(AGENCY, '');
  const place = unsigned.replace(FILED, '').trim().replace(/,$/, '');
  if (place.length > 60 || !PLACE.test(place)) return null;
  const words = place.split(' ').length;
  return words <= 6 && (CAPITALS.test(place) || unsigned !== before) ? place : null;
}
