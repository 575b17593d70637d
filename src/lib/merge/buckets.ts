import type { KeyKind } from './keys.ts';
import { match, type Signature } from './signature.ts';

/** A mention that stands for those it is united with. */
interface Member {
  readonly mention: number;
  /** Its article, or null when it stands for mentions of several. */
  readonly article: string | null;
}

/** The mentions of one signature under one key. */
interface Group {
  readonly signature: Signature;
  readonly aged: boolean;
  /** Whether what they have in common is enough to unite them. */
  readonly close: boolean;
  members: Member[];
  /** Length of `members` from which on those that were united meanwhile are sought. */
  full: number;
  /** Groups whose signature matches. */
  matching: Group[] | null;
}

/** What a bucket asks of the sets that mentions are united in. */
export interface Sets {
  readonly find: (mention: number) => number;
  readonly unite: (a: number, b: number) => void;
}

/** Members from which on it pays to look. */
const FULL = 4;

/** What is known under one key: its groups by signature. */
export class Bucket {
  private readonly groups = new Map<number, Group>();
  private readonly kind: KeyKind;

  constructor(kind: KeyKind) {
    this.kind = kind;
  }

  /**
   * Takes in a mention of `article` and unites it with each mention of another article that it matches, once for those
   * already united. Two mentions of one article are kept apart: whoever read the article told them apart.
   */
  add(mention: number, article: string, signature: Signature, aged: boolean, sets: Sets): void {
    const group = this.groupOf(signature, aged);
    if (group.close) meet(group, mention, article, sets);
    for (const other of group.matching ?? []) meet(other, mention, article, sets);
    group.members.push({ mention, article });
    if (group.members.length > group.full) compact(group, sets);
  }

  /** Forgets the mentions of a signature that are in sets which are forgotten as a whole. */
  forget(signature: Signature, aged: boolean, isGone: (mention: number) => boolean): void {
    const group = this.groups.get(groupId(signature, aged));
    if (group) group.members = group.members.filter(({ mention }) => !isGone(mention));
  }

  private groupOf(signature: Signature, aged: boolean): Group {
    const id = groupId(signature, aged);
    const known = this.groups.get(id);
    if (known) return known;
    const close = match(signature, signature, this.kind, aged);
    const group: Group = { signature, aged, close, members: [], full: FULL, matching: null };
    for (const other of this.groups.values()) {
      if (!match(signature, other.signature, this.kind, aged || other.aged)) continue;
      (group.matching ??= []).push(other);
      (other.matching ??= []).push(group);
    }
    this.groups.set(id, group);
    return group;
  }
}

function meet({ members }: Group, mention: number, article: string, { unite }: Sets): void {
  for (const member of members) if (member.article !== article) unite(mention, member.mention);
}

const groupId = ({ key }: Signature, aged: boolean): number => (aged ? -key : key);

/** One member for those united: whatever matches one of them matches all, but for those of its own article. */
function compact(group: Group, { find }: Sets): void {
  const kept = new Map<number, Member>();
  for (const member of group.members) {
    const root = find(member.mention);
    const before = kept.get(root);
    if (!before) kept.set(root, member);
    else if (before.article !== member.article) kept.set(root, { ...before, article: null });
  }
  group.members = [...kept.values()];
  group.full = Math.max(FULL, 2 * group.members.length);
}
