import type {
  LinkedEvent,
  EventDetail,
  EventRow,
  EvidenceSource,
  NamedPlace,
  PlaceReading,
} from '#lib/dashboard/types.ts';
import { explain } from '#lib/merge/index.ts';
import type { Event } from '#lib/model/event.ts';
import type { EventMention, PlaceMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import type { Span } from '#lib/model/span.ts';
import type { Evidence } from '#lib/server/store/store.ts';
import type { CivilDay } from '#lib/time/day.ts';
import { windowOf } from './window.ts';

/** An event as a line of the list. */
export function toRow(event: Event, reported: CivilDay | null): EventRow {
  const { id, type, category, title, when, places, confidence, planned, articles } = event;
  return {
    ...{ id, type, category, title, when, reported, confidence, planned },
    places: places.map((place) => ({ id: place.id, name: place.name, country: place.country })),
    sources: articles.length,
  };
}

const nameOf = ({ id, type, title, when }: Event): LinkedEvent['event'] => ({ id, type, title, when });

/** An event with what proves it. Very long articles are cut around their evidence. */
export function toDetail(
  event: Event,
  reported: CivilDay | null,
  evidence: readonly Evidence[],
  linked: { readonly earlier: readonly Event[]; readonly later: readonly Event[] },
): EventDetail {
  const merged = explain(evidence.map(({ mention }) => mention));
  const byId = new Map(linked.earlier.map((other) => [other.id, other]));
  return {
    event: toRow(event, reported),
    evidence: evidence.map((one) => toSource(one, merged.get(one.mention.id) ?? null)),
    links: (event.links ?? []).flatMap(({ kind, to, reason }) => {
      const other = byId.get(to);
      if (!other) return [];
      return [{ kind, reason, event: nameOf(other) }];
    }),
    followed: linked.later
      .flatMap((other) => {
        const link = other.links?.find(({ to }) => to === event.id);
        return link ? [{ kind: link.kind, reason: link.reason, event: nameOf(other) }] : [];
      })
      .sort((a, b) => (a.event.when?.start ?? 0) - (b.event.when?.start ?? 0)),
  };
}

function toSource(
  { mention: { id, mention }, article }: Evidence,
  merged: EvidenceSource['merged'],
): EvidenceSource {
  const { sentence, trigger, date, places } = mention.evidence;
  const window = windowOf(article.text, sentence);
  const { title, source, url, author, dateline, published, language } = article;
  const { when, rules, confidence, fatalities } = mention;
  return {
    mentionId: id,
    articleId: article.id,
    ...{ title, source, url: safeUrl(url), author, dateline, published, language },
    text: window.text,
    sentence: window.move(sentence),
    trigger: window.move(trigger),
    date: date && window.moveIfInside(date),
    places: places.map(window.moveIfInside).filter((span) => span !== null),
    readings: mention.places.map((item) => readingOf(article.text, item)),
    ...{ when, rules, confidence },
    fatalities: fatalities && { ...fatalities, ...window.move(fatalities) },
    ...named(article.text, mention),
    merged,
  };
}

/** Characters of a phrase that names a place or somebody; longer ones name nothing. */
const MAX_PHRASE = 120;

/** Who did it and to whom, in the article's words. */
function named(
  text: string,
  { perpetrator, target }: EventMention,
): Pick<EvidenceSource, 'perpetrator' | 'target'> {
  const words = ({ start, end }: Span): string => text.slice(start, Math.min(end, start + MAX_PHRASE));
  return {
    ...(perpetrator && { perpetrator: words(perpetrator) }),
    ...(target && { target: words(target) }),
  };
}

function readingOf(text: string, { start, end, place, rule, alternatives }: PlaceMention): PlaceReading {
  return {
    phrase: text.slice(start, Math.min(end, start + MAX_PHRASE)),
    id: place.id,
    place: namedPlace(place),
    rule,
    rejected: alternatives.map(namedPlace),
  };
}

function namedPlace({ name, kind, countryName, id, country }: Place): NamedPlace {
  const within = id === country ? null : country;
  return { id, name, kind, countryId: within, country: within && countryName };
}

/** Only web addresses become links, whatever an article claims as its own. */
function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null;
}
