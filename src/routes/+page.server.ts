import { parseState } from '#lib/dashboard/state.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals }) => {
  const { state, notices } = parseState(url.searchParams);
  return { ...(await locals.app.dashboard.load(state, notices)), basemap: locals.app.basemap !== null };
};
