import type { EventMention } from '#lib/model/mention.ts';

/**
 * Two 32-bit hashes of a text. Not cryptographic; the same on every machine.
 * Source: cyrb53 by bryc (public domain), with both halves kept whole.
 */
function halves(text: string): [number, number] {
  const { a, b } = continued(START, text);
  return finished(a, b);
}

/** The two hashes of a text that may go on. */
export interface Hashed {
  readonly a: number;
  readonly b: number;
}

const START: Hashed = { a: 0xdeadbeef, b: 0x41c6ce57 };

/** The hashes of a text after which `text` comes. */
export function continued(before: Hashed, text: string): Hashed {
  let { a, b } = before;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  return { a, b };
}

function finished(x: number, y: number): [number, number] {
  let [a, b] = [x, y];
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
export const hashNumber = (text: string): number => numberOf(continued(START, text));

/** The first part of texts that {@link numberOf} is to be asked of. */
export const hashed = (text: string): Hashed => continued(START, text);

/** The 53-bit hash of the text so far. */
export function numberOf(text: Hashed): number {
  const [a, b] = finished(text.a, text.b);
  return (b & 0x1fffff) * 0x1_0000_0000 + a;
}

/** The stable id of a mention: a hash of its article's id, its trigger's start and its type. */
export function mentionId(articleId: string, mention: EventMention): string {
  return hash(`${articleId}\u0000${String(mention.evidence.trigger.start)}\u0000${mention.type}`);
}
