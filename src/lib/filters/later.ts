import { lazy } from '#lib/ui/lazy.svelte.ts';

export const facetList = lazy(() => import('./FacetList.svelte'));
export const placeTreeList = lazy(() => import('./PlaceTree.svelte'));
export const savedViewList = lazy(() => import('./SavedViewList.svelte'));
export const helpSheet = lazy(() => import('./HelpSheet.svelte'));

/** What the buttons over the panels open. */
export const filterPanels = [facetList, placeTreeList, savedViewList, helpSheet];
