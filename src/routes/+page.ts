import { loadShown } from './later.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, url }) => {
  await loadShown(url.searchParams);
  return data;
};
