import type { LocatedMention } from '#lib/model/event.ts';
import { linkKeysOf, type LinkKey } from './link-keys.ts';
import { groundOf, type Ground, type Linkable } from './link-reasons.ts';
import { signatureKey, type Signature } from './signature.ts';

/** Mentions that links need not tell apart. */
interface Group extends Linkable {
  readonly id: string;
  readonly members: number[];
}

/** Few each: see {@link MOST_EARLIER} for the earlier, and later ones under one key are of few kinds and places. */
interface Page {
  later: Group[] | null;
  earlier: Group[] | null;
}

/** A mention under a key that has it only. */
interface Single {
  readonly i: number;
  readonly located: LocatedMention;
  readonly signature: Signature;
  readonly key: LinkKey;
}

/** A key under which more earlier events meet than this tells nothing: a name in the news every week. */
const MOST_EARLIER = 64;

const NONE: readonly Group[] = [];

/** Which mentions follow from which, by the keys they share. Its answers depend on what it holds, not on the order. */
export class LinkBook {
  /** By key; while one mention has a key, that mention alone. */
  private readonly pages = new Map<number, Page | Single>();

  /** Takes in a mention. @returns the mentions whose links may be others now */
  add(i: number, located: LocatedMention, signature: Signature): number[] {
    const touched: number[] = [];
    for (const key of linkKeysOf(located, signature)) {
      const known = this.pages.get(key.key);
      const single: Single = { i, located, signature, key };
      if (known === undefined) this.pages.set(key.key, single);
      else touched.push(...enter(this.pageOf(known), single));
    }
    return touched;
  }

  private pageOf(known: Page | Single): Page {
    if (!('i' in known)) return known;
    const page: Page = { later: null, earlier: null };
    this.pages.set(known.key.key, page);
    enter(page, known);
    return page;
  }

  /** Forgets a mention. @returns the mentions whose links may be others now */
  remove(i: number, located: LocatedMention, signature: Signature): number[] {
    const touched: number[] = [];
    for (const key of linkKeysOf(located, signature)) {
      const page = this.pages.get(key.key);
      if (!page) continue;
      if ('i' in page) {
        this.pages.delete(key.key);
        continue;
      }
      const side = page[key.role];
      const id = groupId(located, signature, key);
      const at = side?.findIndex((group) => group.id === id) ?? -1;
      const members = side?.[at]?.members;
      if (!side || !members) continue;
      if (key.role === 'earlier') touched.push(...membersOf(page.later));
      members.splice(members.indexOf(i), 1);
      if (members.length === 0) side.splice(at, 1);
    }
    return touched;
  }

  /** The mentions that may follow from one. */
  followersOf(located: LocatedMention, signature: Signature): number[] {
    return linkKeysOf(located, signature).flatMap((key) => {
      const page = key.role === 'earlier' ? this.pages.get(key.key) : undefined;
      if (!page || 'i' in page || !page.earlier || page.earlier.length > MOST_EARLIER) return [];
      const id = groupId(located, signature, key);
      const group = page.earlier.find((one) => one.id === id);
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
      if (!page || 'i' in page || !page.earlier || page.earlier.length > MOST_EARLIER) continue;
      const own: Linkable = { located, signature, aged: key.aged };
      const grounds = page.earlier.map((group) => ({ group, why: groundOf(own, group, key, true) }));
      const only = grounds.filter(({ why }) => why !== null).length === 1;
      for (const { group, why } of grounds) {
        const sure = only ? why : groundOf(own, group, key, false);
        if (sure) for (const member of group.members) take(member, sure);
      }
    }
  }
}

/** @returns the mentions whose links may be others now */
function enter(page: Page, { i, located, signature, key }: Single): number[] {
  const id = groupId(located, signature, key);
  const side = (page[key.role] ??= []);
  const known = side.find((group) => group.id === id);
  const group = known ?? { id, located, signature, aged: key.aged, members: [] };
  group.members.push(i);
  if (!known) side.push(group);
  if (key.role === 'later') return [];
  if (side.length <= MOST_EARLIER) return followers(page, group, key);
  // The one that is one too many silences the page.
  return !known && side.length === MOST_EARLIER + 1 ? membersOf(page.later) : [];
}

function groupId({ id, mention }: LocatedMention, signature: Signature, { kind, aged }: LinkKey): string {
  if (kind === 'article') return id;
  return `${signatureKey(signature)}|${aged ? 'aged' : ''}|${String(mention.anniversary ?? '')}`;
}

/** Those that may follow from a group; in an article all, as whether it is the only one counts. */
function followers(page: Page, group: Group, key: LinkKey): number[] {
  const found: number[] = [];
  for (const later of page.later ?? NONE)
    if (key.kind === 'article' || groundOf(later, group, key, true)) found.push(...later.members);
  return found;
}

function membersOf(side: readonly Group[] | null): number[] {
  return (side ?? NONE).flatMap(({ members }) => members);
}
