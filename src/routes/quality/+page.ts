import { loadQualityWords } from '#lib/words/quality.ts';
import type { PageLoad } from './$types';

/** Tables and text: nothing here needs a script. */
export const csr = false;

export const load: PageLoad = async ({ data, parent }) => ({
  quality: data,
  t: await loadQualityWords((await parent()).lang),
});
