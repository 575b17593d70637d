import type { Senses } from './sense.ts';

/** Troops, territory, flight and protest. */
export const UNREST: Senses = {
  deploy: [{ type: 'troop-movement', near: 'troops' }],
  deployment: [{ type: 'troop-movement', near: 'troops' }],
  withdraw: [{ type: 'troop-movement', near: 'troops' }],
  withdrawal: [{ type: 'troop-movement', near: 'troops' }],
  occupy: [{ type: 'troop-movement', near: 'troops' }],
  occupation: [{ type: 'troop-movement', near: 'troops', before: 'the' }],
  siege: [{ type: 'troop-movement', near: 'troops' }],
  seize: [
    { type: 'coup', after: 'power' },
    { type: 'raid', near: 'law' },
    { type: 'troop-movement', near: 'troops' },
    { type: 'troop-movement', near: 'territory' },
  ],
  recapture: [{ type: 'troop-movement', near: 'territory' }],
  retake: [{ type: 'troop-movement', near: 'territory' }],
  liberate: [{ type: 'troop-movement', near: 'territory' }],
  flee: [{ type: 'displacement', near: 'people' }],
  expel: [{ type: 'displacement', near: 'people' }],
  demonstration: [{ type: null, after: 'of project' }, { type: 'protest' }],
  rally: [
    { type: null, near: 'market' },
    { type: null, near: 'sport' },
    { type: 'protest', near: 'crowd' },
  ],
  picket: [{ type: 'protest', near: 'worker' }],
  protest: [{ type: null, after: 'movement song' }],
};
