import { SHAPE, TOKEN } from '#lib/text/index.ts';
import { wordSet } from '#lib/text/word-set.ts';
import { lowerAt, type Stretch } from './stretch.ts';
import { NO_SUBJECT, SUBJECTS } from './words.ts';

const NAMES = wordSet(
  'january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. jan feb mar apr aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday',
);
const BESIDE = wordSet('early late mid the of last this next night morning evening afternoon - th st nd rd');
/** "In March | gunmen", "in 2012 | pleaded". */
const PLURAL = /(?:men|people|police|[^s]s)$/;
/** Longest date at the head of a clause, in tokens: "on the night of Tuesday, 3 May 2021,". */
const LONGEST = 9;

/** The first token behind a date that opens the clause at `start` ("On 4 August | the …"), which stands beside the title; `start` without one. */
export function afterDate(s: Stretch, start: number): number {
  const opening = lowerAt(s, start);
  if (opening !== 'on' && opening !== 'in') return start;
  let dated = false;
  let t = start + 1;
  for (; t < s.trigger && t < start + LONGEST; t++) {
    const lower = lowerAt(s, t);
    const isDate = NAMES.has(lower) || (s.document.tokens.kind[t] === TOKEN.number && !/\D/.test(lower));
    if (isDate) {
      dated = true;
      continue;
    }
    const nextIsYear = lower === ',' && /^(?:1\d|20)\d\d$/.test(lowerAt(s, t + 1));
    // "On Aug. 4 the …": the article is the next clause's own.
    if (dated && lower === 'the') break;
    if (!nextIsYear && !BESIDE.has(lower)) break;
  }
  const comma = lowerAt(s, t) === ',';
  if (comma) t++;
  if (!dated || t >= s.trigger || NO_SUBJECT.has(lowerAt(s, t))) return start;
  const subject =
    SUBJECTS.has(lowerAt(s, t)) ||
    PLURAL.test(lowerAt(s, t)) ||
    ((s.document.tokens.shape[t] ?? 0) & SHAPE.capitalised) !== 0;
  return subject || comma ? t : start;
}
