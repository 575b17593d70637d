import type { Event, LocatedMention } from '#lib/model/event.ts';
import { Bucket, type Sets } from './buckets.ts';
import { Components } from './components.ts';
import { compareMentions, makeEvent } from './event.ts';
import { keysOf } from './keys.ts';
import { signatureOf } from './signature.ts';

export { mentionId } from './id.ts';

export interface Merger {
  /**
   * Takes in mentions, in any order; one that is known already is passed over.
   * @returns ids of the events that are new, changed or gone; ask {@link Merger.event} which.
   */
  add(mentions: readonly LocatedMention[]): readonly string[];
  /** The event whose id this is, or null when there is none (any more). */
  event(id: string): Event | null;
  /** The event a mention belongs to, or null for an unknown mention. */
  eventOfMention(mentionId: string): Event | null;
  /** All events, by the order their first mentions came in. */
  events(): Iterable<Event>;
}

class KeyedMerger implements Merger {
  private readonly mentions: LocatedMention[] = [];
  private readonly numberOf = new Map<string, number>();
  private readonly components = new Components();
  private readonly buckets = new Map<string, Bucket>();
  /** Root of a component → its event, while that is up to date. */
  private readonly made = new Map<number, Event>();
  /** Root of a component → number of its first mention. */
  private readonly firsts = new Map<number, number>();

  add(mentions: readonly LocatedMention[]): readonly string[] {
    const touched = new Set<string>();
    const fresh: number[] = [];
    for (const located of mentions) {
      if (this.numberOf.has(located.id)) continue;
      const i = this.components.add();
      this.mentions.push(located);
      this.numberOf.set(located.id, i);
      this.firsts.set(i, i);
      fresh.push(i);
      this.place(i, located, touched);
    }
    for (const i of fresh) touched.add(this.idOf(this.components.find(i)));
    return [...touched];
  }

  event(id: string): Event | null {
    const found = this.eventOfMention(id);
    return found?.id === id ? found : null;
  }

  eventOfMention(mentionId: string): Event | null {
    const i = this.numberOf.get(mentionId);
    return i === undefined ? null : this.eventAt(this.components.find(i));
  }

  *events(): Iterable<Event> {
    for (let i = 0; i < this.mentions.length; i++) {
      const root = this.components.find(i);
      if (this.firsts.get(root) === i) yield this.eventAt(root);
    }
  }

  private place(i: number, located: LocatedMention, touched: Set<string>): void {
    const signature = signatureOf(located.mention);
    if (!signature) return;
    const sets: Sets = {
      find: (a) => this.components.find(a),
      unite: (a, b) => {
        this.unite(a, b, touched);
      },
    };
    for (const key of keysOf(located.mention, signature)) {
      let bucket = this.buckets.get(key.key);
      if (!bucket) this.buckets.set(key.key, (bucket = new Bucket(key.kind)));
      bucket.add(i, located.articleId, signature, key, sets);
    }
  }

  private unite(a: number, b: number, touched: Set<string>): void {
    const [x, y] = [this.components.find(a), this.components.find(b)];
    if (x === y) return;
    const [xFirst, yFirst] = [this.firsts.get(x) ?? x, this.firsts.get(y) ?? y];
    touched.add(this.idOf(x)).add(this.idOf(y));
    this.made.delete(x);
    this.made.delete(y);
    this.components.unite(x, y);
    this.firsts.delete(x);
    this.firsts.delete(y);
    const [xMention, yMention] = [this.mentions[xFirst], this.mentions[yFirst]];
    const first = xMention && yMention && compareMentions(xMention, yMention) > 0 ? yFirst : xFirst;
    this.firsts.set(this.components.find(x), first);
  }

  private idOf(root: number): string {
    return this.mentions[this.firsts.get(root) ?? root]?.id ?? '';
  }

  private eventAt(root: number): Event {
    const known = this.made.get(root);
    if (known) return known;
    const members = this.components.members(root).flatMap((i) => this.mentions[i] ?? []);
    const event = makeEvent(members);
    this.made.set(root, event);
    return event;
  }
}

/**
 * Makes an empty merger. Mentions are brought together when they share a key (a day and a town; a day, a country and a
 * telling number of dead; a name within days) and nothing speaks against it. The outcome does not depend on the order of
 * arrival, and the work for a mention does not depend on how many there are.
 */
export function createMerger(): Merger {
  return new KeyedMerger();
}
