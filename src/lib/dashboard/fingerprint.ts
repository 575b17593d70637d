import type { EventIndex } from './event-index.ts';

/** What {@link fingerprintOf} writes. */
export const FINGERPRINT = /^[0-9a-z]{1,7}$/;

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short name of the data: other events, or other dates or subjects of theirs, give another one, but for chance (one in four
 * thousand million). The order of the events does not matter. FNV-1a over each event, added up.
 * Source: https://datatracker.ietf.org/doc/html/rfc9923
 */
export function fingerprintOf(index: EventIndex): string {
  let sum = 0;
  index.ids.forEach((id, i) => {
    let hash = OFFSET_BASIS;
    const mix = (value: number): void => {
      hash = Math.imul(hash ^ value, PRIME);
    };
    for (let at = 0; at < id.length; at++) mix(id.charCodeAt(at));
    mix(index.start[i] ?? 0);
    mix(index.end[i] ?? 0);
    mix(index.type[i] ?? 0);
    sum = (sum + (hash >>> 0)) >>> 0;
  });
  return sum.toString(36);
}
