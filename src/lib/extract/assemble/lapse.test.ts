import { expect, test } from 'vitest';
import { dayFromCivil } from '#lib/time/day.ts';
import { readText } from '#lib/text/index.ts';
import { readDates } from '../dates/index.ts';
import { readTriggers } from '../triggers/index.ts';
import { layOut } from './layout.ts';
import { readLapse } from './lapse.ts';

/** A Thursday. */
const PUBLISHED = dayFromCivil(2022, 3, 10);

test.each<[string, (number | null)[]]>([
  ['The mayor was arrested on Tuesday, two days after gunmen kidnapped a judge.', [null, -4]],
  ['A week after a bridge collapsed in the gorge, a tunnel was closed on Monday.', [-10, null]],
  ['The bus crashed a day before gunmen kidnapped a judge.', [null, 1]],
  // Not of the clause that the lapse opens.
  ['The mayor was arrested on Tuesday. Gunmen kidnapped a judge.', [null, null]],
  ['He was jailed for two days after gunmen kidnapped a judge.', [null, null]],
  ['Two days after the fair, gunmen kidnapped a judge.', [null]],
  ['After two days gunmen kidnapped a judge.', [null]],
])('%s', (text, days) => {
  const document = readText(text);
  const layout = layOut(document, readDates(document, PUBLISHED), []);
  const lapses = readTriggers(document).map((trigger) => {
    const in_ = layout.sentences[trigger.sentence];
    const when = in_ && readLapse(layout, in_, trigger, PUBLISHED)?.when;
    return when?.start == null ? null : when.start - PUBLISHED;
  });
  expect(lapses).toEqual(days);
});
