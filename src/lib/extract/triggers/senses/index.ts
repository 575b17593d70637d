import { DISASTER } from './disaster.ts';
import { JUSTICE } from './justice.ts';
import { MOVEMENT } from './movement.ts';
import { POLITICS } from './politics.ts';
import type { Senses } from './sense.ts';
import { SOCIETY } from './society.ts';
import { UNREST } from './unrest.ts';
import { VIOLENCE } from './violence.ts';

export type { Sense } from './sense.ts';

/** What an ambiguous word means among its neighbours, by lemma. */
export const SENSES: Senses = {
  ...MOVEMENT,
  ...VIOLENCE,
  ...UNREST,
  ...JUSTICE,
  ...DISASTER,
  ...POLITICS,
  ...SOCIETY,
};
