import { parseState } from '#lib/dashboard/state.ts';
import { filterPanels } from '#lib/filters/later.ts';
import { mapCards } from '#lib/map/later.ts';
import { laneList } from '#lib/timeline/later.ts';
import { lazy } from '#lib/ui/lazy.svelte.ts';

export const evidence = lazy(() => import('#lib/evidence/Evidence.svelte'));

/** What nobody sees before a click, in the order in which it is likely to be wanted. */
export const AFTER_A_CLICK = [evidence, ...filterPanels, ...mapCards, laneList];

/** Fetches the parts that an address shows at once, so that they are in its first HTML. */
export async function loadShown(params: URLSearchParams): Promise<void> {
  const { state } = parseState(params);
  await Promise.all([state.event !== null && evidence.load(), state.lanes && laneList.load()]);
}
