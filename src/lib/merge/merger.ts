import type { Event, LocatedMention } from '#lib/model/event.ts';
import { Bucket, type Sets } from './buckets.ts';
import { Components } from './components.ts';
import { compareMentions, makeEvent } from './event.ts';
import type { Merger } from './index.ts';
import { keysOf, type Key } from './keys.ts';
import { LinkBook } from './link-book.ts';
import { linksOf } from './links.ts';
import { signatureOf } from './signature.ts';

/** See {@link createMerger}. Mentions are numbered as they come; a number is never used twice. */
export class KeyedMerger implements Merger {
  /** Null: forgotten. */
  private readonly mentions: (LocatedMention | null)[] = [];
  private readonly numberOf = new Map<string, number>();
  private readonly ofArticle = new Map<string, Set<string>>();
  private readonly components = new Components();
  /** By key; while one mention has a key, its number alone, with a sign that tells whether the name under the key is aged. */
  private readonly buckets = new Map<number, Bucket | number>();
  private readonly links = new LinkBook();
  /** Root of a component → its event, while that is up to date. */
  private readonly made = new Map<number, Event>();
  /** Root of a component → number of its first mention. */
  private readonly firsts = new Map<number, number>();
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
      if (this.mentions[i] && this.firsts.get(root) === i) yield this.eventAt(root);
    }
  }

  private take(located: LocatedMention): number {
    const i = this.components.add();
    this.mentions.push(located);
    this.numberOf.set(located.id, i);
    this.firsts.set(i, i);
    const own = this.ofArticle.get(located.articleId) ?? new Set();
    this.ofArticle.set(located.articleId, own.add(located.id));
    const signature = signatureOf(located.mention);
    if (!signature) return i;
    this.touchAll(this.links.add(i, located, signature));
    for (const key of keysOf(located.mention, signature)) {
      const known = this.buckets.get(key.key);
      if (known === undefined) this.buckets.set(key.key, key.aged ? ~i : i);
      else this.bucketOf(known, key).add(i, located.articleId, signature, key.aged, this.sets);
    }
    return i;
  }

  /** The bucket under a key that has one, or a new one with the one mention that has the key so far. */
  private bucketOf(known: Bucket | number, key: Key): Bucket {
    if (typeof known !== 'number') return known;
    const bucket = new Bucket(key.kind);
    this.buckets.set(key.key, bucket);
    const i = known < 0 ? ~known : known;
    const located = this.mentions[i];
    const signature = located ? signatureOf(located.mention) : null;
    if (located && signature) bucket.add(i, located.articleId, signature, known < 0, this.sets);
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
        const bucket = this.buckets.get(key.key);
        if (typeof bucket === 'number') this.buckets.delete(key.key);
        else bucket?.forget(signature, key.aged, (member) => roots.has(this.components.find(member)));
      }
    }
    this.numberOf.delete(located.id);
    this.ofArticle.get(located.articleId)?.delete(located.id);
    if (this.ofArticle.get(located.articleId)?.size === 0) this.ofArticle.delete(located.articleId);
  }

  private unite(a: number, b: number): void {
    const [x, y] = [this.components.find(a), this.components.find(b)];
    if (x === y) return;
    const [xFirst, yFirst] = [this.firsts.get(x) ?? x, this.firsts.get(y) ?? y];
    const [xMention, yMention] = [this.mentions[xFirst], this.mentions[yFirst]];
    const [first, later] =
      xMention && yMention && compareMentions(xMention, yMention) > 0 ? [yFirst, x] : [xFirst, y];
    this.touchAll([x, y]);
    // Events that were linked to the later one are linked to the first from now on.
    for (const i of this.components.members(later)) this.touchFollowers(i);
    this.components.unite(x, y);
    this.firsts.delete(x);
    this.firsts.delete(y);
    this.firsts.set(this.components.find(x), first);
  }

  private touchFollowers(i: number): void {
    const located = this.mentions[i];
    const signature = located ? signatureOf(located.mention) : null;
    if (located && signature) this.touchAll(this.links.followersOf(located, signature));
  }

  private touchAll(mentions: readonly number[]): void {
    for (const i of mentions) {
      const root = this.components.find(i);
      this.made.delete(root);
      this.touched.add(this.idOf(root));
    }
  }

  private reportTouched(): string[] {
    const ids = [...this.touched];
    this.touched = new Set();
    return ids;
  }

  private idOf(root: number): string {
    return this.mentions[this.firsts.get(root) ?? root]?.id ?? '';
  }

  private eventAt(root: number): Event {
    const known = this.made.get(root);
    if (known) return known;
    const members = this.components.members(root).flatMap((i) => this.mentions[i] ?? []);
    const plain = makeEvent(members);
    const links = linksOf(plain.id, members, this.links, (i) => this.idOf(this.components.find(i)));
    const event = links.length > 0 ? { ...plain, links } : plain;
    this.made.set(root, event);
    return event;
  }
}
