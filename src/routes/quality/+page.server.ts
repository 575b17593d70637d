import { readRecorded } from '#lib/evaluation/index.ts';
import recorded from '#lib/evaluation/recorded.json';
import { qualityOf } from '#lib/evaluation/recorded-view.ts';
import type { PageServerLoad } from './$types';

const quality = qualityOf(readRecorded(recorded));

export const load: PageServerLoad = ({ setHeaders }) => {
  // Without scripts the page has no nonce and is the same each time: the framework would answer "not modified", without the page's
  // content policy, and the browser would block the styles it has.
  setHeaders({ 'cache-control': 'no-store' });
  return quality;
};
