import type { EventLink, LinkReason, LocatedMention } from '#lib/model/event.ts';
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
export type Ground = Pick<EventLink, 'kind' | 'reason'>;

export const inTitleCase = (name: string): string =>
  name.replace(/(^|[\s-])\p{Ll}/gu, (first) => first.toUpperCase());

/** Why `a` recalls `b` on its anniversary, or null. */
function recalls(a: Linkable, b: Linkable): Ground | null {
  const { anniversary } = a.located.mention;
  if (anniversary === undefined || !mayBeOnePlace(a.signature.site, b.signature.site)) return null;
  const years =
    civilFromDay(a.signature.start + ANNIVERSARY_SLACK).year - civilFromDay(b.signature.start).year;
  if (years < 1 || (anniversary > 0 && anniversary !== years)) return null;
  const days = a.signature.start - b.signature.start;
  return { kind: 'anniversary', reason: { by: 'anniversary', of: b.signature.site?.name ?? null, days } };
}

/** Whether two mentions of one article are told in one sentence. */
function inOneSentence(a: LocatedMention, b: LocatedMention): boolean {
  const [x, y] = [a.mention.evidence.sentence, b.mention.evidence.sentence];
  return a.articleId === b.articleId && x.start === y.start && x.end === y.end;
}

const ground = (by: LinkReason['by'], of: string | null, days: number): Ground => ({
  kind: 'follow-up',
  reason: { by, of, days },
});

/**
 * Why `a` follows from or recalls `b`, which it meets under a key; null when it does not.
 * @param only `b` is the only thing told in the article that `a` could follow from
 */
export function groundOf(a: Linkable, b: Linkable, { kind, name }: LinkKey, only: boolean): Ground | null {
  if (kind === 'anniversary') return recalls(a, b);
  const days = a.signature.start - b.signature.start;
  // Most of those that meet under a name are told by this alone.
  if (days < 0) return null;
  const rule = following(a.signature.type, b.signature.type);
  if (!rule || days < (rule.after ?? 0) || days > rule.days) return null;
  const here = a.signature.site;
  const there = b.signature.site;
  switch (kind) {
    case 'article':
      if (inOneSentence(a.located, b.located)) return ground('sentence', null, days);
      return only && mayBeOnePlace(here, there) ? ground('article', null, days) : null;
    case 'name':
      if (!a.aged && !b.aged && !isOneRegion(here, there)) return null;
      return ground('name', name, days);
    case 'place':
      return rule.byPlace && isOneRegion(here, there) ? ground('place', there?.name ?? null, days) : null;
  }
}
