import type { TimexMod } from '#lib/model/mention.ts';
import type { Reading } from '../reading.ts';
import type { Phrase } from '../types.ts';
import type { Rule } from './rule.ts';

interface Modifier {
  readonly mod: TimexMod;
  readonly split: 'earlier' | 'later' | null;
  /** First token of the phrase that is modified. */
  readonly inner: number;
}

const EDGES = new Map<string, TimexMod>([
  ['early', 'START'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['dawn', 'START'],
  ['outset', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['end', 'END'],
  ['close', 'END'],
]);

const NOUNS: ReadonlySet<string> = new Set([
  'beginning',
  'start',
  'dawn',
  'outset',
  'middle',
  'end',
  'close',
]);

/** "early", "mid-", "late in", "the end of", "the early part of", "earlier", "later", "late on". */
function modifierAt(r: Reading, t: number): Modifier | null {
  if (r.is(t, 'earlier', 'later')) {
    const inner = r.is(t + 1, 'in', 'on') ? t + 2 : t + 1;
    return r.is(t, 'earlier')
      ? { mod: 'START', split: 'earlier', inner }
      : { mod: 'END', split: 'later', inner };
  }
  const the = r.is(t, 'the') ? t + 1 : t;
  const at = r.is(the, 'very') ? the + 1 : the;
  if (
    r.is(at, 'latter', 'last', 'closing', 'early', 'first', 'opening') &&
    r.is(at + 1, 'part', 'stages', 'half', 'months', 'days', 'weeks') &&
    r.is(at + 2, 'of')
  ) {
    if (the === t || !r.is(at + 1, 'part', 'stages')) return null;
    return { mod: r.is(at, 'early', 'first', 'opening') ? 'START' : 'END', split: null, inner: at + 3 };
  }
  const mod = EDGES.get(r.word(at));
  if (!mod) return null;
  if (r.in(at, NOUNS)) return r.is(at + 1, 'of') ? { mod, split: null, inner: at + 2 } : null;
  if (r.isDash(at + 1)) return { mod, split: null, inner: at + 2 };
  return { mod, split: null, inner: r.is(at + 1, 'in', 'on') ? at + 2 : at + 1 };
}

/** Whether a part of the phrase makes sense: not of a reference, a set or a plain length of time. */
function hasParts({ expression }: Phrase): boolean {
  const { kind } = expression;
  return (
    kind !== 'reference' &&
    kind !== 'set' &&
    kind !== 'duration' &&
    kind !== 'shift' &&
    kind !== 'overnight' &&
    kind !== 'clock' &&
    kind !== 'shift-from'
  );
}

/** A modifier before any phrase the core rules read: "early March", "the end of 2023", "mid-2024", "earlier this month", "late Friday". */
export function createModifiedRule(core: (r: Reading, t: number) => readonly Phrase[] | null): Rule {
  return {
    name: 'modified',
    openers: ['the', 'earlier', 'later', 'very', 'latter', ...EDGES.keys()],
    read(r, t) {
      const modifier = modifierAt(r, t);
      if (!modifier) return null;
      const phrases = core(r, modifier.inner);
      const inner = phrases?.[0];
      if (!phrases || !inner || inner.mod !== null || !hasParts(inner)) return null;
      const { kind } = inner.expression;
      const dated =
        kind === 'calendar' && (inner.expression.day !== null || inner.expression.weekday !== null);
      const deictic = kind === 'unit' && inner.expression.unit === 'day';
      // "late Friday" and "early today": the annotated phrase is the day.
      if (dated || kind === 'part-of-day') {
        if (modifier.split === null && r.is(t, 'early', 'late') && kind === 'part-of-day') return null;
        return null;
      }
      if (deictic && modifier.split === null && r.is(t, 'early', 'late')) return null;
      const first: Phrase = {
        ...inner,
        first: t,
        mod: modifier.mod,
        split: modifier.split,
        rule: `${inner.rule}+${modifier.mod.toLowerCase()}`,
      };
      return [first, ...phrases.slice(1)];
    },
  };
}

const QUANTIFIERS = new Map<string, TimexMod>([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['circa', 'APPROX'],
  ['ca.', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['over', 'MORE_THAN'],
]);

const OUTSIDE: ReadonlySet<string> = new Set(['about', 'around', 'approximately', 'nearly', 'almost']);

function quantifierAt(r: Reading, t: number): { mod: TimexMod; inner: number } | null {
  const single = QUANTIFIERS.get(r.word(t));
  if (single) return { mod: single, inner: t + 1 };
  if (r.is(t, 'ca', 'c') && r.is(t + 1, '.')) return { mod: 'APPROX', inner: t + 2 };
  if (r.is(t, 'more', 'longer') && r.is(t + 1, 'than')) return { mod: 'MORE_THAN', inner: t + 2 };
  if (r.is(t, 'less', 'fewer') && r.is(t + 1, 'than')) return { mod: 'LESS_THAN', inner: t + 2 };
  if (r.is(t, 'no') && r.is(t + 1, 'more', 'longer') && r.is(t + 2, 'than'))
    return { mod: 'EQUAL_OR_LESS', inner: t + 3 };
  if (r.is(t, 'at') && r.is(t + 1, 'least')) return { mod: 'EQUAL_OR_MORE', inner: t + 2 };
  if (r.is(t, 'at') && r.is(t + 1, 'most')) return { mod: 'EQUAL_OR_LESS', inner: t + 2 };
  if (r.is(t, 'up') && r.is(t + 1, 'to')) return { mod: 'EQUAL_OR_LESS', inner: t + 2 };
  if (r.is(t, 'close') && r.is(t + 1, 'to')) return { mod: 'LESS_THAN', inner: t + 2 };
  return null;
}

/** "about two weeks", "nearly a year", "more than four decades ago", "at least 72 hours", "circa 461 BC". */
export function createQuantifiedRule(core: (r: Reading, t: number) => readonly Phrase[] | null): Rule {
  return {
    name: 'quantified',
    openers: [...QUANTIFIERS.keys(), 'ca', 'c', 'more', 'longer', 'less', 'fewer', 'no', 'at', 'up', 'close'],
    read(r, t) {
      const quantifier = quantifierAt(r, t);
      if (!quantifier) return null;
      const phrases = core(r, quantifier.inner);
      const inner = phrases?.[0];
      if (!phrases || !inner || inner.mod !== null || inner.first !== quantifier.inner) return null;
      const { kind } = inner.expression;
      const year =
        kind === 'calendar' &&
        inner.expression.month === null &&
        inner.expression.weekday === null &&
        quantifier.mod === 'APPROX';
      if (kind === 'duration' && inner.expression.window !== null) return null;
      if (kind !== 'duration' && kind !== 'shift' && !year) return null;
      // Annotators leave "about" and "nearly" before a length of time outside, "more than" and "over" inside.
      const outside = kind === 'duration' && OUTSIDE.has(r.word(t));
      const first: Phrase = {
        ...inner,
        first: outside ? inner.first : t,
        mod: quantifier.mod,
        rule: `${inner.rule}+quantity`,
      };
      return [first, ...phrases.slice(1)];
    },
  };
}
