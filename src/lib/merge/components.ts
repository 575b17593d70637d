/** Sets of numbered things that are only ever united (union-find with path halving, smaller into larger). */
export class Components {
  private readonly parent: number[] = [];
  private readonly lists: (number[] | null)[] = [];

  /** Adds one thing in a set of its own; its number is the count before. */
  add(): number {
    const i = this.parent.length;
    this.parent.push(i);
    this.lists.push([i]);
    return i;
  }

  find(i: number): number {
    let at = i;
    for (;;) {
      const up = this.parent[at] ?? at;
      if (up === at) return at;
      const next = this.parent[up] ?? up;
      this.parent[at] = next;
      at = next;
    }
  }

  /** The members of the set of `i`, in no order that matters. */
  members(i: number): readonly number[] {
    return this.lists[this.find(i)] ?? [];
  }

  /** Unites two sets; false when they were one already. */
  unite(a: number, b: number): boolean {
    let [into, from] = [this.find(a), this.find(b)];
    if (into === from) return false;
    if ((this.lists[into]?.length ?? 0) < (this.lists[from]?.length ?? 0)) [into, from] = [from, into];
    this.parent[from] = into;
    const list = this.lists[into] ?? [];
    for (const member of this.lists[from] ?? []) list.push(member);
    this.lists[from] = null;
    return true;
  }
}
