import { family } from '#lib/model/families.ts';
import { readText } from '#lib/text/index.ts';
import { readTriggers } from '../triggers/index.ts';

/** A headline is cut here, in characters: what is longer is none. */
const LONGEST = 300;

/** Families of the occurrences that an article's headline names; empty without one. */
export function headlineFamilies(title: string | null): ReadonlySet<string> {
  if (title === null) return new Set();
  return new Set(readTriggers(readText(title.slice(0, LONGEST))).map(({ type }) => family(type)));
}
