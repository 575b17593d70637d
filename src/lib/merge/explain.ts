import type { LocatedMention, MergeReason } from '#lib/model/event.ts';
import type { EventMention } from '#lib/model/mention.ts';
import { keysOf, namesOf, type KeyKind } from './keys.ts';
import { inTitleCase } from './link-reasons.ts';
import { match, signatureOf, type Signature } from './signature.ts';

/** Most shared names or ages that are told. */
const MOST_TOLD = 3;

const shared = (a: Iterable<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((item) => b.has(item)).slice(0, MOST_TOLD);

function places(a: EventMention, b: EventMention): Pick<MergeReason, 'place' | 'places'> {
  const there = new Set(b.places.map(({ place }) => place.id));
  const common = a.places.find(({ place }) => there.has(place.id));
  const [x, y] = [a.places[0]?.place, b.places[0]?.place];
  return { place: common?.place.name ?? null, places: !common && x && y ? [x.name, y.name] : null };
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

function reasonOf(a: EventMention, b: EventMention): MergeReason | null {
  const [x, y] = [signatureOf(a), signatureOf(b)];
  if (!x || !y) return null;
  const kinds = meetings(a, x, b, y);
  if (kinds.size === 0) return null;
  const names = shared(namesOf(a).keys(), new Set(namesOf(b).keys()));
  const dead = a.fatalities?.min === b.fatalities?.min ? a.fatalities?.min : undefined;
  return {
    days: Math.max(x.start - y.end, y.start - x.end, 0),
    sameDay: x.start === x.end && y.start === y.end && x.start === y.start,
    ...places(a, b),
    names: names.map(inTitleCase),
    ages: kinds.has('age') ? shared(a.ages ?? [], new Set(b.ages ?? [])) : [],
    dead: dead ?? null,
  };
}

/**
 * What each mention of an event has in common with another, best evidence first, for which it was brought together with it; by the
 * mention's id. The first mention has no entry; one that met the others through a mention which is not given has null.
 * @param mentions of one event, best evidence first; the work grows with the square of their number
 */
export function explain(mentions: readonly LocatedMention[]): Map<string, MergeReason | null> {
  const reasons = new Map<string, MergeReason | null>();
  for (const { id, articleId, mention } of mentions.slice(1)) {
    let reason: MergeReason | null = null;
    for (const other of mentions) {
      // Two mentions of one article never meet but through others.
      if (other.articleId !== articleId) reason = reasonOf(mention, other.mention);
      if (reason !== null) break;
    }
    reasons.set(id, reason);
  }
  return reasons;
}
