import { expect, test } from 'vitest';
import { readRecorded } from '#lib/evaluation/index.ts';
import recorded from '#lib/evaluation/recorded.json' with { type: 'json' };
import { qualityOf } from '#lib/evaluation/recorded-view.ts';
import { quality as de } from './de/quality.ts';
import { quality as en } from './en/quality.ts';

/** The same in both languages: names of systems and of sets. */
const NAMES =
  /^(AQUAINT TimeML|MEANTIME|WikiWars|LGL|TR-News|GeoVirus|GeoWebNews|TUD-Loc 2013|MUC-4|Event Location|5W1H|Giveme5W1H|HeidelTime|chrono-node|CamCoder|Edinburgh Geoparser|CLAVIN|GE(-CMU)?|UMass|SRI|BBN)$/;

test('what the record names has a name in German, or is a name', () => {
  const { sections, sets } = qualityOf(readRecorded(recorded));
  const labels = sections.flatMap(({ groups }) =>
    groups.flatMap(({ name, documents, lines }) => [
      name,
      ...(documents ? [documents.kind] : []),
      ...lines.flatMap(({ measure, published }) => [
        measure,
        ...published.flatMap(({ system, note }) => [system, ...(note === undefined ? [] : [note])]),
      ]),
    ]),
  );
  const untold = [...new Set([...labels, ...sets.map(({ name }) => name)])].filter(
    (label) => !NAMES.test(label) && de.named(label) === label,
  );
  expect(untold).toEqual([]);
});

test('numbers and days are those of the language', () => {
  expect([en.percent(0.8607), de.percent(0.8607)]).toEqual(['86.1', '86,1']);
  expect([en.longDay('2026-11-23'), de.longDay('2026-11-23')]).toEqual([
    '23 November 2026',
    '23. November 2026',
  ]);
});

test('each part has as many terms in both languages', () => {
  for (const id of ['bundled', 'dates', 'places', 'events'] as const)
    expect(de.sections[id].terms.length).toBe(en.sections[id].terms.length);
});
