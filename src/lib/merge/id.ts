import type { EventMention } from '#lib/model/mention.ts';

/**
 * Two 32-bit hashes of a text. Not cryptographic; the same on every machine.
 * Source: cyrb53 by bryc (public domain), with both halves kept whole.
 */
function halves(text: string): [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return [a >>> 0, b >>> 0];
}

/** A 64-bit hash of a text as 16 hexadecimal digits. */
export function hash(text: string): string {
  const [a, b] = halves(text);
  const hex = (n: number): string => n.toString(16).padStart(8, '0');
  return hex(b) + hex(a);
}

/** A 53-bit hash of a text: what a table of millions of keys holds instead of the text. */
export function hashNumber(text: string): number {
  const [a, b] = halves(text);
  return (b & 0x1fffff) * 0x1_0000_0000 + a;
}

/** The stable id of a mention: a hash of its article's id, its trigger's start and its type. */
export function mentionId(articleId: string, mention: EventMention): string {
  return hash(`${articleId}\u0000${String(mention.evidence.trigger.start)}\u0000${mention.type}`);
}
