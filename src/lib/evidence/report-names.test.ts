import { expect, test } from 'vitest';
import type { EvidenceSource } from '#lib/dashboard/types.ts';
import { dayFromCivil } from '#lib/time/day.ts';
import { en } from '#lib/words/en/index.ts';
import { reportNames } from './report-names.ts';

type Told = Pick<EvidenceSource, 'source' | 'author' | 'title' | 'published'>;

const DAY = dayFromCivil(2024, 1, 3);
const report = (told: Partial<Told>): EvidenceSource =>
  ({ source: null, author: null, title: null, published: DAY, ...told }) as EvidenceSource;

test.each<[string, Partial<Told>[], string[]]>([
  [
    'source, author or title',
    [{ source: 'Wire', author: 'Jo' }, { author: 'Jo' }, { title: 'Quake' }],
    ['Wire', 'Jo', 'Quake'],
  ],
  ['a number without any', [{ source: 'Wire' }, {}], ['Wire', 'Report 2']],
  [
    'the day where the name is the same',
    [{ source: 'Wire' }, { source: 'Wire', published: DAY + 1 }, { source: 'Post' }],
    ['Wire, 3 January 2024', 'Wire, 4 January 2024', 'Post'],
  ],
  [
    'the number where the day is the same too',
    [{ source: 'Wire' }, { source: 'Wire' }, { source: 'Wire', published: null }],
    ['Wire, 3 January 2024 (1)', 'Wire, 3 January 2024 (2)', 'Wire'],
  ],
])('reports are called by %s', (_, told, names) => {
  expect(reportNames(told.map(report), en)).toEqual(names);
});
