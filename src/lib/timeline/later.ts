import { lazy } from '#lib/ui/lazy.svelte.ts';

export const laneList = lazy(() => import('./Lanes.svelte'));
