import type { EventLink, LinkReason, LocatedMention } from '#lib/model/event.ts';
import { compareEvidence } from './event.ts';
import type { LinkBook } from './link-book.ts';
import { inTitleCase, type Ground } from './link-reasons.ts';
import { signatureOf } from './signature.ts';

/** Most mentions of an event that are looked at for links, best evidence first. */
const MOST_MENTIONS = 20;
/** Most links of an event. */
const MOST_LINKS = 6;

/** Surest first. */
const BY: readonly LinkReason['by'][] = ['sentence', 'anniversary', 'name', 'article', 'place'];

/** Negative when the first is the better reason: surer, nearer in time, else by its words, so that no order of arrival shows. */
function compareGrounds({ reason: a }: Ground, { reason: b }: Ground): number {
  if (a.by !== b.by) return BY.indexOf(a.by) - BY.indexOf(b.by);
  if (a.days !== b.days) return a.days - b.days;
  return (a.of ?? '') < (b.of ?? '') ? -1 : (a.of ?? '') > (b.of ?? '') ? 1 : 0;
}

/**
 * The events that an event follows from or recalls, the surest first.
 * @param idOf the id of the event a mention belongs to
 */
export function linksOf(
  event: string,
  mentions: readonly LocatedMention[],
  book: LinkBook,
  idOf: (mention: number) => string,
): EventLink[] {
  const best = new Map<string, Ground>();
  for (const located of [...mentions].sort(compareEvidence).slice(0, MOST_MENTIONS)) {
    const signature = signatureOf(located.mention);
    if (!signature) continue;
    book.eachEarlier(located, signature, (earlier, why) => {
      const to = idOf(earlier);
      const known = best.get(to);
      if (to !== event && (!known || compareGrounds(why, known) < 0)) best.set(to, why);
    });
  }
  return [...best]
    .sort(([a, x], [b, y]) => compareGrounds(x, y) || (a < b ? -1 : 1))
    .slice(0, MOST_LINKS)
    .map(([to, { kind, reason }]) => ({
      kind,
      to,
      reason: reason.by === 'name' ? { ...reason, of: inTitleCase(reason.of ?? '') } : reason,
    }));
}
