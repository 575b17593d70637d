import type { LocatedMention } from '#lib/model/event.ts';
import { linkKeysOf, type LinkKey } from './link-keys.ts';
import { groundOf, type Ground, type Linkable } from './link-reasons.ts';
import type { Signature } from './signature.ts';

/** Mentions that links need not tell apart. */
interface Group extends Linkable {
  readonly members: Set<number>;
}

interface Page {
  readonly later: Map<string, Group>;
  readonly earlier: Map<string, Group>;
}

/** A key under which more earlier events meet than this tells nothing: a name in the news every week. */
const MOST_EARLIER = 64;

/** Which mentions follow from which, by the keys they share. Its answers depend on what it holds, not on the order. */
export class LinkBook {
  private readonly pages = new Map<string, Page>();

  /** Takes in a mention. @returns the mentions whose links may be others now */
  add(i: number, located: LocatedMention, signature: Signature): number[] {
    const touched: number[] = [];
    for (const key of linkKeysOf(located, signature)) {
      let page = this.pages.get(key.key);
      if (!page) this.pages.set(key.key, (page = { later: new Map(), earlier: new Map() }));
      const side = page[key.role];
      const id = groupId(located, signature, key);
      const group = side.get(id) ?? { located, signature, aged: key.aged, members: new Set() };
      const fresh = group.members.size === 0;
      group.members.add(i);
      side.set(id, group);
      if (key.role === 'later') continue;
      if (page.earlier.size <= MOST_EARLIER) touched.push(...followers(page, group, key));
      // The one that is one too many silences the page.
      else if (fresh && page.earlier.size === MOST_EARLIER + 1) touched.push(...membersOf(page.later));
    }
    return touched;
  }

  /** Forgets a mention. @returns the mentions whose links may be others now */
  remove(i: number, located: LocatedMention, signature: Signature): number[] {
    const touched: number[] = [];
    for (const key of linkKeysOf(located, signature)) {
      const page = this.pages.get(key.key);
      const id = groupId(located, signature, key);
      const group = page?.[key.role].get(id);
      if (!page || !group) continue;
      if (key.role === 'earlier') touched.push(...membersOf(page.later));
      group.members.delete(i);
      if (group.members.size === 0) page[key.role].delete(id);
      if (page.later.size + page.earlier.size === 0) this.pages.delete(key.key);
    }
    return touched;
  }

  /** The mentions that may follow from one. */
  followersOf(located: LocatedMention, signature: Signature): number[] {
    return linkKeysOf(located, signature).flatMap((key) => {
      const page = key.role === 'earlier' ? this.pages.get(key.key) : undefined;
      if (!page || page.earlier.size > MOST_EARLIER) return [];
      const group = page.earlier.get(groupId(located, signature, key));
      return group ? followers(page, group, key) : [];
    });
  }

  /** Calls `take` with each mention that one follows from or recalls, and why. */
  eachEarlier(
    located: LocatedMention,
    signature: Signature,
    take: (earlier: number, why: Ground) => void,
  ): void {
    for (const key of linkKeysOf(located, signature)) {
      const page = key.role === 'later' ? this.pages.get(key.key) : undefined;
      if (!page || page.earlier.size > MOST_EARLIER) continue;
      const own: Linkable = { located, signature, aged: key.aged };
      const grounds = [...page.earlier.values()].map((group) => ({
        group,
        why: groundOf(own, group, key, true),
      }));
      const only = grounds.filter(({ why }) => why !== null).length === 1;
      for (const { group, why } of grounds) {
        const sure = only ? why : groundOf(own, group, key, false);
        if (sure) for (const member of group.members) take(member, sure);
      }
    }
  }
}

function groupId({ id, mention }: LocatedMention, signature: Signature, { kind, aged }: LinkKey): string {
  if (kind === 'article') return id;
  return `${signature.key}|${aged ? 'aged' : ''}|${String(mention.anniversary ?? '')}`;
}

/** Those that may follow from a group; in an article all, as whether it is the only one counts. */
function followers(page: Page, group: Group, key: LinkKey): number[] {
  const found: number[] = [];
  for (const later of page.later.values())
    if (key.kind === 'article' || groundOf(later, group, key, true)) found.push(...later.members);
  return found;
}

function membersOf(side: ReadonlyMap<string, Group>): number[] {
  return [...side.values()].flatMap(({ members }) => [...members]);
}
