import type { Senses } from './sense.ts';

/** Courts and the police. */
export const JUSTICE: Senses = {
  charge: [
    { type: null, before: 'in took take takes free extra' },
    { pos: 'verb', type: 'trial', near: 'court' },
    { pos: 'noun', type: 'trial', before: 'on faces facing murder criminal filed', near: 'court' },
  ],
  sue: [
    { type: 'trial', near: 'court' },
    { type: 'trial', near: 'company' },
    { type: 'trial', near: 'job' },
  ],
  settle: [{ pos: 'verb', type: 'trial', object: 'lawsuits' }],
  // "Cleared of any wrongdoing", "the inquiry cleared her": a finding.
  clear: [
    { pos: 'verb', type: 'displacement', before: 'been was were', near: 'inhabitants' },
    { pos: 'verb', type: null, after: 'out up away off snow debris' },
    { pos: 'verb', type: null, object: 'ground' },
    { pos: 'verb', type: 'trial', near: 'suspicion' },
  ],
  fine: [
    { pos: 'verb', type: 'sentence', before: 'was were been' },
    { pos: 'verb', type: 'sentence', after: 'for over' },
  ],
  plead: [{ type: 'trial', after: 'guilty not no innocent' }],
  trial: [
    { type: null, before: 'clinical field time' },
    { type: 'trial', near: 'court', before: 'the a murder on his her their show' },
    {
      pos: 'noun',
      type: 'trial',
      before: 'the his her their a',
      after: 'opened began started opens begins starts resumed resumes',
    },
  ],
  hearing: [{ pos: 'noun', type: 'trial', near: 'court' }],
  sentence: [
    { pos: 'verb', type: 'sentence' },
    { pos: 'noun', type: 'sentence', before: 'year death prison life jail suspended month', near: 'court' },
  ],
  'hand down': [{ type: 'sentence', near: 'court' }, { type: 'sentence', near: 'rulings' }, { type: null }],
  search: [
    { pos: 'verb', type: 'raid', object: 'dwelling', near: 'law' },
    { pos: 'verb', type: 'raid', object: 'dwelling', near: 'court' },
  ],
  launder: [{ type: 'fraud' }],
  detention: [{ type: 'arrest', before: 'the', near: 'law' }],
  trafficking: [{ type: 'trafficking', before: 'for of', near: 'court' }],
  smuggling: [{ type: 'trafficking', before: 'for of', near: 'court' }],
};
