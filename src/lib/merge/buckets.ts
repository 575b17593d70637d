import { match, type Signature } from './signature.ts';

/** The mentions of one signature under one key. */
interface Group {
  readonly signature: Signature;
  /** All members while they come from one article; one of them once there are several articles, as all are united then. */
  members: number[];
  /** The one article all members come from, or null for several. */
  article: string | null;
  /** Groups whose signature matches. */
  readonly matching: Group[];
}

/** What is known under one key: its groups by signature. */
export class Bucket {
  private readonly groups = new Map<string, Group>();
  private readonly slack: number;

  constructor(slack: number) {
    this.slack = slack;
  }

  /**
   * Takes in mention `i` of `article` and calls `unite` for each mention of another article that it matches, once for
   * those already united. Two mentions of one article are kept apart: whoever read the article told them apart.
   */
  add(i: number, article: string, signature: Signature, unite: (a: number, b: number) => void): void {
    let group = this.groups.get(signature.key);
    if (!group) {
      group = { signature, members: [], article, matching: [] };
      for (const other of this.groups.values()) {
        if (!match(signature, other.signature, this.slack)) continue;
        group.matching.push(other);
        other.matching.push(group);
      }
      this.groups.set(signature.key, group);
    }
    for (const other of group.matching) {
      if (other.article !== article) for (const member of other.members) unite(i, member);
    }
    if (group.members.length > 0 && group.article !== article) {
      for (const member of group.members) unite(i, member);
      group.members = group.members.slice(0, 1);
      group.article = null;
    } else if (group.members.length > 0 && group.article === null) {
      for (const member of group.members) unite(i, member);
    } else group.members.push(i);
  }
}
