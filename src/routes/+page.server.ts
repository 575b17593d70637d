import { PackedCells } from '#lib/dashboard/packed-cells.ts';
import { parseState } from '#lib/dashboard/state.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals }) => {
  const { state, notices } = parseState(url.searchParams);
  const data = await locals.app.dashboard.load(state, notices);
  return { ...data, cells: new PackedCells(data.cells), basemap: locals.app.basemap !== null };
};
