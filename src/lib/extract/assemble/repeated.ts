import type { CivilDay } from '#lib/time/day.ts';
import { NO_ATTRIBUTES } from './attributes.ts';
import { splitClauses } from './clauses.ts';
import type { Report } from './clusters.ts';
import { joinDate } from './join-date.ts';
import type { Layout, SentenceLayout } from './layout.ts';
import { NO_TOLL } from './quantities.ts';

/** What the word at `token` tells, which names nothing itself: the same kind of thing as another report. */
function like(layout: Layout, told: Report, sentence: number, token: number): Report['trigger'] {
  const { start, end } = layout.document.tokens;
  return {
    ...told.trigger,
    ...{ start: start[token] ?? 0, end: end[token] ?? 0, token, last: token + 1, sentence },
    introduced: 'indefinite',
    rule: 'trigger:repeated',
  };
}

/** "In May 2020 and again last August, homes were robbed": what happened on the other of two dates that "and again" joins. */
export function readAgain(layout: Layout, in_: SentenceLayout, report: Report): Report[] {
  const { lower } = layout.document.tokens;
  const at = in_.dates.findIndex(({ mention }) => mention === report.date?.mention);
  const dates = [in_.dates[at - 1], in_.dates[at], in_.dates[at + 1]];
  for (const [i, one] of dates.slice(0, 2).entries()) {
    const two = dates[i + 1];
    if (!one || !two || lower[one.last] !== 'and' || lower[one.last + 1] !== 'again') continue;
    const other = one.mention === report.date?.mention ? two : one;
    if (two.token - one.last > 3 || !other.mention.when) continue;
    return [
      {
        ...report,
        trigger: like(layout, report, in_.index, one.last + 1),
        date: { when: other.mention.when, mention: other.mention, score: report.date?.score ?? 1 },
        toll: NO_TOLL,
        victim: null,
        apart: true,
        another: true,
      },
    ];
  }
  return [];
}

/** "The upper house had done so the day before": the same as the sentence before it tells, on a date of its own. */
export function readDoneSo(
  layout: Layout,
  in_: SentenceLayout,
  told: readonly Report[],
  published: CivilDay | null,
): Report[] {
  const { lower } = layout.document.tokens;
  const { first, last } = in_.sentence;
  const done = told.find(({ trigger }) => trigger.sentence === in_.index - 1 && trigger.pos === 'verb');
  if (!done) return [];
  for (let t = first + 1; t < last; t++) {
    if (lower[t] !== 'so' || !/^(?:did|done)$/.test(lower[t - 1] ?? '')) continue;
    const clauses = splitClauses(layout.document, in_.sentence);
    const trigger = like(layout, done, in_.index, t);
    const date = joinDate(layout, in_, clauses, trigger, published);
    if (!date) return [];
    const none = { place: null, local: [], toll: NO_TOLL, attributes: NO_ATTRIBUTES, victim: null };
    return [{ ...none, trigger, date, apart: true, another: true }];
  }
  return [];
}
