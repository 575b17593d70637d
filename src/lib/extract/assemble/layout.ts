import type { DateMention, PlaceMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import type { Span } from '#lib/model/span.ts';
import type { CivilDay } from '#lib/time/day.ts';
import { SHAPE, TOKEN, type Sentence, type TextDocument } from '#lib/text/index.ts';
import { isDateOfIssue, isImprint } from './imprint.ts';
import { homeOfService } from './local-service.ts';
import { findStrays } from './strays.ts';

/** A mention with the tokens it covers. */
export interface Placed<M extends Span> {
  readonly mention: M;
  readonly token: number;
  readonly last: number;
}

export interface SentenceLayout {
  readonly sentence: Sentence;
  readonly index: number;
  readonly dates: Placed<DateMention>[];
  readonly places: Placed<PlaceMention>[];
}

export interface Layout {
  readonly document: TextDocument;
  readonly sentences: readonly SentenceLayout[];
  /** The tokens from `imprint` to `body` say where and when the article was filed; what is before them is its headline. */
  readonly imprint: number;
  readonly body: number;
  readonly datelinePlaces: readonly Placed<PlaceMention>[];
  /** Places that the article's title names: where the text names one too, as it does; else at no length, as the text does not say it. */
  readonly titled: readonly PlaceMention[];
  /** The town of the dateline, or null. */
  readonly home: Place | null;
  /** The town whose fire brigade acts in the article's opening, or null. */
  readonly service: PlaceMention | null;
}

/** Sentences that open an article. */
const OPENING = 3;
/** How far into the text a dateline may reach, in tokens. */
const LONGEST_DATELINE = 30;
const DASHES = new Set(['--', '-', '–', '—', '_', '---', '__']);
const SMALL_WORDS = new Set(['de', 'of', 'the', 'and', 'la', 'del', 'y', 'el']);

/** Index of the last token that starts at or before `offset`. */
export function tokenAt(document: TextDocument, offset: number): number {
  const { start, length } = document.tokens;
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((start[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** The token after a bracketed remark at `t` ("[TEXT]"), or `t`. */
function skipBrackets(document: TextDocument, t: number): number {
  const { lower, length } = document.tokens;
  if (lower[t] !== '[') return t;
  for (let i = t + 1; i < Math.min(length, t + LONGEST_DATELINE); i++) if (lower[i] === ']') return i + 1;
  return t;
}

/**
 * The token the story starts at in a sentence that opens with "NAIROBI, Kenya (AP) --": the first after the dash, if all
 * before it are capitalised words, numbers and marks; else the sentence's first.
 */
function afterDateline(document: TextDocument, sentence: Sentence): number {
  const { lower, shape, kind } = document.tokens;
  const limit = Math.min(sentence.last, sentence.first + LONGEST_DATELINE);
  let depth = 0;
  for (let t = sentence.first; t < limit; t++) {
    const text = lower[t] ?? '';
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (DASHES.has(text)) {
      if (t === sentence.first || ((shape[t] ?? 0) & SHAPE.spaceBefore) === 0) continue;
      let next = t + 1;
      while (skipBrackets(document, next) > next) next = skipBrackets(document, next);
      return next;
    } else if (kind[t] === TOKEN.word) {
      const capital = ((shape[t] ?? 0) & SHAPE.capitalised) !== 0;
      if (!capital && !SMALL_WORDS.has(text)) return sentence.first;
    } else if (kind[t] !== TOKEN.number && text !== ',' && text !== '.' && text !== '/' && text !== "'s")
      return sentence.first;
  }
  return sentence.first;
}

/** Sorts dates and places into their sentences and finds the dateline. Linear but for a binary search a mention. */
export function layOut(
  document: TextDocument,
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
  titled: readonly PlaceMention[] = [],
  published: CivilDay | null = null,
): Layout {
  const sentences: SentenceLayout[] = document.sentences.map((sentence, index) => ({
    sentence,
    index,
    dates: [],
    places: [],
  }));
  let body = 0;
  let imprint = 0;
  for (const { sentence } of sentences.slice(0, 3)) {
    const start = afterDateline(document, sentence);
    if (start > sentence.first) {
      body = start;
      imprint = sentence.first;
      break;
    }
  }
  // "BOGOTA, 3 May (Radio Net) -- [Text] CALI -- …": the reporter's place stands after the agency's.
  const relayed = places.find(({ start }) => start === document.tokens.start[body]);
  const relay = relayed && body > 0 ? tokenAt(document, relayed.end - 1) + 1 : body;
  const isRelayed = relay > body && DASHES.has(document.tokens.lower[relay] ?? '');
  const agency = isRelayed ? body : 0;
  if (isRelayed) body = relay + 1;
  const bodyStart = document.tokens.start[body] ?? 0;
  const agencyEnd = document.tokens.start[agency] ?? 0;
  const filed = places.filter(
    ({ place, start }) => start < bodyStart && start >= agencyEnd && place.kind === 'city',
  );
  const strays = findStrays(places, document, titled.find(isTown)?.place ?? filed[0]?.place ?? null);
  const home = filed.find((place) => !strays.has(place))?.place ?? null;
  const datelinePlaces: Placed<PlaceMention>[] = [];
  const sort = <M extends Span>(
    mentions: readonly M[],
    take: (into: SentenceLayout, placed: Placed<M>) => void,
  ): void => {
    let s = 0;
    for (const mention of mentions) {
      while (s + 1 < sentences.length && (sentences[s + 1]?.sentence.start ?? 0) <= mention.start) s++;
      const into = sentences[s];
      if (!into) continue;
      const token = tokenAt(document, mention.start);
      const last = tokenAt(document, mention.end - 1) + 1;
      take(into, { mention, token, last });
    }
  };
  let issued: Placed<DateMention> | null = null;
  const ofNames = datesInNames(dates, places);
  sort(dates, (into, placed) => {
    if (ofNames.has(placed.mention) || isDateOfIssue(document, placed.mention, published)) return;
    if (isImprint(document, placed, issued)) issued = placed;
    else if (placed.token >= body || placed.token < imprint) into.dates.push(placed);
  });
  sort(places, (into, placed) => {
    if (strays.has(placed.mention)) return;
    if (placed.token >= body || placed.token < imprint) into.places.push(placed);
    else if (placed.token >= agency) datelinePlaces.push(placed);
  });
  const service = homeOfService(document, sentences.slice(0, OPENING));
  return {
    document,
    sentences,
    imprint,
    body,
    datelinePlaces,
    titled: titled.flatMap((mention) => (mention.form === 'demonym' ? [] : saidInText(mention, places))),
    home,
    service,
  };
}

/** Dates that are part of a place's name: "Winter Haven". Both lists in text order. */
function datesInNames(
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
): ReadonlySet<DateMention> {
  const found = new Set<DateMention>();
  let p = 0;
  for (const date of dates) {
    while ((places[p]?.end ?? Infinity) <= date.start) p++;
    const place = places[p];
    if (place && place.start <= date.start && place.end > date.end) found.add(date);
  }
  return found;
}

export const isTown = ({ place }: PlaceMention): boolean => place.kind === 'city' || place.kind === 'admin2';

/** A mention of the title as the text says it first, or at no length where it does not. */
function saidInText(mention: PlaceMention, places: readonly PlaceMention[]): PlaceMention {
  const same = places.find(({ place }) => place.id === mention.place.id);
  return same ?? { ...mention, start: 0, end: 0, alternatives: [] };
}
