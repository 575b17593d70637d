import type { EventType } from '#lib/model/taxonomy.ts';
import type { Trigger } from '../triggers/index.ts';

/** Kinds of triggers by how they take the place where they happen: as their object, as their subject, in a phrase. */
export const KINDS = [
  'take',
  'patrol',
  'arrest',
  'kill',
  'shoot',
  'strike',
  'harm',
  'protest',
  'court',
  'talk',
  'other',
] as const;

export type TriggerKind = (typeof KINDS)[number];

const TAKING =
  /^(?:capture|seize|recapture|retake|reclaim|liberate|occupy|overrun|storm|invade|enter|besiege|encircle|raid|cross)/;

const KIND_OF_TYPE: Readonly<Partial<Record<EventType, TriggerKind>>> = {
  'troop-movement': 'take',
  displacement: 'take',
  arrest: 'arrest',
  raid: 'take',
  kidnapping: 'arrest',
  rescue: 'arrest',
  killing: 'kill',
  death: 'kill',
  shooting: 'shoot',
  attack: 'strike',
  clash: 'strike',
  bombing: 'strike',
  airstrike: 'strike',
  shelling: 'strike',
  explosion: 'strike',
  sabotage: 'strike',
  arson: 'strike',
  protest: 'protest',
  riot: 'protest',
  strike: 'protest',
  ceremony: 'protest',
  sport: 'protest',
  election: 'protest',
  trial: 'court',
  sentence: 'court',
  statement: 'talk',
  threat: 'talk',
  meeting: 'talk',
  agreement: 'talk',
  vote: 'talk',
};

/** How a trigger takes the place where it happens. */
export function kindOf({ type, lemma }: Pick<Trigger, 'type' | 'lemma'>): TriggerKind {
  if (lemma.startsWith('patrol')) return 'patrol';
  if (/^(?:destroy|injure|hurt|wound)/.test(lemma)) return 'harm';
  if (lemma.startsWith('kill')) return 'kill';
  if (type !== 'arrest' && TAKING.test(lemma)) return 'take';
  return KIND_OF_TYPE[type] ?? 'other';
}
