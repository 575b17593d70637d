import type { BBox } from '#lib/geo/bbox.ts';
import { containsPoint } from '#lib/geo/bbox.ts';
import type { Place, PlaceKind } from '#lib/model/place.ts';
import { DEGREE, FIRST_SIZE, FLAGS_ONLY, KINDS, LAST_POSTING, NONE, TEXT_ID } from './format.ts';
import { foldName } from './fold.ts';
import { hashCheck, hashSlot, SEED_CHECK, SEED_SLOT, slotOf } from './hash.ts';
import { createTownFinder } from './quarters.ts';
import { Recent } from './recent.ts';

/** The file's sections as typed views on one buffer. */
export interface PackedGazetteer {
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  readonly population: Uint32Array;
  readonly kind: Uint8Array;
  readonly rank: Uint8Array;
  readonly country: Uint32Array;
  readonly parent: Uint32Array;
  readonly nameEnd: Uint32Array;
  readonly names: Uint8Array;
  readonly id: Uint32Array;
  readonly textIdEnd: Uint32Array;
  readonly textIds: Uint8Array;
  readonly box: Float32Array;
  readonly check: Uint32Array;
  readonly posting: Uint32Array;
  readonly flags: Uint8Array;
  readonly postings: Uint32Array;
  readonly nameKind: Uint8Array;
  readonly first: Uint8Array;
  readonly byId: Uint32Array;
}

/** What a name or word stands for in the table. */
export interface Entry {
  /** Bits of `WORD`. */
  readonly flags: number;
  /** Index of the first posting, or -1 when no place has this name. */
  readonly first: number;
}

/** A read-only table of places and their names. Places are numbered 0 … `size` − 1; a number is valid for this file only. */
export interface Gazetteer {
  readonly size: number;
  /** Most words of a name that begins with this folded word; 0: none. A wrong positive is possible, a wrong 0 not. */
  longestFrom(foldedWord: string): number;
  /** Entry by the two running hashes of its folded words (`hash.ts`); null when unknown. */
  find(slotHash: number, checkHash: number): Entry | null;
  /** Walks a name's postings: the place at posting `p`. */
  placeAt(p: number): number;
  /** In what way the posting's name names it: one of `NAME`. */
  nameKindAt(p: number): number;
  /** The next posting of the same name, or -1. */
  nextPosting(p: number): number;
  /** Numbers of the places with this name, compared by its folded form, in the file's order. */
  lookup(name: string): number[];
  place(i: number): Place;
  byId(id: string): number | null;
  idOf(i: number): string;
  nameOf(i: number): string;
  kindOf(i: number): PlaceKind;
  rankOf(i: number): number;
  populationOf(i: number): number;
  /** Degrees. */
  latOf(i: number): number;
  lonOf(i: number): number;
  boxOf(i: number): BBox | null;
  /** Number of its country, or -1 for what spans countries. */
  countryOf(i: number): number;
  /** Number of the smallest containing place, or -1. */
  parentOf(i: number): number;
  /** Numbers of the containing places, the nearest first. */
  ancestors(i: number): number[];
  /** Number of the first-level division it is or lies in, or -1. */
  divisionOf(i: number): number;
  /** Whether place `outer` is one of the places that contain `inner`. */
  isAncestor(outer: number, inner: number): boolean;
  /** Whether place `outer` holds place `inner`: as an ancestor or, for regions over countries, by its box. */
  contains(outer: number, inner: number): boolean;
}

/** Places kept as objects; more would be a heap of them. */
const REMEMBERED = 2048;

const decoder = new TextDecoder();
const ADMIN1 = KINDS.indexOf('admin1');

/** Most levels from a town to the top; a guard against a file whose parents form a ring. */
const MOST_ANCESTORS = 8;

/** A gazetteer over packed sections; keeps nothing but views and copies nothing. */
export function createGazetteer(packed: PackedGazetteer): Gazetteer {
  const size = packed.lat.length;
  const mask = packed.check.length - 1;
  const idMask = packed.byId.length - 1;
  const places = new Recent<number, Place>(REMEMBERED);

  /** Most names are short and ASCII: those are put together without the decoder, whose call alone costs more. */
  const slice = (bytes: Uint8Array, ends: Uint32Array, i: number): string => {
    const start = i === 0 ? 0 : (ends[i - 1] ?? 0);
    const end = ends[i] ?? start;
    let text = '';
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > 0x7f) return decoder.decode(bytes.subarray(start, end));
      text += String.fromCharCode(byte);
    }
    return text;
  };
  const nameOf = (i: number): string => slice(packed.names, packed.nameEnd, i);
  const idOf = (i: number): string => {
    const id = packed.id[i] ?? 0;
    return id >= TEXT_ID ? slice(packed.textIds, packed.textIdEnd, id - TEXT_ID) : String(id);
  };
  const indexAt = (column: Uint32Array, i: number): number => {
    const value = column[i] ?? NONE;
    return value === NONE ? -1 : value;
  };
  const parentOf = (i: number): number => indexAt(packed.parent, i);
  const countryOf = (i: number): number => indexAt(packed.country, i);
  const kindOf = (i: number): PlaceKind => KINDS[packed.kind[i] ?? 0] ?? 'feature';
  const latOf = (i: number): number => (packed.lat[i] ?? 0) / DEGREE;
  const lonOf = (i: number): number => (packed.lon[i] ?? 0) / DEGREE;

  /** Ids and names of containers, which many places share. */
  const keeping = (make: (i: number) => string): ((i: number) => string) => {
    const kept = new Recent<number, string>(REMEMBERED);
    return (i) => {
      let text = kept.get(i);
      if (text === undefined) kept.set(i, (text = make(i)));
      return text;
    };
  };
  const sharedId = keeping(idOf);
  const countryName = keeping(nameOf);

  function boxOf(i: number): BBox | null {
    const at = i * 4;
    const west = packed.box[at];
    if (west === undefined || Number.isNaN(west)) return null;
    const round = (value: number | undefined): number => Math.round((value ?? 0) * 1000) / 1000;
    return [round(west), round(packed.box[at + 1]), round(packed.box[at + 2]), round(packed.box[at + 3])];
  }

  function find(slotHash: number, checkHash: number): Entry | null {
    for (let slot = slotOf(slotHash, mask); ; slot = (slot + 1) & mask) {
      const posting = packed.posting[slot] ?? 0;
      if (posting === 0) return null;
      if (packed.check[slot] === checkHash)
        return { flags: packed.flags[slot] ?? 0, first: posting === FLAGS_ONLY ? -1 : posting - 1 };
    }
  }

  const placeAt = (p: number): number => (packed.postings[p] ?? 0) & ~LAST_POSTING;
  const nextPosting = (p: number): number =>
    (packed.postings[p] ?? LAST_POSTING) & LAST_POSTING ? -1 : p + 1;

  function ancestors(i: number): number[] {
    const chain: number[] = [];
    for (let at = parentOf(i); at >= 0 && chain.length < MOST_ANCESTORS; at = parentOf(at)) chain.push(at);
    return chain;
  }

  function isAncestor(outer: number, inner: number): boolean {
    for (let at = parentOf(inner), n = 0; at >= 0 && n < MOST_ANCESTORS; at = parentOf(at), n++) {
      if (at === outer) return true;
    }
    return false;
  }

  const divisionOf = (i: number): number => {
    for (let at = i, n = 0; at >= 0 && n <= MOST_ANCESTORS; at = parentOf(at), n++) {
      if (packed.kind[at] === ADMIN1) return at;
    }
    return -1;
  };
  const rankOf = (i: number): number => packed.rank[i] ?? 0;
  const populationOf = (i: number): number => packed.population[i] ?? 0;
  const townOf = createTownFinder({
    ...{ size, kindOf, rankOf, populationOf, countryOf, divisionOf, latOf, lonOf },
  });

  return {
    size,
    longestFrom: (word) => packed.first[hashSlot(SEED_SLOT, word) & (FIRST_SIZE - 1)] ?? 0,
    find,
    placeAt,
    nameKindAt: (p) => packed.nameKind[p] ?? 0,
    nextPosting,
    lookup(name) {
      let slotHash = SEED_SLOT;
      let checkHash = SEED_CHECK;
      for (const word of foldName(name)) {
        slotHash = hashSlot(slotHash, word);
        checkHash = hashCheck(checkHash, word);
      }
      const found: number[] = [];
      for (let p = find(slotHash, checkHash)?.first ?? -1; p >= 0; p = nextPosting(p)) {
        if (!found.includes(placeAt(p))) found.push(placeAt(p));
      }
      return found;
    },
    place(i) {
      const known = places.get(i);
      if (known) return known;
      const country = countryOf(i);
      const parent = parentOf(i);
      const town = townOf(i);
      const place: Place = {
        id: idOf(i),
        name: nameOf(i),
        kind: kindOf(i),
        country: country < 0 ? null : sharedId(country),
        countryName: country < 0 ? null : countryName(country),
        parent: parent < 0 ? null : sharedId(parent),
        lat: latOf(i),
        lon: lonOf(i),
        bbox: boxOf(i),
        population: populationOf(i),
        ...(town >= 0 && { town: nameOf(town) }),
      };
      places.set(i, place);
      return place;
    },
    byId(id) {
      for (let slot = slotOf(hashSlot(SEED_SLOT, id), idMask); ; slot = (slot + 1) & idMask) {
        const entry = packed.byId[slot] ?? 0;
        if (entry === 0) return null;
        if (idOf(entry - 1) === id) return entry - 1;
      }
    },
    idOf,
    nameOf,
    kindOf,
    rankOf,
    populationOf,
    latOf,
    lonOf,
    boxOf,
    countryOf,
    parentOf,
    ancestors,
    divisionOf,
    isAncestor,
    contains(outer, inner) {
      if (outer === inner) return true;
      if (isAncestor(outer, inner)) return true;
      if (kindOf(outer) !== 'region' && kindOf(outer) !== 'continent') return false;
      const box = boxOf(outer);
      return box !== null && containsPoint(box, lonOf(inner), latOf(inner));
    },
  };
}
