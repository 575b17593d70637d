import type { Sense, Senses } from './sense.ts';

/** What hurt or destroyed, by what stands beside it. */
const OUTCOME: readonly Sense[] = [
  { type: null, near: 'sport' },
  { pos: 'verb', type: 'fire', near: 'blaze' },
  { pos: 'verb', type: 'bombing', near: 'explosives' },
  { pos: 'verb', type: 'attack', near: 'insurgents' },
  { pos: 'verb', type: 'accident', near: 'vehicle' },
  { pos: 'verb', type: 'bombing', near: 'bomb' },
  { pos: 'verb', type: 'flood', near: 'deluge' },
  { pos: 'verb', type: 'shooting', near: 'firearm' },
  { pos: 'verb', type: 'earthquake', near: 'quake' },
  { pos: 'verb', type: 'attack', near: 'troops' },
  { pos: 'verb', type: 'riot', near: 'crowd' },
  { pos: 'verb', type: 'storm', near: 'weather' },
  { pos: 'verb', type: 'flood', near: 'water' },
  { pos: 'verb', type: 'other', weak: true },
];

/** Verbs of going, taking, holding and hurting, which tell of an occurrence only in company. */
export const MOVEMENT: Senses = {
  patrol: [{ pos: 'verb', type: 'troop-movement', weak: true }],
  enter: [
    { type: null, after: 'a an into politics talks negotiations office service' },
    { pos: 'verb', type: 'troop-movement', near: 'troops' },
    { pos: 'verb', type: 'troop-movement', near: 'rebels' },
    { pos: 'verb', type: 'troop-movement', near: 'territory', weak: true },
  ],
  cross: [
    { pos: 'verb', type: 'troop-movement', near: 'troops', after: 'the into from' },
    { pos: 'verb', type: 'displacement', near: 'people', after: 'the into from' },
  ],
  retreat: [{ pos: 'verb', type: 'troop-movement', near: 'troops' }],
  redeploy: [{ pos: 'verb', type: 'troop-movement', near: 'troops' }],
  encircle: [{ pos: 'verb', type: 'troop-movement', near: 'troops' }],
  reclaim: [{ pos: 'verb', type: 'troop-movement', near: 'territory' }],
  infiltrate: [{ pos: 'verb', type: 'troop-movement', near: 'troops' }],
  besiege: [{ pos: 'verb', type: 'troop-movement', near: 'troops' }],
  advance: [
    { type: null, near: 'sport' },
    { pos: 'verb', type: 'troop-movement', near: 'troops' },
    { pos: 'noun', type: 'troop-movement', near: 'troops', before: 'the their an its scale rapid' },
  ],
  operation: [
    { pos: 'noun', type: null, after: 'commander center centre room' },
    { pos: 'noun', type: 'troop-movement', before: 'military ground scale counter security clearing' },
  ],
  capture: [
    { type: null, near: 'sport' },
    { type: null, near: 'prize' },
    { type: null, near: 'polls' },
    { type: null, near: 'footage' },
    { type: 'troop-movement', near: 'territory' },
    { type: 'arrest', near: 'law' },
    { type: 'arrest', near: 'troops' },
    { pos: 'verb', type: 'arrest', before: 'was were been being is are be', weak: true },
    { pos: 'verb', type: 'troop-movement', weak: true },
  ],
  target: [
    { pos: 'verb', type: 'attack', near: 'bomb' },
    { pos: 'verb', type: 'airstrike', near: 'aircraft' },
    { pos: 'verb', type: 'attack', near: 'troops' },
    { pos: 'verb', type: null, near: 'market' },
    { pos: 'verb', type: 'attack', weak: true },
  ],
  launch: [
    { type: 'launch', near: 'space' },
    { pos: 'verb', type: 'launch', object: 'product' },
    { pos: 'verb', type: 'airstrike', near: 'aircraft' },
    { pos: 'verb', type: 'attack', near: 'bomb' },
    { pos: 'verb', type: 'attack', near: 'troops' },
    { pos: 'verb', type: 'other', weak: true },
  ],
  march: [
    // "On March 21", "in March thousands …": the month.
    {
      type: null,
      after: '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31',
    },
    {
      type: null,
      before:
        'in last since until till by early late mid this next of during 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31',
    },
    { type: 'protest', near: 'crowd' },
    { pos: 'verb', type: 'troop-movement', near: 'troops' },
    {
      pos: 'verb',
      type: 'protest',
      after:
        'in through to on toward towards from into outside across down along past against at near for peacefully alongside with monday tuesday wednesday thursday friday saturday sunday',
      weak: true,
    },
  ],
  demonstrate: [
    { pos: 'verb', type: 'protest', near: 'crowd' },
    {
      pos: 'verb',
      type: 'protest',
      after:
        'in outside against at near on for across here peacefully monday tuesday wednesday thursday friday saturday sunday',
    },
  ],
  shell: [
    { pos: 'verb', type: 'shelling', near: 'troops' },
    { pos: 'verb', type: 'shelling', near: 'territory' },
    { pos: 'verb', type: 'shelling', near: 'aircraft' },
    { pos: 'verb', type: null, after: 'out' },
    { pos: 'verb', type: 'shelling', weak: true },
  ],
  destroy: OUTCOME,
  injure: OUTCOME,
  hurt: OUTCOME,
};
