import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '#lib/time/day.ts';
import { readText } from '#lib/text/index.ts';
import { readTriggers } from '../triggers/index.ts';
import { assemble } from './index.ts';

/** The types of what an article of one day tells. */
const told = (text: string): string[] => {
  const document = readText(text);
  const published = dayFromCivil(2022, 3, 10);
  // Watched, it leaves nothing out as unsure.
  return assemble({ published }, document, [], [], readTriggers(document), [], () => undefined).map(
    ({ type }) => type,
  );
};

const BETWEEN =
  'The mayor spoke of order. The shops were open. The buses ran. Schools were full. It rained. ';

describe('what is named again', () => {
  test.each<[string, string[]]>([
    [`Gunmen killed a banker. ${BETWEEN}They murdered him.`, ['killing']],
    [`Gunmen killed a banker. ${BETWEEN}They also murdered a clerk.`, ['killing', 'killing']],
    [`Gunmen kidnapped a banker. ${BETWEEN}They robbed a shop.`, ['kidnapping', 'robbery']],
    [`Rebels bombed a bank. ${BETWEEN}They fired at the guards.`, ['bombing']],
    [`Rebels bombed a bank. ${BETWEEN}They also fired at a school.`, ['bombing', 'shooting']],
  ])('%s', (text, types) => {
    expect(told(text)).toEqual(types);
  });
});
