import { formatDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import type { Article } from '#lib/model/article.ts';
import type {
  DateMention,
  EventMention,
  Extraction,
  PlaceMention,
  Quantity,
  Telling,
} from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import type { Span } from '#lib/model/span.ts';
import { degrees } from './degrees.ts';
import { sharedDate } from './shared-date.ts';

/** Names of a mention: its own, and of the merged event it belongs to. */
export interface MentionIds {
  readonly mention: (mention: EventMention) => string;
  readonly event: (mention: EventMention) => string;
}

type Fields = Readonly<Record<string, unknown>>;

const span = ({ start, end }: Span): Span => ({ start, end });

const telling = ({ start, end, where }: Telling): Telling => ({
  start,
  end,
  ...(where && { where: where.map(span) }),
});

const days = (when: When | null, from: string, to: string): Fields =>
  when === null
    ? {}
    : {
        [from]: when.start === null ? undefined : formatDay(when.start),
        [to]: when.end === null ? undefined : formatDay(when.end),
      };

const share = (value: number): number => Math.round(value * 1e4) / 1e4;

function placeFields(place: Place): Fields {
  return {
    name: place.name,
    kind: place.kind,
    country: place.country ?? undefined,
    countryName: place.countryName ?? undefined,
    lat: degrees(place.lat),
    lon: degrees(place.lon),
  };
}

/** A name on no map: its country is that of the place around it, and it has no coordinates. */
function localFields(said: string, around: Place | undefined): Fields {
  const name = said.replaceAll(/\s+/g, ' ');
  const { country, countryName } = around ?? {};
  return {
    text: said,
    name,
    kind: 'local',
    country: country ?? undefined,
    countryName: countryName ?? undefined,
  };
}

function timex(text: string, date: DateMention): Fields {
  return {
    ...span(date),
    text: text.slice(date.start, date.end),
    type: date.type,
    value: date.value,
    mod: date.mod ?? undefined,
    edtf: date.when?.edtf,
    ...days(date.when, 'from', 'to'),
    basis: date.when?.basis,
    rule: date.rule,
  };
}

function toponym(text: string, mention: PlaceMention): Fields {
  return {
    ...span(mention),
    text: text.slice(mention.start, mention.end),
    id: mention.place.id,
    ...placeFields(mention.place),
    form: mention.form,
    confidence: share(mention.confidence),
    rule: mention.rule,
  };
}

function quantity(text: string, amount: Quantity | null): Fields | undefined {
  return amount === null
    ? undefined
    : { min: amount.min, max: amount.max, text: text.slice(amount.start, amount.end) };
}

function phrase(text: string, said: Span | undefined): Fields | undefined {
  return said && { text: text.slice(said.start, said.end), ...span(said) };
}

function event(text: string, mention: EventMention, ids: MentionIds): Fields {
  const { when, evidence } = mention;
  const first = mention.places[0]?.place;
  return {
    id: ids.mention(mention),
    event: ids.event(mention),
    type: mention.type,
    category: mention.category,
    title: mention.title,
    frame: mention.frame,
    date: when === null ? undefined : (sharedDate(when) ?? undefined),
    ...days(when, 'start', 'end'),
    precision: when?.precision,
    approximate: when?.approximate,
    edtf: when?.edtf,
    basis: when?.basis,
    place: first?.name,
    city: first?.town ?? mention.town,
    lat: first && degrees(first.lat),
    lon: first && degrees(first.lon),
    places: [
      ...mention.places.map((place) => ({
        text: text.slice(place.start, place.end),
        ...placeFields(place.place),
      })),
      ...(mention.local ?? []).map((span) => localFields(text.slice(span.start, span.end), first)),
    ],
    confidence: share(mention.confidence),
    minor: mention.minor === true ? true : undefined,
    fatalities: quantity(text, mention.fatalities),
    injured: quantity(text, mention.injured),
    perpetrator: phrase(text, mention.perpetrator),
    target: phrase(text, mention.target),
    rules: mention.rules,
    evidence: {
      sentence: span(evidence.sentence),
      trigger: telling(evidence.trigger),
      date: evidence.date === null ? undefined : span(evidence.date),
      places: evidence.places.map(span),
      told: evidence.told?.length ? evidence.told.map(telling) : undefined,
    },
  };
}

/**
 * What was read out of one article, as a plain value in a fixed order of keys; what is not known has no key. Offsets are UTF-16
 * indices into the article's text. `timexes` follow TIMEX3 (TimeML 1.2.1); `events` stand in order of salience.
 */
export function annotation(article: Article, extraction: Extraction, ids: MentionIds): Fields {
  const { text } = article;
  return {
    id: article.id,
    published: article.published === null ? undefined : formatDay(article.published),
    language: extraction.language,
    timexes: extraction.dates.map((date) => timex(text, date)),
    toponyms: extraction.places.map((place) => toponym(text, place)),
    events: extraction.events.map((mention) => event(text, mention, ids)),
  };
}

/** The same as one line of JSON, without a line end. */
export function annotationLine(article: Article, extraction: Extraction, ids: MentionIds): string {
  return JSON.stringify(annotation(article, extraction, ids));
}
