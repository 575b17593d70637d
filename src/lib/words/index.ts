import type { Language } from '#lib/dashboard/languages.ts';
import type { Notice } from '#lib/dashboard/notices.ts';
import type { en } from './en/index.ts';

/** A catalogue's shape without its very words. */
export type Shape<T> = T extends string
  ? string
  : T extends (...values: infer V) => infer R
    ? (...values: V) => Shape<R>
    : T extends ReadonlyMap<unknown, unknown>
      ? T
      : T extends object
        ? { readonly [K in keyof T]: Shape<T[K]> }
        : T;

/** Every string of the interface, in one language. English is the pattern: another language has exactly its keys. */
export type Words = Shape<typeof en>;

/** A language of its own file is fetched only when somebody reads in it. */
const CATALOGUES: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en/index.ts')).en,
  de: async () => (await import('./de/index.ts')).de,
};

export function loadWords(language: Language): Promise<Words> {
  return CATALOGUES[language]();
}

/** What the address got wrong, in words. */
export function noticeInWords(words: Words, notice: Notice): string {
  // Each key has a function for exactly its notice.
  const say = words.notices[notice.key] as (notice: Notice) => string;
  return say(notice);
}
