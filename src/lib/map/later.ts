import { lazy } from '#lib/ui/lazy.svelte.ts';
import { painted } from '#lib/ui/paint.ts';

// The page answers first: the map's library is three times all the rest.
export const glMap = lazy(async () => {
  await painted();
  return import('./GlMap.svelte');
});
export const svgMap = lazy(() => import('./SvgMap.svelte'));

export const boxForm = lazy(() => import('./BoxForm.svelte'));
export const drawBox = lazy(() => import('./DrawBox.svelte'));
export const placeCard = lazy(() => import('./PlaceCard.svelte'));
export const placesSeen = lazy(() => import('./PlacesSeen.svelte'));

/** What a click on the map or its tools opens. */
export const mapCards = [placeCard, placesSeen, drawBox, boxForm];
