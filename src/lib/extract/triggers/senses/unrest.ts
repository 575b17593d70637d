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
  capture: [
    { type: 'troop-movement', near: 'territory', after: 'the a' },
    { type: 'arrest', near: 'law' },
    { type: 'arrest', near: 'troops' },
  ],
  seize: [
    { type: 'coup', after: 'power' },
    { type: 'raid', near: 'law' },
    { type: 'troop-movement', near: 'troops' },
  ],
  recapture: [{ type: 'troop-movement', near: 'territory' }],
  retake: [{ type: 'troop-movement', near: 'territory' }],
  liberate: [{ type: 'troop-movement', near: 'territory' }],
  advance: [{ pos: 'verb', type: 'troop-movement', near: 'troops' }],
  flee: [{ type: 'displacement', near: 'people' }],
  expel: [{ type: 'displacement', near: 'people' }],
  demonstrate: [{ pos: 'verb', type: 'protest', near: 'crowd' }],
  demonstration: [{ type: null, after: 'of project' }, { type: 'protest' }],
  rally: [
    { type: null, near: 'market' },
    { type: null, near: 'sport' },
    { type: 'protest', near: 'crowd' },
  ],
  march: [{ type: 'protest', near: 'crowd' }],
  picket: [{ type: 'protest', near: 'worker' }],
  protest: [{ type: null, after: 'movement song' }],
};
