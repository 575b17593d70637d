import type { CivilDay } from '#lib/time/day.ts';
import type { Context } from './resolve/context.ts';
import { resolveExpression } from './resolve/index.ts';
import type { Phrase } from './types.ts';

/** A text with fewer dates that name a year is not told as history. */
const LEAST_YEARS = 7;
/** And so must they outnumber dates told from the day of publication. */
const YEARS_TO_ONE = 6;
/** Dates this many years or more before publication are history. */
const HISTORY_YEARS = 3;
/** How far into a text, in tokens, the date it was told on may stand. */
const HEAD = 60;

/** What is decided once for a document. */
export type Telling = Pick<Context, 'told' | 'toldOf' | 'toldBase' | 'narrative'>;

const NO_CONTEXT: Context = {
  told: null,
  toldOf: 'text',
  toldBase: null,
  spoken: null,
  spokenDay: null,
  narrative: false,
  fresh: false,
  outlook: 0,
  happened: false,
};

/** The first whole date at the head of the text: a dateline's. */
function dateAtHead(phrases: readonly Phrase[]): CivilDay | null {
  for (const { expression, first } of phrases) {
    if (first > HEAD) return null;
    const days =
      expression.kind === 'numeric' || expression.kind === 'calendar'
        ? resolveExpression(expression, NO_CONTEXT)?.days
        : null;
    if (days?.precision === 'day') return days.start;
  }
  return null;
}

/**
 * Decides once for a document whether it is news or tells of the past in order, and what day it was told on. History names years
 * long before the publication again and again, and hardly a weekday or a "yesterday".
 */
export function tellingOf(phrases: readonly Phrase[], published: CivilDay | null): Telling {
  const told = published ?? dateAtHead(phrases);
  let old = 0;
  let current = 0;
  for (const { expression } of phrases) {
    if (expression.kind === 'calendar' && expression.year && 'number' in expression.year) {
      const days = resolveExpression(expression, NO_CONTEXT)?.days;
      if (days?.end == null) continue;
      if (told === null || told - days.end > HISTORY_YEARS * 365) old++;
      else current++;
    } else if (expression.kind === 'calendar' && expression.weekday !== null) current++;
    else if (expression.kind === 'unit' && expression.of === 'published') current++;
  }
  const narrative = old >= LEAST_YEARS && old > current * YEARS_TO_ONE;
  const toldOf = published === null ? 'text' : 'published';
  const toldBase =
    told === null
      ? null
      : ({ start: told, end: told, precision: 'day', anchor: { day: told, of: toldOf } } as const);
  return { told, toldOf, toldBase, narrative };
}
