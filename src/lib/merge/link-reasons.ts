import type { EventLink, LocatedMention } from '#lib/model/event.ts';
import { civilFromDay } from '#lib/time/day.ts';
import { following } from './follow.ts';
import { ANNIVERSARY_SLACK, type LinkKey } from './link-keys.ts';
import { isOneRegion, mayBeOnePlace, type Signature } from './signature.ts';

/** A mention as links look at it. */
export interface Linkable {
  readonly located: LocatedMention;
  readonly signature: Signature;
  readonly aged: boolean;
}

/** Why two mentions are linked. */
export interface Ground {
  readonly kind: EventLink['kind'];
  readonly reason: string;
  /** Days between them. */
  readonly days: number;
  /** Lower is surer. */
  readonly rank: number;
}

const count = (n: number, unit: string): string => (n === 1 ? `a ${unit}` : `${String(n)} ${unit}s`);

/** "12 days later" */
function later(days: number): string {
  if (days <= 0) return 'the same day';
  if (days < 60) return `${count(days, 'day')} later`;
  return days < 730
    ? `${String(Math.round(days / 30.44))} months later`
    : `${String(Math.round(days / 365.25))} years later`;
}

export const inTitleCase = (name: string): string =>
  name.replace(/(^|[\s-])\p{Ll}/gu, (first) => first.toUpperCase());

/** Why `a` recalls `b` on its anniversary, or null. */
function recalls(a: Linkable, b: Linkable): Ground | null {
  const { anniversary } = a.located.mention;
  if (anniversary === undefined || !mayBeOnePlace(a.signature.site, b.signature.site)) return null;
  const years =
    civilFromDay(a.signature.start + ANNIVERSARY_SLACK).year - civilFromDay(b.signature.start).year;
  if (years < 1 || (anniversary > 0 && anniversary !== years)) return null;
  const where = b.signature.site?.name ?? '';
  return {
    kind: 'anniversary',
    reason: `the article speaks of an anniversary, and ${count(years, 'year')} before this happened in ${where}`,
    days: a.signature.start - b.signature.start,
    rank: 0,
  };
}

/** Whether two mentions of one article are told in one sentence. */
function inOneSentence(a: LocatedMention, b: LocatedMention): boolean {
  const [x, y] = [a.mention.evidence.sentence, b.mention.evidence.sentence];
  return a.articleId === b.articleId && x.start === y.start && x.end === y.end;
}

/**
 * Why `a` follows from or recalls `b`, which it meets under a key; null when it does not.
 * @param only `b` is the only thing told in the article that `a` could follow from
 */
export function groundOf(a: Linkable, b: Linkable, { kind, name }: LinkKey, only: boolean): Ground | null {
  if (kind === 'anniversary') return recalls(a, b);
  const rule = following(a.signature.type, b.signature.type);
  const days = a.signature.start - b.signature.start;
  if (!rule || days < (rule.after ?? 0) || days > rule.days) return null;
  const ground = (rank: number, reason: string): Ground => ({
    kind: 'follow-up',
    reason: `${reason}, ${later(days)}`,
    days,
    rank,
  });
  const [here, there] = [a.signature.site, b.signature.site];
  switch (kind) {
    case 'article':
      if (inOneSentence(a.located, b.located)) return ground(0, 'told in one sentence');
      return only && mayBeOnePlace(here, there) ? ground(2, 'told in one article') : null;
    case 'name':
      if (!a.aged && !b.aged && !isOneRegion(here, there)) return null;
      return ground(1, `both name ${inTitleCase(name ?? '')}`);
    case 'place':
      return rule.byPlace && isOneRegion(here, there) ? ground(3, `both in ${there?.name ?? ''}`) : null;
  }
}
