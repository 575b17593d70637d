import type { Reading } from '../reading.ts';
import type { Phrase } from '../types.ts';
import { clockRule } from './clock.ts';
import { dayFirstPartRule, dayPartRule } from './day-part.ts';
import { dayFirstRule } from './day-first.ts';
import { centuryRule, decadeRule } from './decade.ts';
import { deicticDayRule, referenceRule } from './deictic.ts';
import { durationRule } from './duration.ts';
import { holidayRule } from './holiday.ts';
import { byGate, mayOpen, openingsOf } from './gates.ts';
import { createModifiedRule, createQuantifiedRule } from './modified.ts';
import { monthRule } from './month.ts';
import { numericRule } from './numeric.ts';
import { quarterRule, seasonRule } from './part-of-year.ts';
import { definiteUnitRule, relativeUnitRule, unitBeforeRule } from './relative-unit.ts';
import type { Rule } from './rule.ts';
import { setRule } from './set.ts';
import { shiftRule } from './shift.ts';
import { bareDayRule, sidedMonthRule, weekdayRule } from './weekday.ts';
import { samePeriodRule, unitOfRule } from './unit-of.ts';
import { fiscalYearRule, yearRule } from './year.ts';

/** In the order they are tried; the first that reads a phrase has it. */
const CORE: readonly Rule[] = [
  numericRule,
  clockRule,
  dayPartRule,
  dayFirstPartRule,
  dayFirstRule,
  sidedMonthRule,
  weekdayRule,
  holidayRule,
  unitOfRule,
  samePeriodRule,
  monthRule,
  seasonRule,
  quarterRule,
  fiscalYearRule,
  centuryRule,
  decadeRule,
  setRule,
  deicticDayRule,
  shiftRule,
  yearRule,
  relativeUnitRule,
  unitBeforeRule,
  referenceRule,
  bareDayRule,
  definiteUnitRule,
  durationRule,
];

/** The reader of a list of rules: asks only those that open on the token at hand. */
function reader(rules: readonly Rule[]): (r: Reading, t: number) => readonly Phrase[] | null {
  const byWord = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const word of new Set(rule.openers)) {
      const known = byWord.get(word);
      if (known) known.push(rule);
      else byWord.set(word, [rule]);
    }
  }
  const byDigits = byGate(rules);
  return (r, t) => {
    const digits = r.isDigits(t);
    const open = digits ? byDigits(r, t) : byWord.get(r.word(t));
    if (!open || (!digits && !mayOpen(r, t))) return null;
    for (const rule of open) {
      const found = rule.read(r, t);
      if (found) return found;
    }
    return null;
  };
}

const core = reader(CORE);
const ALL: readonly Rule[] = [createQuantifiedRule(core), createModifiedRule(core), ...CORE];

/** Reads the phrases that begin at a token: what a modifier or a quantity stands before, then everything else. */
export const readPhrases = reader(ALL);

/** Tells the words on which any rule opens. */
export const openings = openingsOf(ALL.flatMap(({ openers }) => openers));
