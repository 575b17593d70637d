import type { Event, LocatedMention } from '#lib/model/event.ts';
import { Bucket, type Sets } from './buckets.ts';
import { Components } from './components.ts';
import { compareMentions, makeEvent } from './event.ts';
import type { Merger } from './index.ts';
import { keysOf, type Key } from './keys.ts';
import { LinkBook } from './link-book.ts';
import { linksOf } from './links.ts';
import { signatureOf } from './signature.ts';
import { Table } from './table.ts';

/** How a table tells of a mention that is alone under a key, and whether the name under the key is aged: above zero. */
const alone = (mention: number, aged: boolean): number => 2 * (mention + 1) + (aged ? 1 : 0);
const mentionOf = (known: number): number => (known >> 1) - 1;
const isAged = (known: number): boolean => (known & 1) === 1;
/** How it tells of the place of a bucket, below zero; and the place from that. */
const heldAt = (place: number): number => ~place;

/** See {@link createMerger}. Mentions are numbered as they come; a number is never used twice. */
export class KeyedMerger implements Merger {
  /** Null: forgotten. */
  private readonly mentions: (LocatedMention | null)[] = [];
  private readonly numberOf = new Map<string, number>();
  private readonly ofArticle = new Map<string, string[]>();
  private readonly components = new Components();
  /** Where the bucket under a key is, see {@link heldAt}; while one mention has a key, that mention alone, see {@link alone}. */
  private readonly keys = new Table();
  private readonly buckets: Bucket[] = [];
  private readonly links = new LinkBook((i) => this.mentions[i] ?? null);
  /** By the root of a component its event, while that is up to date. */
  private readonly made: (Event | null)[] = [];
  /** By the root of a component the number of its first mention. */
  private readonly firsts: number[] = [];
  private touched = new Set<string>();
  private readonly sets: Sets = {
    find: (a) => this.components.find(a),
    unite: (a, b) => {
      this.unite(a, b);
    },
  };

  add(mentions: readonly LocatedMention[]): readonly string[] {
    const fresh: number[] = [];
    for (const located of mentions) if (!this.numberOf.has(located.id)) fresh.push(this.take(located));
    this.touchAll(fresh);
    return this.reportTouched();
  }

  removeArticle(articleId: string): readonly string[] {
    const gone = new Set(this.ofArticle.get(articleId));
    if (gone.size === 0) return [];
    const roots = new Set<number>();
    for (const id of gone) roots.add(this.components.find(this.numberOf.get(id) ?? 0));
    const members = [...roots].flatMap((root) => [...this.components.members(root)]);
    for (const i of members) this.forget(i, roots);
    // What was brought together with the article's mentions is put together anew: some of it may have met through them only.
    const rest = members.flatMap((i) => this.mentions[i] ?? []).filter(({ id }) => !gone.has(id));
    for (const i of members) this.mentions[i] = null;
    this.touchAll(rest.map((located) => this.take(located)));
    return this.reportTouched();
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
      if (this.mentions[i] && this.firsts[root] === i) yield this.eventAt(root);
    }
  }

  private take(located: LocatedMention): number {
    const i = this.components.add();
    this.mentions.push(located);
    this.numberOf.set(located.id, i);
    this.firsts.push(i);
    this.made.push(null);
    const own = this.ofArticle.get(located.articleId);
    if (own) own.push(located.id);
    else this.ofArticle.set(located.articleId, [located.id]);
    const signature = signatureOf(located.mention);
    if (!signature) return i;
    this.touchAll(this.links.add(i, located, signature));
    for (const key of keysOf(located.mention, signature)) {
      const known = this.keys.get(key.key);
      if (known === 0) this.keys.set(key.key, alone(i, key.aged));
      else this.bucketOf(known, key).add(i, located.articleId, signature, key.aged, this.sets);
    }
    return i;
  }

  /** The bucket under a key that has one, or a new one with the one mention that has the key so far. */
  private bucketOf(known: number, key: Key): Bucket {
    const there = known < 0 ? this.buckets[heldAt(known)] : undefined;
    if (there) return there;
    const bucket = new Bucket(key.kind);
    this.keys.set(key.key, heldAt(this.buckets.push(bucket) - 1));
    const i = mentionOf(known);
    const located = this.mentions[i];
    const signature = located ? signatureOf(located.mention) : null;
    if (located && signature) bucket.add(i, located.articleId, signature, isAged(known), this.sets);
    return bucket;
  }

  /** Takes a mention out of everything but `mentions`. @param roots of the components that are forgotten as a whole */
  private forget(i: number, roots: ReadonlySet<number>): void {
    const located = this.mentions[i];
    if (!located) return;
    this.touchAll([i]);
    const signature = signatureOf(located.mention);
    if (signature) {
      this.touchAll(this.links.remove(i, located, signature));
      for (const key of keysOf(located.mention, signature)) {
        const known = this.keys.get(key.key);
        if (known > 0) this.keys.set(key.key, 0);
        else if (known < 0)
          this.buckets[heldAt(known)]?.forget(signature, key.aged, (member) =>
            roots.has(this.components.find(member)),
          );
      }
    }
    this.numberOf.delete(located.id);
    const own = (this.ofArticle.get(located.articleId) ?? []).filter((id) => id !== located.id);
    if (own.length > 0) this.ofArticle.set(located.articleId, own);
    else this.ofArticle.delete(located.articleId);
  }

  private unite(a: number, b: number): void {
    const [x, y] = [this.components.find(a), this.components.find(b)];
    if (x === y) return;
    const [xFirst, yFirst] = [this.firsts[x] ?? x, this.firsts[y] ?? y];
    const [xMention, yMention] = [this.mentions[xFirst], this.mentions[yFirst]];
    const [first, later] =
      xMention && yMention && compareMentions(xMention, yMention) > 0 ? [yFirst, x] : [xFirst, y];
    this.touchAll([x, y]);
    // Events that were linked to the later one are linked to the first from now on.
    for (const i of this.components.members(later)) this.touchFollowers(i);
    this.components.unite(x, y);
    this.firsts[this.components.find(x)] = first;
  }

  private touchFollowers(i: number): void {
    const located = this.mentions[i];
    const signature = located ? signatureOf(located.mention) : null;
    if (located && signature) this.touchAll(this.links.followersOf(located, signature));
  }

  private touchAll(mentions: readonly number[]): void {
    for (const i of mentions) {
      const root = this.components.find(i);
      this.made[root] = null;
      this.touched.add(this.idOf(root));
    }
  }

  private reportTouched(): string[] {
    const ids = [...this.touched];
    this.touched = new Set();
    return ids;
  }

  private idOf(root: number): string {
    return this.mentions[this.firsts[root] ?? root]?.id ?? '';
  }

  private eventAt(root: number): Event {
    const known = this.made[root];
    if (known) return known;
    const members = this.components.members(root).flatMap((i) => this.mentions[i] ?? []);
    const plain = makeEvent(members);
    const links = linksOf(plain.id, members, this.links, (i) => this.idOf(this.components.find(i)));
    const event = links.length > 0 ? { ...plain, links } : plain;
    this.made[root] = event;
    return event;
  }
}
