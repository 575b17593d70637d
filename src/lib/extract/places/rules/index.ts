import { inCapitals } from './capitals.ts';
import { asContainer, beforeContainer } from './container.ts';
import { asDateline } from './dateline.ts';
import { asLanguage } from './language.ts';
import { inList } from './list.ts';
import { inNameOf } from './name-of.ts';
import { asWord, fromName } from './name.ts';
import { afterInitials, afterThing, beforeHead, besideCapital } from './neighbours.ts';
import { afterFullName, afterGivenName, afterTitle, asGivenName, asSurname, beforeSpeech } from './person.ts';
import { afterPosition, afterPreposition, beforeDivision } from './preposition.ts';
import type { Rule } from './rule.ts';

/** Every rule of recognition, in the order in which a mention names the strongest. */
export const RULES: readonly Rule[] = [
  beforeContainer,
  asContainer,
  asDateline,
  afterPreposition,
  beforeDivision,
  afterPosition,
  inList,
  fromName,
  asWord,
  inCapitals,
  asLanguage,
  afterTitle,
  afterGivenName,
  afterFullName,
  asGivenName,
  asSurname,
  beforeSpeech,
  beforeHead,
  inNameOf,
  afterThing,
  afterInitials,
  besideCapital,
];
