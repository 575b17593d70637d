import type { Notice } from './notices.ts';

/** Parts the items of a list; no category, type or place id contains it. */
export const SEPARATE = ',';

/** Items of one list (categories, places…); more than a person picks by hand. */
export const MAX_LIST_LENGTH = 50;

/** The value itself when the list has it. */
export function oneOf<T extends string>(values: readonly T[]): (item: string) => T | null {
  const known = new Map<string, T>(values.map((value) => [value, value]));
  return (item) => known.get(item) ?? null;
}

/**
 * Distinct readable items in their order, at most {@link MAX_LIST_LENGTH}.
 * @param name the list's key in the address, for the notices
 */
export function readList<T extends string>(
  items: readonly string[],
  name: string,
  read: (item: string) => T | null,
  notices: Notice[],
): T[] {
  const kept = new Set<T>();
  let unknown = 0;
  let tooMany = false;
  for (const item of items) {
    const value = read(item);
    if (value === null) unknown++;
    else if (kept.size < MAX_LIST_LENGTH) kept.add(value);
    else tooMany ||= !kept.has(value);
  }
  if (unknown > 0) notices.push({ key: 'unknownItem', name });
  if (tooMany) notices.push({ key: 'tooManyItems', name, most: MAX_LIST_LENGTH });
  return [...kept];
}
