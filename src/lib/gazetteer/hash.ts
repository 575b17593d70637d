/**
 * Two running 32-bit hashes over the UTF-16 units of a name's folded words: FNV-1a
 * (http://www.isthe.com/chongo/tech/comp/fnv/) for the slot, and one with another prime for the check.
 */
export const SEED_SLOT = 0x811c9dc5;
export const SEED_CHECK = 0x9e3779b9;

export function hashSlot(hash: number, word: string): number {
  let h = hash;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return Math.imul(h ^ 0x20, 0x01000193) >>> 0;
}

export function hashCheck(hash: number, word: string): number {
  let h = hash;
  for (let i = 0; i < word.length; i++) {
    h = Math.imul(h ^ word.charCodeAt(i), 0x85ebca6b);
    h ^= h >>> 15;
  }
  return Math.imul(h ^ 0x20, 0xc2b2ae35) >>> 0;
}

/** Spreads a slot hash over the table: FNV's low bits alone cluster. */
export function slotOf(hash: number, mask: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (h ^ (h >>> 15)) & mask;
}
