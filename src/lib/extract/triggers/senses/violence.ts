import type { Sense, Senses } from './sense.ts';

/** What is done with a bomb, before it is named and after. */
const LAID =
  'place placed placing plant planted planting throw threw throwing hurl hurled hurling lob lobbed toss tossed left launched launching dropped dropping defuse defused deactivated disarmed';
const THROWN = 'placed planted thrown hurled lobbed tossed left dropped set defused deactivated disarmed';
const WEAPON: readonly Sense[] = [
  { pos: 'noun', type: 'airstrike', led: 'dropped dropping', near: 'aircraft' },
  { pos: 'noun', type: 'bombing', led: LAID },
  { pos: 'noun', type: 'bombing', followed: THROWN },
];

/** What carries power, oil and calls. */
const UTILITIES = 'pylon pylons tower towers pipeline pipelines substation substations electricity';
/** What opens the object of a verb. */
const BURNT = 'a an the their his several two three four five six seven eight nine ten some at';

/** Attacks, arms and crimes of violence. */
export const VIOLENCE: Senses = {
  // \"Came under fire for his remarks\".
  'come under fire': [{ type: null, after: 'for over after on' }],
  strike: [
    { type: null, before: 'first lightning three two ball called', near: 'sport' },
    { type: 'agreement', after: 'deal bargain' },
    {
      type: 'strike',
      before:
        'hunger general national nationwide labor labour teachers transport rail hour day sit-down sympathy wildcat workers',
    },
    {
      type: 'airstrike',
      before:
        'air drone missile israeli u.s. american russian saudi coalition nato military rocket turkish surgical retaliatory aerial',
    },
    { type: null, after: 'force team group teams' },
    { pos: 'noun', type: 'strike', near: 'worker' },
    { pos: 'verb', type: 'bombing', near: 'suicide' },
    { type: 'airstrike', near: 'aircraft' },
    { pos: 'verb', type: null, near: 'quake' },
    { pos: 'verb', type: null, near: 'weather' },
    { pos: 'verb', type: 'accident', near: 'vehicle', after: 'by a and the another' },
    { pos: 'verb', type: 'shooting', near: 'firearm', after: 'in by' },
    { pos: 'noun', type: 'strike', before: 'the a on' },
    { pos: 'verb', type: 'bombing', near: 'bomb' },
    { pos: 'verb', type: 'shelling', near: 'munition' },
    { pos: 'verb', type: 'attack', near: 'troops' },
  ],
  hit: [
    { type: null, near: 'sport' },
    { pos: 'verb', type: 'bombing', near: 'suicide' },
    { type: 'airstrike', near: 'aircraft' },
    { pos: 'verb', type: 'shooting', after: 'in by', near: 'firearm' },
    { pos: 'verb', type: 'accident', near: 'vehicle', after: 'by a and the another' },
    { pos: 'verb', type: 'shelling', near: 'munition' },
  ],
  'take control of': [{ type: null, near: 'company' }],
  'gain control of': [{ type: null, near: 'company' }],
  'seize control of': [{ type: null, near: 'company' }],
  spray: [{ pos: 'verb', type: 'shooting', near: 'volley' }],
  rape: [
    { pos: 'verb', type: 'attack' },
    { pos: 'noun', type: 'attack', before: 'the a gang alleged' },
  ],
  hack: [{ type: 'fraud', near: 'market' }],
  storm: [
    { pos: 'verb', type: 'attack', near: 'rebels' },
    { pos: 'verb', type: 'attack', near: 'troops' },
    { pos: 'verb', type: 'riot', near: 'crowd' },
    { pos: 'verb', type: 'attack', near: 'territory' },
    { pos: 'noun', type: 'storm', near: 'weather' },
  ],
  wound: [{ pos: 'verb', type: 'attack' }],
  shoot: [
    { type: null, after: 'video film movie scene photos pictures commercial hoops' },
    { type: null, near: 'sport' },
    { type: 'shooting', pos: 'verb' },
  ],
  shot: [
    { type: null, before: 'flu long big best jump' },
    { type: null, near: 'sport' },
    { pos: 'noun', type: 'shooting', near: 'firearm' },
  ],
  gunfire: [{ type: 'shooting' }],
  gunshot: [{ type: 'shooting', before: 'multiple several heard a' }],
  burn: [
    { type: 'arson', pos: 'verb', near: 'rebels' },
    { type: 'arson', pos: 'verb', near: 'crowd' },
    { type: 'arson', before: 'the', after: 'of' },
    { type: null, near: 'blaze' },
    { type: 'arson', pos: 'verb', near: 'vehicle', after: BURNT },
    { type: 'arson', pos: 'verb', near: 'structure', after: BURNT },
    { type: 'arson', pos: 'verb', near: 'vehicle', followed: 'individuals men persons people' },
  ],

  blast: [
    { pos: 'noun', type: 'bombing', near: 'bomb' },
    { pos: 'noun', type: 'explosion' },
  ],
  explosion: [
    { type: null, before: 'population' },
    { type: null, after: 'of in', near: 'figurative' },
    { type: 'bombing', near: 'bomb' },
    { type: 'explosion' },
  ],
  explode: [{ type: 'bombing', near: 'bomb' }, { type: 'explosion' }],
  // "Took a driver hostage".
  hostage: [
    { pos: 'noun', type: 'kidnapping', led: 'take takes took taken taking hold holds held holding seized' },
  ],
  bomb: [
    { pos: 'verb', type: 'bombing' },
    ...WEAPON,
    {
      pos: 'noun',
      type: 'bombing',
      after:
        'exploded explodes went detonated blew ripped killed damaged destroyed caused placed planted thrown that which attack',
      near: 'bomb',
    },
  ],
  grenade: WEAPON,
  firebomb: WEAPON,
  molotov: WEAPON,
  riddle: [{ pos: 'verb', type: 'shooting', followed: 'bullets gunfire machinegun' }],
  explosive: WEAPON,
  // The stuff is no deed: "twenty pounds of dynamite", "carrying dynamite".
  dynamite: [
    ...WEAPON,
    { type: null, before: 'of with carrying carried carry deliver delivered contain contained containing' },
    { type: null, before: 'using use used transport transporting more stolen stole and kg some' },
  ],
  detonate: [{ type: 'bombing' }],
  // "Brought down two pylons", "the destruction of a pipeline".
  'bring down': [{ type: 'sabotage', followed: UTILITIES }, { type: null }],
  'knock down': [{ type: 'sabotage', followed: UTILITIES, near: 'insurgents' }, { type: null }],
  destruction: [{ pos: 'noun', type: 'sabotage', followed: UTILITIES }],
  bombing: [{ type: null, before: 'photo' }],
  raid: [
    { type: 'airstrike', before: 'air bombing aerial' },
    { type: 'attack', near: 'rebels' },
    { type: 'raid', near: 'law' },
    { pos: 'noun', type: 'raid', before: 'a the dawn police drug overnight' },
    { pos: 'verb', type: 'raid', near: 'troops' },
    { pos: 'verb', type: 'raid', weak: true },
  ],
  // What an army or a rebel movement undertakes, not what was done to somebody.
  offensive: [
    { type: null, before: 'diplomatic charm legal political peace' },
    { pos: 'noun', type: 'clash', near: 'troops' },
  ],
  mortar: [{ pos: 'verb', type: 'shelling' }],
  fight: [
    { type: null, near: 'figurative' },
    { type: 'clash', near: 'troops' },
    { pos: 'noun', type: 'clash', before: 'a street fist knife', near: 'firearm' },
  ],
  battle: [
    { type: null, near: 'figurative' },
    { type: null, near: 'court' },
    { type: 'clash', near: 'troops' },
  ],
  combat: [{ type: 'clash', before: 'the in heavy fierce during intense', near: 'troops' }],
  repel: [{ type: 'clash', near: 'troops' }],
  confrontation: [{ type: 'clash', near: 'troops' }],
  rout: [{ type: 'clash', near: 'troops' }],
  defeat: [
    { type: 'sport', score: true },
    { type: null, near: 'parliament' },
    { type: 'sport', near: 'sport' },
    { type: 'clash', near: 'troops' },
  ],
  execute: [{ pos: 'verb', type: null, after: 'the a search' }],
  attack: [
    { type: null, before: 'heart panic asthma counter' },
    { type: null, near: 'blaze' },
    {
      pos: 'verb',
      type: null,
      before: 'harshly verbally sharply strongly bitterly publicly openly repeatedly',
    },
    { type: null, after: 'ad ads helicopter helicopters aircraft dog' },
    { type: null, near: 'sport' },
  ],
  assault: [{ type: null, after: 'rifle rifles weapon weapons charge charges' }],
  murder: [
    { type: null, after: 'charge charges suspect suspects case trial weapon investigation rate conviction' },
    { type: null, before: 'for of attempted first-degree second-degree degree capital', near: 'court' },
  ],
  homicide: [
    {
      type: null,
      after: 'detectives detective investigators division unit case investigation rate bureau squad',
    },
  ],
  killing: [{ type: null, before: 'painstaking' }],
  robbery: [{ type: null, after: 'detectives charge charges suspect division' }],
  burglary: [{ type: null, after: 'charge charges' }],
  arson: [{ type: null, after: 'investigators investigator unit units section counter squad charges' }],
  steal: [{ type: null, near: 'sport' }],
};
