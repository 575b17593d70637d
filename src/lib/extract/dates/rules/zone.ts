import type { Reading } from '../reading.ts';

/** Zones by name; the ones American readers know as "EST" and "EDT" stay local time, as TIMEX3 annotators leave them. */
export const ZONES: ReadonlyMap<string, string> = new Map<string, string>([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['z', 'Z'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eat', '+03:00'],
  ['msk', '+03:00'],
  ['ist', '+05:30'],
  ['jst', '+09:00'],
  ...[
    'est',
    'edt',
    'cst',
    'cdt',
    'mst',
    'mdt',
    'pst',
    'pdt',
    'et',
    'ct',
    'mt',
    'pt',
    'hkt',
    'sgt',
    'pkt',
    'aest',
    'aedt',
  ].map((zone): [string, string] => [zone, '']),
]);

/** A zone after a time: where it ends and how ISO 8601 writes it; local time is empty. */
export function zoneAt(r: Reading, t: number): { zone: string; end: number } | null {
  const open = r.is(t, '(') ? t + 1 : t;
  const zone = ZONES.get(r.word(open));
  if (zone !== undefined && r.isWord(open) && (r.isCapitalised(open) || r.upperCase) && open === t)
    return { zone, end: t + 1 };
  if (
    r.is(t, 'eastern', 'central', 'pacific', 'mountain', 'local', 'greenwich') &&
    r.is(t + 1, 'standard', 'daylight', 'mean', 'time')
  ) {
    return {
      zone: r.is(t, 'greenwich') ? 'Z' : '',
      end: r.is(t + 1, 'time') ? t + 2 : r.is(t + 2, 'time') ? t + 3 : t + 2,
    };
  }
  return null;
}
