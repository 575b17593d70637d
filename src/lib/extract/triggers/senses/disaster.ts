import type { Senses } from './sense.ts';

const FIRE_COMPOUNDS =
  'department departments chief chiefs station stations truck trucks engine engines officials official brigade marshal marshals service services hall alarm alarms escape rescue officer officers protection extinguisher drill drills code codes safety line power arms crews crew captain lt. lieutenant hydrant district investigators authorities company companies commissioner battalion units unit personnel spokesman inspector hazard hazards prevention season risk weather pit place';

/** Fire, water, weather, crashes and disease. */
export const DISASTER: Senses = {
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
    { pos: 'verb', type: 'shooting', object: 'rounds' },
    { pos: 'verb', type: 'shooting', followed: 'at on upon into against', near: 'guns' },
    { pos: 'verb', type: 'resignation', before: 'was were been be has have had being get got', near: 'job' },
    // "A fired clerk sued": who was, not what is told.
    {
      pos: 'verb',
      type: null,
      after:
        'worker employee clerk officer teacher coach manager trader nurse cop policeman principal librarian',
    },
    { pos: 'verb', type: 'resignation', object: 'workforce', near: 'job' },
    { pos: 'verb', type: 'resignation', after: 'from', near: 'jobs' },
    { pos: 'verb', type: 'resignation', after: 'after for over', near: 'job' },
    { pos: 'verb', type: null, near: 'firearm' },
    {
      pos: 'verb',
      type: 'resignation',
      before: 'was were been being',
      after: 'for from after in by and , .',
    },
    // "Set two buses on fire".
    { pos: 'noun', type: 'arson', before: 'on', led: 'set sets setting' },
    { pos: 'noun', type: 'fire' },
  ],
  // "A party that ended a long drought in front of goal", "the line was flooded with calls".
  drought: [{ type: null, near: 'sport' }],
  inundate: [{ type: null, after: 'with by', near: 'contacts' }],
  flood: [
    { pos: 'verb', type: null, after: 'with', near: 'contacts' },
    { pos: 'verb', type: 'flood', near: 'water' },
    { pos: 'noun', type: null, after: 'of warning warnings insurance plain zone control' },
    { pos: 'noun', type: 'flood', near: 'water' },
    { pos: 'noun', type: 'flood', before: 'devastating deadly severe heavy flash the by worst' },
  ],
  'blow up': [{ type: 'eruption', near: 'volcano' }],
  blow: [{ type: 'bombing', after: 'up apart open', near: 'bomb' }, { type: null }],
  erupt: [
    {
      type: null,
      before:
        'fighting violence clash clashes battle battles protest protests riot riots unrest gunfire hostilities shootout gunbattle firefight',
    },
    { type: 'eruption', near: 'volcano' },
    { type: null, near: 'figurative' },
    { type: null, near: 'crowd' },
    { type: null, near: 'troops' },
    { type: null, near: 'firearm' },
    { pos: 'verb', type: 'eruption', after: 'late early on at in again for just shortly yesterday' },
  ],
  lava: [{ type: 'eruption', near: 'flow' }],
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
  'tip over': [{ type: 'accident', near: 'vehicle' }, { type: null }],
  'flip over': [{ type: 'accident', near: 'vehicle' }, { type: null }],
  'roll over': [{ type: 'accident', near: 'vehicle' }, { type: null }],
  // "He was fired on August 18": the day he lost his post.
  'fire on': [
    {
      type: 'resignation',
      before: 'was were been got',
      after:
        'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec may jan. feb. mar. apr. aug. sept. oct. nov. dec.',
    },
  ],
  wreck: [
    { type: null, near: 'finding' },
    { pos: 'noun', type: 'accident', near: 'vehicle' },
  ],
  'fall into': [{ type: 'accident', near: 'drop' }, { type: null }],
  overturn: [{ type: 'accident', near: 'vehicle' }],
  sink: [{ pos: 'verb', type: 'accident', near: 'vessel' }],
  accident: [{ type: null, before: 'by no', after: 'that' }],
  burst: [{ pos: 'verb', type: 'collapse', subject: 'dam' }],
  fail: [{ pos: 'verb', type: 'collapse', subject: 'dam', after: '. , ; in on at after and when under' }],
  'sweep away': [{ type: 'flood', near: 'water' }, { type: null }],
  form: [{ pos: 'verb', type: 'storm', subject: 'storms', after: 'over in off near south north east west' }],
  confirm: [{ pos: 'verb', type: 'outbreak', object: 'cases', near: 'disease' }],
  diagnose: [{ pos: 'verb', type: 'outbreak', object: 'cases', near: 'disease' }],
  breach: [{ pos: 'verb', type: 'collapse', near: 'dam' }],
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
};
