import type { Senses } from './sense.ts';

/** Elections, agreements, talk and office. */
export const POLITICS: Senses = {
  election: [
    {
      type: null,
      after:
        'commission campaign officials official board day results observers law fraud year watchdog authorities',
    },
    {
      type: 'election',
      before: "presidential parliamentary general local legislative the runoff municipal an snap last 's",
    },
  ],
  adopt: [
    { pos: 'verb', type: 'vote', near: 'parliament' },
    { pos: 'verb', type: 'agreement', object: 'deal' },
  ],
  leave: [{ pos: 'verb', type: 'other', object: 'bloc' }],
  remove: [
    { pos: 'verb', type: 'resignation', object: 'office', near: 'office' },
    { pos: 'verb', type: 'resignation', before: 'was were been', after: 'as from', near: 'office' },
  ],
  approve: [{ pos: 'verb', type: 'vote', near: 'parliament' }],
  pass: [{ pos: 'verb', type: 'vote', after: 'the a legislation bill law', near: 'parliament' }],
  decide: [{ pos: 'verb', type: 'vote', near: 'voters' }],
  takeover: [
    { type: 'coup', near: 'troops' },
    { type: 'business-deal', near: 'company' },
  ],
  find: [
    { pos: 'verb', type: 'trial', object: 'verdicts' },
    { pos: 'verb', type: 'discovery', near: 'relics' },
    { pos: 'verb', type: 'discovery', after: 'it them', near: 'searchers' },
  ],
  join: [{ pos: 'verb', type: 'agreement', after: 'the nato opec', near: 'bloc' }],
  vote: [
    { pos: 'noun', type: 'vote', before: 'a the', near: 'parliament' },
    { pos: 'verb', type: 'vote' },
  ],
  sign: [
    { pos: 'verb', type: 'agreement', near: 'deal' },
    { pos: 'verb', type: 'agreement', near: 'leader', after: 'it them the' },
  ],
  agree: [
    { pos: 'verb', type: 'ceasefire', near: 'truce' },
    { pos: 'verb', type: 'agreement', after: 'to on', near: 'deal' },
  ],
  deal: [{ pos: 'noun', type: 'agreement', near: 'leader', before: 'a the nuclear trade peace arms' }],
  pact: [{ type: 'agreement', near: 'leader' }],
  accord: [{ type: 'agreement', near: 'leader' }],
  treaty: [{ type: 'agreement', near: 'leader' }],
  agreement: [
    { type: 'agreement', near: 'leader' },
    { type: 'agreement', near: 'deal', before: 'an the' },
    { type: null },
  ],
  meet: [
    { pos: 'verb', type: 'meeting', near: 'leader' },
    { pos: 'verb', type: 'meeting', after: 'in at' },
  ],
  meeting: [
    {
      pos: 'noun',
      type: 'meeting',
      near: 'leader',
      before: 'a the their his emergency two-day annual private',
    },
  ],
  conference: [{ pos: 'noun', type: 'meeting', near: 'leader', before: 'a the international' }],
  visit: [{ type: 'meeting', near: 'leader' }],
  travel: [{ pos: 'verb', type: 'meeting', after: 'to', near: 'leader' }],
  fly: [{ pos: 'verb', type: 'meeting', after: 'to', near: 'leader' }],
  tour: [{ pos: 'verb', type: 'meeting', near: 'leader' }],
  retire: [{ pos: 'verb', type: 'resignation', after: 'as from', near: 'office' }],
  deny: [
    { type: null, after: 'service entry access bail parole boarding' },
    {
      pos: 'verb',
      type: 'statement',
      after: 'that the any involvement having it responsibility reports allegations',
    },
  ],
  reject: [
    { pos: 'verb', type: 'vote', near: 'voters' },
    { pos: 'verb', type: 'statement', near: 'leader' },
  ],
  pledge: [{ pos: 'verb', type: 'statement' }],
  speech: [{ type: 'statement', before: 'a the his her', near: 'leader' }],
  announcement: [{ type: 'statement', before: 'the an' }],
  threaten: [
    { type: null, before: '-' },
    { type: null, after: 'injuries injury condition wounds weather' },
    { pos: 'verb', type: 'threat' },
  ],
  terminate: [
    { pos: 'verb', type: 'resignation', near: 'job' },
    { pos: 'verb', type: 'resignation', object: 'workforce' },
  ],
  discharge: [
    { pos: 'verb', type: null, after: 'from a his her its', near: 'disease' },
    { pos: 'verb', type: 'resignation', near: 'job' },
  ],
  axe: [
    { pos: 'verb', type: 'layoffs', object: 'jobs' },
    { pos: 'verb', type: 'resignation', near: 'job', before: 'was were been being' },
  ],
  'let go': [{ type: null, after: 'of' }, { type: 'resignation', near: 'job' }, { type: null }],
  blame: [
    { pos: 'verb', type: null, after: 'game' },
    { pos: 'verb', type: 'statement' },
  ],
  // An officer of state falls by force, a manager by his board.
  oust: [
    { pos: 'verb', type: 'coup', near: 'troops' },
    { pos: 'verb', type: 'resignation', near: 'job' },
    { pos: 'verb', type: 'resignation', before: 'improperly unfairly unlawfully wrongfully' },
  ],
  dismissal: [
    { type: null, before: 'unfair wrongful constructive unlawful', after: 'claim claims case suit lawsuit' },
    { type: 'resignation', before: 'his her their the', near: 'job' },
    { type: 'resignation', before: 'his her their the', near: 'office' },
  ],
  firing: [{ type: 'resignation', before: 'his her their the', after: 'of', near: 'job' }],
  sacking: [
    { type: 'resignation', near: 'job' },
    { type: 'resignation', near: 'office' },
  ],
  'name as': [
    { type: null, after: 'a the', near: 'law' },
    { type: 'appointment', near: 'office' },
    { type: null },
  ],
  suspend: [
    { pos: 'verb', type: 'closure', object: 'services' },
    { pos: 'verb', type: 'resignation', near: 'job' },
  ],
  cancel: [{ pos: 'verb', type: 'closure', object: 'services' }],
  'call off': [{ type: 'closure', object: 'services' }, { type: null }],
  impose: [{ pos: 'verb', type: 'sanction', after: 'sanctions tariffs an new' }],
  inaugurate: [
    { pos: 'verb', type: 'appointment', near: 'office' },
    { pos: 'verb', type: 'ceremony' },
  ],
  name: [{ pos: 'verb', type: 'appointment', before: 'was were been', near: 'office' }],
  appointment: [{ type: 'appointment', after: 'of as', near: 'office' }],
  nomination: [{ type: 'appointment', after: 'of as', near: 'office' }],
  dismiss: [
    { pos: 'verb', type: 'trial', object: 'lawsuits', near: 'court' },
    { pos: 'verb', type: null, object: 'lawsuits' },
    { pos: 'verb', type: 'resignation', near: 'office' },
    { pos: 'verb', type: 'resignation', near: 'job' },
    { pos: 'verb', type: 'resignation', object: 'workforce' },
  ],
  sack: [
    { pos: 'verb', type: 'resignation', near: 'office' },
    { pos: 'verb', type: 'resignation', near: 'job' },
  ],
  quit: [{ pos: 'verb', type: 'resignation', near: 'office' }],
  die: [{ pos: 'verb', type: 'death' }],
};
