import { LANGUAGES } from '#lib/dashboard/languages.ts';
import type { Language } from '#lib/dashboard/languages.ts';

/** Ranges of one header looked at; browsers send about five. */
const MAX_RANGES = 20;

/**
 * The language that a reader likes best among ours. Source: RFC 9110, 12.5.4 Accept-Language.
 * @param header ranges with weights, "de-AT,de;q=0.9,en;q=0.5"; null or none of ours gives the first language
 */
export function negotiate(header: string | null): Language {
  let best: Language = LANGUAGES[0];
  let weight = 0;
  for (const range of (header ?? '').split(',', MAX_RANGES)) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';', 3);
    const q = parameters
      .map((parameter) => /^\s*q=(\d(?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1])
      .find(Boolean);
    const found = LANGUAGES.find((language) => tag === language || tag.startsWith(`${language}-`));
    const own = q === undefined ? 1 : Number(q);
    if (found && own > weight) [best, weight] = [found, own];
  }
  return best;
}
