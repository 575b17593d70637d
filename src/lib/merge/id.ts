import type { EventMention } from '#lib/model/mention.ts';

/**
 * A 64-bit hash of a text as 16 hexadecimal digits. Not cryptographic; the same on every machine.
 * Source: cyrb53 by bryc (public domain), with both 32-bit halves kept.
 */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
  return hex(b) + hex(a);
}

/** The stable id of a mention: a hash of its article's id, its trigger's start and its type. */
export function mentionId(articleId: string, mention: EventMention): string {
  return hash(`${articleId}\u0000${String(mention.evidence.trigger.start)}\u0000${mention.type}`);
}
