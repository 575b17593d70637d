import { parseState } from '#lib/dashboard/state.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals }) => {
  const { state, notices } = parseState(url.searchParams);
  return locals.app.dashboard.load(state, notices);
};
