import { LANGUAGES } from '#lib/dashboard/languages.ts';
import type { Language } from '#lib/dashboard/languages.ts';
import { negotiate } from '#lib/words/negotiate.ts';

/** The language of a page: what its address asks for, or else what the browser does. */
export function languageOf(params: URLSearchParams, headers: Headers): Language {
  const asked = params.getAll('lang').at(-1);
  return LANGUAGES.find((language) => language === asked) ?? negotiate(headers.get('accept-language'));
}
