import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticles } from '#lib/articles/index.ts';
import { ROOT, runDateline } from './run-dateline.ts';

// A wanted change of the extractor changes these files: look at the difference, then write them anew with
// UPDATE_GOLDEN=1 npx vitest run --project node tests/golden
const UPDATE = process.env.UPDATE_GOLDEN === '1';

const SEEDS = ['2024-01-04-kerman-bombings.txt', 'saved-pages/2023-09-10-morocco-earthquake.html'];

/** Zones and locales at both ends of what a machine can have. */
const PLACES_TO_RUN: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
  { TZ: 'America/Adak', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
];

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Line {
  readonly timexes: readonly (Span & {
    readonly text: string;
    readonly from?: string;
    readonly to?: string;
  })[];
  readonly toponyms: readonly (Span & { readonly text: string })[];
  readonly events: readonly {
    readonly start?: string;
    readonly end?: string;
    readonly evidence: {
      readonly sentence: Span;
      readonly trigger: Span;
      readonly date?: Span;
      readonly places: readonly Span[];
    };
  }[];
}

const golden = (seed: string): string => path.join(import.meta.dirname, `${path.basename(seed)}.json`);
const pretty = (line: string): string => `${JSON.stringify(JSON.parse(line), null, 2)}\n`;

describe('dateline extract', () => {
  const runs: string[][] = [];

  beforeAll(() => {
    const inputs = SEEDS.flatMap((seed) => ['--input', path.join('seeds', seed)]);
    for (const env of PLACES_TO_RUN) {
      const { code, output, errors } = runDateline(['extract', ...inputs], { env });
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      runs.push(output.trimEnd().split('\n'));
    }
  });

  it('gives the same bytes in every zone and locale', () => {
    expect(runs[0]).toHaveLength(SEEDS.length);
    expect(runs[1]).toEqual(runs[0]);
  });

  it.each(SEEDS.map((seed, i) => [seed, i] as const))('reads %s as it did before', (seed, i) => {
    const now = pretty(runs[0]?.[i] ?? '{}');
    if (UPDATE) writeFileSync(golden(seed), now);
    expect(now).toBe(readFileSync(golden(seed), 'utf8'));
  });

  it.each(SEEDS.map((seed, i) => [seed, i] as const))(
    'cuts every span of %s out of the article',
    (seed, i) => {
      const bytes = readFileSync(path.join(ROOT, 'seeds', seed));
      const text = readArticles(bytes, seed).articles[0]?.text ?? '';
      const line = JSON.parse(runs[0]?.[i] ?? '{}') as Line;
      for (const { start, end, text: cut } of [...line.timexes, ...line.toponyms])
        expect(text.slice(start, end)).toBe(cut);
      for (const { start, end, evidence } of line.events) {
        if (start !== undefined && end !== undefined) expect(start <= end).toBe(true);
        const { sentence, trigger, date, places } = evidence;
        expect(text.slice(trigger.start, trigger.end)).toMatch(/\S/);
        expect(trigger.start >= sentence.start && trigger.end <= sentence.end).toBe(true);
        for (const span of [sentence, ...(date ? [date] : []), ...places]) {
          expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
        }
      }
      expect(line.events.length).toBeGreaterThan(0);
    },
  );
});
