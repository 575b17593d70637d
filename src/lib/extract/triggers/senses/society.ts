import type { Senses } from './sense.ts';

/** Companies, science, sport and ceremony. */
export const SOCIETY: Senses = {
  stoppage: [{ type: 'strike', near: 'worker' }],
  acquire: [{ pos: 'verb', type: 'business-deal', near: 'company' }],
  acquisition: [{ type: 'business-deal', near: 'company' }],
  merge: [{ pos: 'verb', type: 'business-deal', near: 'company' }],
  buy: [{ pos: 'verb', type: 'business-deal', near: 'company', after: 'out the its' }],
  sell: [{ pos: 'verb', type: 'business-deal', near: 'company', after: 'its the' }],
  ipo: [{ type: 'business-deal' }],
  close: [
    { pos: 'verb', type: 'closure', near: 'company', after: 'its the down all several' },
    { pos: 'verb', type: 'closure', before: 'will has have was were be been permanently', near: 'company' },
  ],
  closure: [{ type: 'closure', near: 'company' }],
  shut: [{ pos: 'verb', type: 'closure', near: 'company' }],
  land: [{ pos: 'verb', type: 'launch', near: 'space' }],
  touchdown: [{ type: 'launch', near: 'space' }],
  discover: [{ pos: 'verb', type: 'discovery', near: 'science' }],
  unearth: [{ pos: 'verb', type: 'discovery', near: 'science' }],
  discovery: [{ type: 'discovery', near: 'science', before: 'the a' }],
  beat: [
    { type: 'sport', pos: 'verb', near: 'sport' },
    { type: 'attack', pos: 'verb', near: 'law' },
  ],
  win: [
    { pos: 'verb', type: 'ceremony', near: 'prize' },
    { pos: 'verb', type: 'election', near: 'polls' },
    { pos: 'verb', type: 'sport', near: 'sport' },
  ],
  lose: [{ pos: 'verb', type: 'sport', after: 'to', near: 'sport' }],
  score: [{ pos: 'verb', type: 'sport', near: 'sport' }],
  match: [{ pos: 'noun', type: 'sport', near: 'sport', before: 'the a opening' }],
  championship: [{ type: 'sport', before: 'the world national', near: 'sport' }],
  tournament: [{ type: 'sport', before: 'the a', near: 'sport' }],
  final: [{ pos: 'noun', type: 'sport', before: 'the cup league', near: 'sport' }],
  award: [{ pos: 'verb', type: 'ceremony', near: 'prize' }],
  crown: [{ pos: 'verb', type: 'ceremony' }],
  bury: [{ pos: 'verb', type: 'ceremony', before: 'was were be been', near: 'people' }],
  festival: [{ type: 'ceremony', before: 'the a annual film music' }],
  wedding: [{ type: 'ceremony', before: 'the royal' }],
  parade: [{ type: 'ceremony', before: 'the a military victory' }],
  rescue: [
    {
      pos: 'noun',
      type: null,
      after:
        'workers crews crew team teams efforts effort operations operation officials service services worker squad boats',
    },
    { pos: 'verb', type: 'rescue' },
    { pos: 'noun', type: 'rescue', after: 'of' },
  ],
  airlift: [{ pos: 'verb', type: 'rescue', near: 'disease' }],
};
