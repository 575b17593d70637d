import type { Senses } from './sense.ts';

/** Companies, science, sport and ceremony. */
export const SOCIETY: Senses = {
  'walk out': [{ type: 'strike', near: 'worker' }, { type: null }],
  cut: [{ pos: 'verb', type: 'layoffs', object: 'jobs' }],
  shed: [{ pos: 'verb', type: 'layoffs', object: 'jobs' }],
  slash: [{ pos: 'verb', type: 'layoffs', object: 'jobs' }],
  eliminate: [{ pos: 'verb', type: 'layoffs', object: 'jobs' }],
  purchase: [{ pos: 'verb', type: 'business-deal', near: 'company' }],
  release: [{ pos: 'verb', type: 'launch', object: 'product' }],
  introduce: [{ pos: 'verb', type: 'launch', object: 'product' }],
  unveil: [{ pos: 'verb', type: 'launch', object: 'product' }, { type: 'ceremony' }],
  stoppage: [{ type: 'strike', near: 'worker' }],
  acquire: [{ pos: 'verb', type: 'business-deal', near: 'company' }],
  acquisition: [{ type: 'business-deal', near: 'company' }],
  merge: [{ pos: 'verb', type: 'business-deal', near: 'company' }],
  buy: [
    { pos: 'verb', type: 'business-deal', near: 'company', followed: '$ £ € billion million' },
    { pos: 'verb', type: 'business-deal', near: 'company', after: 'out the its' },
  ],
  list: [{ pos: 'verb', type: 'business-deal', object: 'holding' }],
  float: [{ pos: 'verb', type: 'business-deal', object: 'holding' }],
  sell: [{ pos: 'verb', type: 'business-deal', near: 'company', after: 'its the' }],
  ipo: [{ type: 'business-deal' }],
  close: [
    { pos: 'verb', type: 'closure', object: 'premises' },
    {
      pos: 'verb',
      type: 'closure',
      subject: 'premises',
      after: '. , ; on at in for after and when because early',
    },
    { pos: 'verb', type: 'closure', near: 'company', after: 'its the down all several' },
    { pos: 'verb', type: 'closure', before: 'will has have was were be been permanently', near: 'company' },
  ],
  closure: [{ type: 'closure', near: 'company' }],
  shut: [
    { pos: 'verb', type: 'closure', near: 'company' },
    { pos: 'verb', type: 'closure', object: 'premises' },
  ],
  land: [{ pos: 'verb', type: 'launch', near: 'space' }],
  touchdown: [{ type: 'launch', near: 'space' }],
  discover: [{ pos: 'verb', type: 'discovery', near: 'science' }],
  unearth: [{ pos: 'verb', type: 'discovery', near: 'science' }],
  detect: [{ pos: 'verb', type: 'discovery', near: 'science' }],
  discovery: [{ type: 'discovery', near: 'science', before: 'the a' }],
  beat: [
    { type: 'sport', pos: 'verb', score: true },
    { type: 'sport', pos: 'verb', near: 'sport' },
    { type: 'sport', pos: 'verb', near: 'league' },
    { type: 'attack', pos: 'verb', near: 'law' },
  ],
  win: [
    { type: 'sport', score: true },
    { pos: 'verb', type: 'trial', near: 'damages' },
    { pos: 'verb', type: 'ceremony', near: 'prize' },
    { pos: 'verb', type: 'election', near: 'polls' },
    { pos: 'verb', type: 'sport', near: 'sport' },
    { pos: 'verb', type: 'sport', near: 'league' },
    { pos: 'noun', type: null, near: 'polls' },
    { pos: 'noun', type: 'sport', near: 'league' },
  ],
  draw: [{ pos: 'verb', type: 'sport', score: true }],
  victory: [
    { type: 'sport', score: true },
    { type: null, near: 'polls' },
    { type: 'sport', near: 'league' },
  ],
  lose: [
    { pos: 'verb', type: 'sport', score: true },
    { pos: 'verb', type: 'sport', after: 'to', near: 'sport' },
    { pos: 'verb', type: 'election', object: 'polls' },
    { pos: 'verb', type: 'layoffs', object: 'jobs', near: 'company' },
    { pos: 'verb', type: 'market', subject: 'stocks' },
  ],
  ...Object.fromEntries(
    'fall rise plunge tumble drop surge slump soar plummet climb jump'.split(' ').map((verb) => [
      verb,
      [
        // "Price rises": what rose is one word with it.
        { type: null, before: 'price wage pay tax rate rent fare profit sea temperature' },
        { pos: 'verb', type: 'market', subject: 'stocks' },
      ] as const,
    ]),
  ),
  post: [{ pos: 'verb', type: 'market', object: 'results' }],
  report: [{ pos: 'verb', type: 'market', object: 'results' }],
  score: [{ pos: 'verb', type: 'sport', near: 'sport' }],
  match: [{ pos: 'noun', type: 'sport', near: 'sport', before: 'the a opening' }],
  championship: [{ type: 'sport', before: 'the world national', near: 'sport' }],
  tournament: [{ type: 'sport', before: 'the a', near: 'sport' }],
  // "The final day", "the final debate": an adjective.
  final: [
    {
      pos: 'noun',
      type: 'sport',
      before: 'the cup league',
      after: '. , ; in on at of against between was is will with when as after by and but who which to',
      near: 'sport',
    },
  ],
  triumph: [
    { type: null, near: 'polls' },
    { type: 'sport', near: 'league' },
  ],
  award: [
    { pos: 'verb', type: 'trial', object: 'damages' },
    { pos: 'verb', type: 'ceremony', near: 'prize' },
  ],
  crown: [{ pos: 'verb', type: 'ceremony' }],
  bury: [
    {
      pos: 'verb',
      type: null,
      followed: 'rubble debris snow mud ash debt avalanche landslide paperwork ruins',
    },
    {
      pos: 'verb',
      type: 'ceremony',
      before: 'was were be been',
      after: 'in at on next beside near with alongside yesterday today tomorrow',
    },
    { pos: 'verb', type: 'ceremony', before: 'was were be been', near: 'people' },
  ],
  marry: [
    { pos: 'verb', type: null, before: 'a the was is were are been be being get got never not' },
    { pos: 'verb', type: 'ceremony' },
  ],
  'nobel prize': [
    { type: null, led: 'tipped nominated candidate candidates contender contenders favourite favorite' },
  ],
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
