import type { CivilDay } from './day.ts';

export const PRECISIONS = [
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
  'vague',
] as const;

export type Precision = (typeof PRECISIONS)[number];

/** How a date is known, surest first. */
export const BASES = ['stated', 'relative', 'inherited', 'published'] as const;

export type Basis = (typeof BASES)[number];

/** The day a relative date was counted from. */
export interface Anchor {
  readonly day: CivilDay;
  readonly of: 'published' | 'text';
}

/** A closed interval of civil days; an open side is null. Never `start > end`. */
export interface When {
  readonly start: CivilDay | null;
  readonly end: CivilDay | null;
  readonly precision: Precision;
  readonly approximate: boolean;
  /** ISO 8601-2 level 1. */
  readonly edtf: string;
  readonly basis: Basis;
  readonly anchor: Anchor | null;
}
