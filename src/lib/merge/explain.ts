import type { LocatedMention } from '#lib/model/event.ts';
import type { EventMention } from '#lib/model/mention.ts';
import { keysOf, namesOf, type KeyKind } from './keys.ts';
import { inTitleCase } from './link-reasons.ts';
import { match, signatureOf, type Signature } from './signature.ts';

/** Most shared names or ages that are told. */
const MOST_TOLD = 3;

const shared = (a: Iterable<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((item) => b.has(item)).slice(0, MOST_TOLD);

const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

function days(a: Signature, b: Signature): string {
  const gap = Math.max(a.start - b.end, b.start - a.end, 0);
  if (gap === 0)
    return a.start === b.start && a.end === b.end && a.start === a.end ? 'same day' : 'days that meet';
  return gap === 1 ? 'a day apart' : `${String(gap)} days apart`;
}

function places(a: EventMention, b: EventMention): string[] {
  const there = new Map(b.places.map(({ place }) => [place.id, place]));
  const common = a.places.find(({ place }) => there.has(place.id));
  if (common) return [`same place (${common.place.name})`];
  const [x, y] = [a.places[0]?.place, b.places[0]?.place];
  return x && y ? [`${x.name} and ${y.name} may be one place`] : [];
}

/** The kinds of keys under which two mentions match. */
function meetings(a: EventMention, x: Signature, b: EventMention, y: Signature): Set<KeyKind> {
  const keys = new Map(keysOf(b, y).map((key) => [key.key, key]));
  const kinds = new Set<KeyKind>();
  for (const { key, kind, aged } of keysOf(a, x)) {
    const other = keys.get(key);
    if (other && match(x, y, kind, aged || other.aged)) kinds.add(kind);
  }
  return kinds;
}

function reasonOf(a: EventMention, b: EventMention): string | null {
  const [x, y] = [signatureOf(a), signatureOf(b)];
  if (!x || !y) return null;
  const kinds = meetings(a, x, b, y);
  if (kinds.size === 0) return null;
  const names = shared(namesOf(a).keys(), new Set(namesOf(b).keys()));
  const ages = shared(a.ages ?? [], new Set(b.ages ?? []));
  const dead = a.fatalities?.min === b.fatalities?.min ? a.fatalities?.min : undefined;
  return [
    days(x, y),
    ...places(a, b),
    ...(names.length > 0 ? [`both name ${listed(names.map(inTitleCase))}`] : []),
    ...(kinds.has('age') && ages.length > 0 ? [`both tell the age ${listed(ages)}`] : []),
    ...(dead !== undefined ? [`both count ${String(dead)} dead`] : []),
  ].join(', ');
}

/**
 * Why each mention of an event was brought together with one before it, in words for a reader, by the mention's id: "same day, same
 * place (Kerman), both name Ada Obi". The first mention has no entry; one that met the others through a mention which is not given
 * has null.
 * @param mentions of one event, best evidence first; the work grows with the square of their number
 */
export function explain(mentions: readonly LocatedMention[]): Map<string, string | null> {
  const reasons = new Map<string, string | null>();
  mentions.forEach(({ id, articleId, mention }, i) => {
    if (i === 0) return;
    let reason: string | null = null;
    for (const other of mentions) {
      // Two mentions of one article never meet but through others.
      if (other.articleId === articleId) continue;
      reason = reasonOf(mention, other.mention);
      if (reason !== null) break;
    }
    reasons.set(id, reason);
  });
  return reasons;
}
