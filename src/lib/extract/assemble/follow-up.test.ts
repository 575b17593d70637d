import { expect, test } from 'vitest';
import type { DateMention } from '#lib/model/mention.ts';
import { readText } from '#lib/text/index.ts';
import { readTriggers } from '../triggers/index.ts';
import { isOfFollowUp } from './follow-up.ts';
import { layOut } from './layout.ts';

test.each([
  ['A man was shot on Friday.', 'shot', false],
  ['A man was charged on Friday after shooting his neighbour.', 'shooting', true],
  ['A woman who shot her neighbour was arrested Friday.', 'shot', true],
  ['On Friday, police identified the man who was shot in the park.', 'shot', true],
  ['The shooting on Friday left two men hurt.', 'shooting', false],
  ['The man arrested in Belport was shot on Friday.', 'shot', false],
  // What is no crime and no accident is not followed up.
  ['The senate voted after hearing on Friday that he faced a trial.', 'voted', false],
])('%s', (text, word, follows) => {
  const document = readText(text);
  const start = text.indexOf('Friday');
  const mention: DateMention = {
    ...{ start, end: start + 6, type: 'DATE', value: '', mod: null, rule: 'test' },
    when: null,
  };
  const layout = layOut(document, [mention], []);
  const trigger = readTriggers(document).find((found) => text.slice(found.start, found.end).startsWith(word));
  const [date] = layout.sentences[0]?.dates ?? [];
  if (!trigger || !date) throw new Error('the sentence lacks its trigger or its date');
  expect(isOfFollowUp(layout, date, trigger)).toBe(follows);
});
