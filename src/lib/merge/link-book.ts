import type { LocatedMention } from '#lib/model/event.ts';
import { linkKeysOf, type LinkKey } from './link-keys.ts';
import { groundOf, type Ground, type Linkable } from './link-reasons.ts';
import { hashNumber } from './id.ts';
import { signatureOf, type Signature } from './signature.ts';
import { Table } from './table.ts';

/** Mentions that links need not tell apart. */
interface Group extends Linkable {
  /** A hash. */
  readonly id: number;
  readonly members: number[];
}

/** Few each: see {@link MOST_EARLIER} for the earlier, and later ones under one key are of few kinds and places. */
interface Page {
  later: Group[] | null;
  earlier: Group[] | null;
}

/** A mention under a key. */
interface Entry {
  readonly i: number;
  readonly located: LocatedMention;
  readonly signature: Signature;
  readonly key: LinkKey;
}

/** How a table tells of a mention that is alone under a key, and of its role: above zero. The place of a page is below. */
const alone = ({ i, key: { role } }: Entry): number => 2 * (i + 1) + (role === 'later' ? 1 : 0);
const mentionOf = (known: number): number => (known >> 1) - 1;
const roleOf = (known: number): LinkKey['role'] => ((known & 1) === 1 ? 'later' : 'earlier');

/** A key under which more earlier events meet than this tells nothing: a name in the news every week. */
const MOST_EARLIER = 64;

const NONE: readonly Group[] = [];

/** Which mentions follow from which, by the keys they share. Its answers depend on what it holds, not on the order. */
export class LinkBook {
  /** Where the page under a key is; while one mention has a key, that mention alone. */
  private readonly keys = new Table();
  private readonly pages: Page[] = [];
  private readonly mentionAt: (i: number) => LocatedMention | null;

  /** @param mentionAt the mentions by the numbers that they are taken in under */
  constructor(mentionAt: (i: number) => LocatedMention | null) {
    this.mentionAt = mentionAt;
  }

  /** Takes in a mention. @returns the mentions whose links may be others now */
  add(i: number, located: LocatedMention, signature: Signature): number[] {
    const touched: number[] = [];
    for (const key of linkKeysOf(located, signature)) {
      const known = this.keys.get(key.key);
      const entry: Entry = { i, located, signature, key };
      if (known === 0) this.keys.set(key.key, alone(entry));
      else touched.push(...enter(this.pageAt(key.key) ?? this.pageOfOne(known, key.key), entry));
    }
    return touched;
  }

  private pageAt(key: number): Page | undefined {
    const known = this.keys.get(key);
    return known < 0 ? this.pages[~known] : undefined;
  }

  /** A new page with the one mention that has the key so far. */
  private pageOfOne(known: number, key: number): Page {
    const page: Page = { later: null, earlier: null };
    this.keys.set(key, ~(this.pages.push(page) - 1));
    const i = mentionOf(known);
    const located = this.mentionAt(i);
    const signature = located && signatureOf(located.mention);
    if (!signature) return page;
    const own = linkKeysOf(located, signature, roleOf(known)).find((one) => one.key === key);
    if (own) enter(page, { i, located, signature, key: own });
    return page;
  }

  /** Forgets a mention. @returns the mentions whose links may be others now */
  remove(i: number, located: LocatedMention, signature: Signature): number[] {
    const touched: number[] = [];
    for (const key of linkKeysOf(located, signature)) {
      const page = this.pageAt(key.key);
      if (!page) {
        this.keys.set(key.key, 0);
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
    return linkKeysOf(located, signature, 'earlier').flatMap((key) => {
      const page = this.pageAt(key.key);
      if (!page?.earlier || page.earlier.length > MOST_EARLIER) return [];
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
    for (const key of linkKeysOf(located, signature, 'later')) {
      const page = this.pageAt(key.key);
      if (!page?.earlier || page.earlier.length > MOST_EARLIER) continue;
      const own: Linkable = { located, signature, aged: key.aged };
      const grounds: { readonly group: Group; readonly why: Ground }[] = [];
      for (const group of page.earlier) {
        const why = groundOf(own, group, key, true);
        if (why) grounds.push({ group, why });
      }
      // Only in an article it counts whether there is but one.
      const sure = key.kind !== 'article' || grounds.length === 1;
      for (const { group, why: known } of grounds) {
        const why = sure ? known : groundOf(own, group, key, false);
        if (why) for (const member of group.members) take(member, why);
      }
    }
  }
}

/** @returns the mentions whose links may be others now */
function enter(page: Page, { i, located, signature, key }: Entry): number[] {
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

function groupId({ id, mention }: LocatedMention, { key }: Signature, { kind, aged }: LinkKey): number {
  if (kind === 'article') return hashNumber(id);
  const { anniversary } = mention;
  const of = anniversary === undefined ? key : hashNumber(`${String(key)}|${String(anniversary)}`);
  return aged ? -of : of;
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
