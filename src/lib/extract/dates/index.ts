import type { DateMention } from '#lib/model/mention.ts';
import type { TextDocument } from '#lib/text/types.ts';
import { formatEdtf } from '#lib/time/edtf.ts';
import type { CivilDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import { beforeClosing, findRanges, isBareWeekday, shareDate, spanOf } from './ranges.ts';
import { Reading } from './reading.ts';
import { recognise } from './recognise.ts';
import type { Spoken } from './resolve/context.ts';
import { resolveExpression } from './resolve/index.ts';
import { modify } from './resolve/modify.ts';
import { Story } from './story.ts';
import { tellingOf } from './telling.ts';
import type { Phrase, Resolved } from './types.ts';

/** Dates that the ones after them may follow. */
function spokenBy(
  phrase: Phrase,
  { days, type }: Resolved,
  reading: Reading,
  before: Spoken | null,
): Spoken | null {
  if (!days || days.start === null || days.end === null || type === 'SET' || type === 'DURATION') return null;
  if (days.precision === 'vague' || days.precision === 'decade' || days.precision === 'century') return null;
  if (phrase.expression.kind === 'reference') return null;
  // "December 7 (8 in Asia), 1941": the year said again is not the story's new date.
  if (
    before &&
    days.precision === 'year' &&
    before.precision !== 'year' &&
    before.start >= days.start &&
    before.end <= days.end
  )
    return null;
  // "It lasted until May 1945" looks past where the story is.
  if (reading.is(phrase.first - 1, 'until', 'till')) return null;
  // "(1998)" after a book's title dates the book.
  const bracketed =
    days.precision === 'year' &&
    reading.tokens.lower[phrase.first - 1] === '(' &&
    reading.tokens.lower[phrase.end] === ')';
  return bracketed ? null : { start: days.start, end: days.end, precision: days.precision };
}

/** The intervals of a text in EDTF: what is said twice in a row is written once. */
class Writer {
  #last: NonNullable<Resolved['days']> | null = null;
  #edtf = '';

  when(days: Resolved['days']): When | null {
    if (!days) return null;
    const { start, end, precision, approximate, basis, anchor } = days;
    const last = this.#last;
    const same =
      last?.start === start &&
      last.end === end &&
      last.precision === precision &&
      last.approximate === approximate;
    if (!same) this.#edtf = formatEdtf(days);
    this.#last = days;
    return { start, end, precision, approximate, edtf: this.#edtf, basis, anchor };
  }
}

/** Whether a date with its year begins a story that dates without one may belong to; a year alone or "since" only compares, "the 3 May 2010 vote" names a thing. */
function opensBackground(
  plain: Resolved | null,
  spoken: Spoken | null,
  r: Reading,
  { first }: Phrase,
): boolean {
  if (plain?.days?.basis !== 'stated' || plain.days.start !== spoken?.start) return false;
  return spoken?.precision !== 'year' && !r.is(first - 1, 'since', 'until', 'before', 'after', 'the', 'a');
}

/** Resolves phrases in text order, each in the light of those before it. */
function resolveAll(
  document: TextDocument,
  reading: Reading,
  phrases: readonly Phrase[],
  published: CivilDay | null,
): (Resolved | null)[] {
  const context = new Story(tellingOf(phrases, published), reading);
  const found: (Resolved | null)[] = [];
  let sentence = 0;
  let namedIn = -2;
  for (const phrase of phrases) {
    while (phrase.first >= (document.sentences[sentence]?.last ?? Infinity)) sentence++;
    reading.floor = document.sentences[sentence]?.first ?? 0;
    reading.limit = document.sentences[sentence]?.last ?? document.tokens.length;
    const apart = document.sentences[sentence]?.paragraph !== document.sentences[namedIn]?.paragraph;
    context.turnTo(phrase, sentence - namedIn <= 1 && !apart);
    const plain = resolveExpression(phrase.expression, context);
    found.push(plain && modify(plain, phrase, context));
    context.speakOf(plain && spokenBy(phrase, plain, reading, context.spoken));
    if (opensBackground(plain, context.spoken, reading, phrase)) namedIn = sentence;
  }
  return found;
}

/** Gives both sides of each range the days of the whole. */
function joinRanges(
  phrases: readonly Phrase[],
  found: readonly (Resolved | null)[],
  ranges: ReadonlyMap<number, number>,
): (Resolved | null)[] {
  const joined = [...found];
  for (const [first, last] of ranges) {
    const closing = found[last];
    const told = found[first];
    const phrase = phrases[first];
    if (first > last || !told?.days || !closing?.days || !phrase) continue;
    const opening = isBareWeekday(phrase) ? beforeClosing(told, closing) : told;
    const days = opening.days && spanOf(opening.days, closing.days);
    joined[first] = { ...opening, days };
    joined[last] = { ...closing, days };
  }
  return joined;
}

/**
 * The time expressions of a text, in text order, resolved to TIMEX3 values and closed intervals of civil days. News counts from
 * the day of publication, prose that tells of the past from the date last told. Both sides of a range carry the whole range as
 * their `when`. Never throws; linear in the text.
 * @param published null when the document does not say: then only a date at the text's head serves as the day it was told on.
 */
export function readDates(document: TextDocument, published: CivilDay | null): DateMention[] {
  const reading = new Reading(document);
  const recognised = recognise(document, reading);
  const ranges = findRanges(reading, recognised);
  const phrases = shareDate(recognised, ranges);
  const found = joinRanges(phrases, resolveAll(document, reading, phrases, published), ranges);
  const { start, end } = document.tokens;
  const mentions: DateMention[] = [];
  const writer = new Writer();
  phrases.forEach((phrase, i) => {
    const resolved = found[i];
    if (!resolved) return;
    const { type, value, mod, days } = resolved;
    mentions.push({
      start: start[phrase.first] ?? 0,
      end: end[phrase.end - 1] ?? 0,
      type,
      value,
      mod,
      when: writer.when(days),
      rule: phrase.rule,
    });
  });
  return mentions;
}
