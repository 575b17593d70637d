import { loadWords } from '#lib/words/index.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data }) => ({ lang: data.lang, words: await loadWords(data.lang) });
