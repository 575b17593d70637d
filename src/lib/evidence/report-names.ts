import type { EvidenceSource } from '#lib/dashboard/types.ts';
import { dayInWords } from '#lib/time/words.ts';
import type { Words } from '#lib/words/index.ts';

/** What each report is called: by who wrote it; those of one name by their days too, and those of one day by their numbers. */
export function reportNames(reports: readonly EvidenceSource[], words: Words): string[] {
  const plain = reports.map(
    ({ source, author, title }, i) => source ?? author ?? title ?? words.evidence.report(i + 1),
  );
  const dated = told(plain, (name, i) => {
    const day = reports[i]?.published ?? null;
    return day === null ? name : `${name}, ${dayInWords(day, words.dates)}`;
  });
  return told(dated, (name, i) => `${name} (${words.counts.number(i + 1)})`);
}

/** The names, those that stand more than once told apart. */
function told(names: readonly string[], apart: (name: string, index: number) => string): string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return names.map((name, i) => ((times.get(name) ?? 0) > 1 ? apart(name, i) : name));
}
