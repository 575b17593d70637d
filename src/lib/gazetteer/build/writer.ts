import type { BBox } from '#lib/geo/bbox.ts';
import type { PlaceKind } from '#lib/model/place.ts';
import { foldName } from '../fold.ts';
import {
  DEGREE,
  FIRST_SIZE,
  FLAGS_ONLY,
  HEADER_BYTES,
  KINDS,
  LAST_POSTING,
  MAGIC,
  MAX_WORDS,
  NAME,
  NONE,
  SECTIONS,
  TEXT_ID,
  VERSION,
  type NameKind,
  type Section,
} from '../format.ts';
import { hashCheck, hashSlot, SEED_CHECK, SEED_SLOT, slotOf } from '../hash.ts';
import { f32, i32, Strings, u32, u8 } from './columns.ts';

export interface NewPlace {
  /** A GeoNames number, or a text id. */
  readonly id: number | string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly rank: number;
  /** Numbers of places added before, or null. */
  readonly country: number | null;
  readonly parent: number | null;
  readonly box: BBox | null;
}

/** Collects places and names in typed columns and packs them (`format.ts`). Areas, which have boxes, must be added first. */
export class GazetteerWriter {
  private readonly lat = i32();
  private readonly lon = i32();
  private readonly population = u32();
  private readonly kind = u8();
  private readonly rank = u8();
  private readonly country = u32();
  private readonly parent = u32();
  private readonly id = u32();
  private readonly box = f32();
  private readonly names = new Strings();
  private readonly textIds = new Strings();
  private readonly nameSlot = u32();
  private readonly nameCheck = u32();
  private readonly namePlace = u32();
  private readonly nameKind = u8();
  private readonly flagSlot = u32();
  private readonly flagCheck = u32();
  private readonly flagBits = u8();
  private readonly first = new Uint8Array(FIRST_SIZE);

  get size(): number {
    return this.lat.length;
  }

  /** Adds a place and gives its number. */
  addPlace(place: NewPlace): number {
    const i = this.lat.push(Math.round(place.lat * DEGREE));
    this.lon.push(Math.round(place.lon * DEGREE));
    this.population.push(Math.min(Math.max(0, Math.round(place.population)), 0xffffffff));
    this.kind.push(KINDS.indexOf(place.kind));
    this.rank.push(place.rank);
    this.country.push(place.country ?? NONE);
    this.parent.push(place.parent ?? NONE);
    this.names.push(place.name);
    this.id.push(typeof place.id === 'number' ? place.id : TEXT_ID + this.textIds.push(place.id));
    if (place.box) {
      while (this.box.length < i * 4) this.box.push(NaN);
      for (const degree of place.box) this.box.push(degree);
    }
    return i;
  }

  setCountry(i: number, country: number): void {
    this.country.set(i, country);
  }

  populationOf(i: number): number {
    return this.population.get(i);
  }

  rankOf(i: number): number {
    return this.rank.get(i);
  }

  /** The id of a place as its number in GeoNames, or a value from {@link TEXT_ID} on. */
  idOf(i: number): number {
    return this.id.get(i);
  }

  /** Adds a name of a place; names of more than {@link MAX_WORDS} words or none are left out. */
  addName(place: number, name: string, kind: NameKind): void {
    const words = foldName(name);
    if (words.length === 0 || words.length > MAX_WORDS) return;
    const [slot, check] = hashesOf(words);
    this.nameSlot.push(slot);
    this.nameCheck.push(check);
    this.namePlace.push(place);
    this.nameKind.push(kind);
    const head = hashSlot(SEED_SLOT, words[0] ?? '') & (FIRST_SIZE - 1);
    this.first[head] = Math.max(this.first[head] ?? 0, words.length);
  }

  /** Notes what else a word or name is (bits of `WORD`), whether or not a place has that name. */
  addFlags(name: string, bits: number): void {
    const words = foldName(name);
    if (words.length === 0 || words.length > MAX_WORDS) return;
    const [slot, check] = hashesOf(words);
    this.flagSlot.push(slot);
    this.flagCheck.push(check);
    this.flagBits.push(bits);
  }

  /** The packed file. */
  pack(): Uint8Array {
    const table = this.packNames();
    const parts: Record<Section, ArrayBufferView> = {
      lat: this.lat.view(),
      lon: this.lon.view(),
      population: this.population.view(),
      kind: this.kind.view(),
      rank: this.rank.view(),
      country: this.country.view(),
      parent: this.parent.view(),
      nameEnd: this.names.ends.view(),
      names: this.names.view(),
      id: this.id.view(),
      textIdEnd: this.textIds.ends.view(),
      textIds: this.textIds.view(),
      box: this.box.view(),
      ...table,
      first: this.first,
      byId: this.packIds(),
    };
    let offset = align(HEADER_BYTES + SECTIONS.length * 8);
    const total = SECTIONS.reduce((sum, name) => sum + align(parts[name].byteLength), offset);
    const out = new Uint8Array(total);
    const view = new DataView(out.buffer);
    out.set(new TextEncoder().encode(MAGIC));
    view.setUint32(8, VERSION, true);
    view.setUint32(12, SECTIONS.length, true);
    SECTIONS.forEach((name, s) => {
      const part = parts[name];
      view.setUint32(HEADER_BYTES + s * 8, offset, true);
      view.setUint32(HEADER_BYTES + s * 8 + 4, part.byteLength, true);
      out.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
      offset = align(offset + part.byteLength);
    });
    return out;
  }

  private packNames(): Pick<
    Record<Section, ArrayBufferView>,
    'check' | 'posting' | 'flags' | 'postings' | 'nameKind'
  > {
    // Sorting 64-bit integers groups a name's postings without an object a name: slot hash high, row number low.
    const count = this.nameSlot.length;
    const order = new BigUint64Array(count);
    for (let i = 0; i < count; i++) order[i] = (BigInt(this.nameSlot.get(i)) << 32n) | BigInt(i);
    order.sort();
    const rows = new Uint32Array(count);
    for (let i = 0; i < count; i++) rows[i] = Number((order[i] ?? 0n) & 0xffffffffn);
    const capacity = powerOfTwo((count + this.flagSlot.length) * 1.6 + 16);
    const mask = capacity - 1;
    const check = new Uint32Array(capacity);
    const posting = new Uint32Array(capacity);
    const flags = new Uint8Array(capacity);
    const postings = u32();
    const nameKind = u8();
    const slotFor = (slotHash: number, checkHash: number): number => {
      let slot = slotOf(slotHash, mask);
      while (posting[slot] !== 0 && check[slot] !== checkHash) slot = (slot + 1) & mask;
      return slot;
    };
    for (let from = 0; from < count;) {
      const slotHash = this.nameSlot.get(rows[from] ?? 0);
      let to = from;
      while (to < count && this.nameSlot.get(rows[to] ?? 0) === slotHash) to++;
      const group = [...rows.subarray(from, to)];
      for (const checkHash of new Set(group.map((row) => this.nameCheck.get(row)))) {
        const slot = slotFor(slotHash, checkHash);
        check[slot] = checkHash;
        posting[slot] = postings.length + 1;
        // Of several entries of one name for one place, that kept by hand counts.
        const kinds = new Map<number, number>();
        for (const row of group) {
          if (this.nameCheck.get(row) !== checkHash) continue;
          const place = this.namePlace.get(row);
          const kind = this.nameKind.get(row);
          if (!kinds.has(place) || kind === NAME.news) kinds.set(place, kind);
        }
        for (const [place, kind] of kinds) {
          postings.push(place);
          nameKind.push(kind);
        }
        const last = postings.length - 1;
        postings.set(last, (postings.get(last) | LAST_POSTING) >>> 0);
      }
      from = to;
    }
    for (let i = 0; i < this.flagSlot.length; i++) {
      const slot = slotFor(this.flagSlot.get(i), this.flagCheck.get(i));
      if (posting[slot] === 0) {
        posting[slot] = FLAGS_ONLY;
        check[slot] = this.flagCheck.get(i);
      }
      flags[slot] = (flags[slot] ?? 0) | this.flagBits.get(i);
    }
    return { check, posting, flags, postings: postings.view(), nameKind: nameKind.view() };
  }

  private packIds(): Uint32Array {
    const capacity = powerOfTwo(this.size * 1.6 + 16);
    const table = new Uint32Array(capacity);
    const decoder = new TextDecoder();
    const texts = this.textIds.view();
    for (let i = 0; i < this.size; i++) {
      const id = this.id.get(i);
      const t = id - TEXT_ID;
      const text =
        id >= TEXT_ID
          ? decoder.decode(
              texts.subarray(t === 0 ? 0 : this.textIds.ends.get(t - 1), this.textIds.ends.get(t)),
            )
          : String(id);
      let slot = slotOf(hashSlot(SEED_SLOT, text), capacity - 1);
      while (table[slot] !== 0) slot = (slot + 1) & (capacity - 1);
      table[slot] = i + 1;
    }
    return table;
  }
}

function hashesOf(words: readonly string[]): [slot: number, check: number] {
  let slot = SEED_SLOT;
  let check = SEED_CHECK;
  for (const word of words) {
    slot = hashSlot(slot, word);
    check = hashCheck(check, word);
  }
  return [slot, check];
}

const align = (offset: number): number => (offset + 7) & ~7;

function powerOfTwo(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}
