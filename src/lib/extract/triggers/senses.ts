import type { EventType } from '#lib/model/taxonomy.ts';
import type { Cue } from './cues.ts';

/**
 * What an ambiguous word means among its neighbours. The first sense of a lemma whose conditions all hold decides;
 * `type: null` says that it is no trigger. A "?" lemma of the vocabulary that no sense claims is dropped, any other keeps its type.
 */
export interface Sense {
  readonly pos?: 'verb' | 'noun';
  readonly type: EventType | null;
  /** The word just before is one of these. */
  readonly before?: string;
  /** The word just after is one of these. */
  readonly after?: string;
  /** A word of the subject stands within twelve tokens. */
  readonly near?: Cue;
}

const FIRE_COMPOUNDS =
  'department departments chief chiefs station stations truck trucks engine engines officials official brigade marshal marshals service services hall alarm alarms escape rescue officer officers protection extinguisher drill drills code codes safety line power arms crews crew captain lt. lieutenant hydrant district investigators authorities company companies commissioner battalion units unit personnel spokesman inspector hazard hazards prevention season risk weather pit place';

export const SENSES: Readonly<Record<string, readonly Sense[]>> = {
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
    { type: 'airstrike', near: 'aircraft' },
    { pos: 'verb', type: null, near: 'quake' },
    { pos: 'verb', type: null, near: 'weather' },
    { pos: 'verb', type: 'accident', near: 'vehicle', after: 'by a and the another' },
    { pos: 'verb', type: 'shooting', near: 'firearm', after: 'in by' },
    { pos: 'noun', type: 'strike', before: 'the a on' },
  ],
  hit: [
    { type: null, near: 'sport' },
    { type: 'airstrike', near: 'aircraft' },
    { pos: 'verb', type: 'shooting', after: 'in by', near: 'firearm' },
    { pos: 'verb', type: 'accident', near: 'vehicle', after: 'by a and the another' },
  ],
  target: [{ pos: 'verb', type: 'attack', near: 'bomb' }],
  rape: [
    { pos: 'verb', type: 'attack' },
    { pos: 'noun', type: 'attack', before: 'the a gang alleged' },
  ],
  hack: [{ type: 'fraud', near: 'market' }],
  storm: [
    { pos: 'verb', type: 'attack', near: 'rebels' },
    { pos: 'verb', type: 'attack', near: 'troops' },
    { pos: 'verb', type: 'riot', near: 'crowd' },
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
  fire: [
    { pos: 'noun', type: null, after: FIRE_COMPOUNDS },
    { pos: 'noun', type: null, before: 'under open opened cease small-arms line of friendly volunteer' },
    { pos: 'noun', type: 'shelling', before: 'mortar artillery rocket tank' },
    { pos: 'noun', type: 'shooting', before: 'gun rifle automatic machinegun sniper arms' },
    { pos: 'verb', type: 'airstrike', after: 'ballistic cruise missiles drones', near: 'aircraft' },
    {
      pos: 'verb',
      type: 'shooting',
      after: 'at on upon into several shots multiple two three four five six his her their a',
      near: 'firearm',
    },
    { pos: 'verb', type: 'resignation', before: 'was were been be has have had being get got', near: 'job' },
    { pos: 'verb', type: 'resignation', after: 'employee employees worker workers staff coach', near: 'job' },
    { pos: 'noun', type: 'fire' },
  ],
  blast: [
    { pos: 'noun', type: 'bombing', near: 'bomb' },
    { pos: 'noun', type: 'explosion' },
  ],
  explosion: [{ type: null, before: 'population' }, { type: 'bombing', near: 'bomb' }, { type: 'explosion' }],
  explode: [{ type: 'bombing', near: 'bomb' }, { type: 'explosion' }],
  bomb: [
    { pos: 'verb', type: 'bombing' },
    {
      pos: 'noun',
      type: 'bombing',
      after:
        'exploded explodes went detonated blew ripped killed damaged destroyed caused placed planted thrown that which attack',
      near: 'bomb',
    },
  ],
  detonate: [{ type: 'bombing' }],
  bombing: [{ type: null, before: 'photo' }],
  raid: [
    { type: 'airstrike', before: 'air bombing aerial' },
    { type: 'attack', near: 'rebels' },
    { type: 'raid', near: 'law' },
    { pos: 'noun', type: 'raid', before: 'a the dawn police drug overnight' },
  ],
  offensive: [
    {
      pos: 'noun',
      type: 'attack',
      near: 'troops',
      before: 'the a an military guerrilla rebel new major fmln ground',
    },
  ],
  shell: [{ pos: 'verb', type: 'shelling', near: 'troops' }],
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
    { type: null, near: 'parliament' },
    { type: 'sport', near: 'sport' },
    { type: 'clash', near: 'troops' },
  ],
  execute: [{ pos: 'verb', type: null, after: 'the a search' }],
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
  charge: [
    { type: null, before: 'in took take takes free extra' },
    { pos: 'verb', type: 'trial', near: 'court' },
    { pos: 'noun', type: 'trial', before: 'on faces facing murder criminal filed', near: 'court' },
  ],
  sue: [
    { type: 'trial', near: 'court' },
    { type: 'trial', near: 'company' },
  ],
  plead: [{ type: 'trial', after: 'guilty not no innocent' }],
  trial: [
    { type: null, before: 'clinical field time' },
    { type: 'trial', near: 'court', before: 'the a murder on his her their show' },
  ],
  hearing: [{ pos: 'noun', type: 'trial', near: 'court' }],
  sentence: [
    { pos: 'verb', type: 'sentence' },
    { pos: 'noun', type: 'sentence', before: 'year death prison life jail suspended month', near: 'court' },
  ],
  launder: [{ type: 'fraud' }],
  detention: [{ type: 'arrest', before: 'the', near: 'law' }],
  trafficking: [{ type: 'trafficking', before: 'for of', near: 'court' }],
  smuggling: [{ type: 'trafficking', before: 'for of', near: 'court' }],
  flood: [
    { pos: 'verb', type: 'flood', near: 'water' },
    { pos: 'noun', type: null, after: 'of warning warnings insurance plain zone control' },
    { pos: 'noun', type: 'flood', near: 'water' },
    { pos: 'noun', type: 'flood', before: 'devastating deadly severe heavy flash the by worst' },
  ],
  'blow up': [{ type: 'eruption', near: 'volcano' }],
  blow: [{ type: 'bombing', after: 'up apart open', near: 'bomb' }, { type: null }],
  erupt: [
    { type: 'eruption', near: 'volcano' },
    { type: null, near: 'figurative' },
    { type: null, near: 'crowd' },
    { type: null, near: 'troops' },
    { type: null, near: 'firearm' },
    { pos: 'verb', type: 'eruption', after: 'late early on at in again for just shortly yesterday' },
  ],
  eruption: [
    { type: 'eruption', near: 'volcano' },
    { type: null, near: 'figurative' },
    { type: 'eruption', before: 'an the another' },
  ],
  crash: [
    { type: null, near: 'market' },
    { type: null, after: 'course site scene investigators investigator' },
    { type: 'accident', near: 'vehicle' },
    { type: 'accident', near: 'casualty' },
  ],
  wreck: [{ pos: 'noun', type: 'accident', near: 'vehicle' }],
  overturn: [{ type: 'accident', near: 'vehicle' }],
  sink: [{ pos: 'verb', type: 'accident', near: 'vessel' }],
  accident: [{ type: null, before: 'by no', after: 'that' }],
  collapse: [
    { type: null, near: 'market' },
    { type: 'collapse', near: 'structure' },
  ],
  disintegrate: [{ pos: 'verb', type: 'other' }],
  landslide: [{ type: null, after: 'victory win election' }, { type: 'landslide' }],
  avalanche: [{ type: null, after: 'of' }, { type: 'landslide' }],
  tremor: [{ type: 'earthquake', near: 'quake' }],
  infect: [{ type: 'outbreak', near: 'disease' }],
  sicken: [{ type: 'outbreak', near: 'disease' }],
  outbreak: [
    { type: 'clash', after: 'of', near: 'troops' },
    { type: 'outbreak', near: 'disease' },
  ],
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
  adopt: [{ pos: 'verb', type: 'vote', near: 'parliament' }],
  approve: [{ pos: 'verb', type: 'vote', near: 'parliament' }],
  pass: [{ pos: 'verb', type: 'vote', after: 'the a legislation bill law', near: 'parliament' }],
  decide: [{ pos: 'verb', type: 'vote', near: 'voters' }],
  takeover: [
    { type: 'coup', near: 'troops' },
    { type: 'business-deal', near: 'company' },
  ],
  find: [{ pos: 'verb', type: 'discovery', near: 'relics' }],
  vote: [
    { pos: 'noun', type: 'vote', before: 'a the', near: 'parliament' },
    { pos: 'verb', type: 'vote' },
  ],
  sign: [
    { pos: 'verb', type: 'agreement', near: 'deal' },
    { pos: 'verb', type: 'agreement', near: 'leader', after: 'it them the' },
  ],
  agree: [{ pos: 'verb', type: 'agreement', after: 'to on', near: 'deal' }],
  deal: [{ pos: 'noun', type: 'agreement', near: 'leader', before: 'a the nuclear trade peace arms' }],
  pact: [{ type: 'agreement', near: 'leader' }],
  accord: [{ type: 'agreement', near: 'leader' }],
  treaty: [{ type: 'agreement', near: 'leader' }],
  agreement: [
    { type: 'agreement', near: 'leader' },
    { type: 'agreement', near: 'deal', before: 'an the' },
    { type: null },
  ],
  meet: [{ pos: 'verb', type: 'meeting', near: 'leader' }],
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
  terminate: [{ pos: 'verb', type: 'resignation', near: 'job' }],
  suspend: [{ pos: 'verb', type: 'resignation', near: 'job' }],
  impose: [{ pos: 'verb', type: 'sanction', after: 'sanctions tariffs an new' }],
  inaugurate: [
    { pos: 'verb', type: 'appointment', near: 'office' },
    { pos: 'verb', type: 'ceremony' },
  ],
  name: [{ pos: 'verb', type: 'appointment', before: 'was were been', near: 'office' }],
  appointment: [{ type: 'appointment', after: 'of as', near: 'office' }],
  nomination: [{ type: 'appointment', after: 'of as', near: 'office' }],
  dismiss: [{ pos: 'verb', type: 'resignation', near: 'office' }],
  sack: [{ pos: 'verb', type: 'resignation', near: 'office' }],
  quit: [{ pos: 'verb', type: 'resignation', near: 'office' }],
  die: [{ pos: 'verb', type: 'death' }],
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
  launch: [{ type: 'launch', near: 'space' }],
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
