import { describe, expect, test } from 'vitest';
import { readText } from '#lib/text/index.ts';
import { readTriggers } from '../triggers/index.ts';
import { attributesOf } from './attributes.ts';
import { layOut } from './layout.ts';

/** "who → whom" of the first trigger that says either. */
function told(text: string): string {
  const document = readText(text);
  const layout = layOut(document, [], []);
  for (const trigger of readTriggers(document)) {
    const in_ = layout.sentences[trigger.sentence];
    if (!in_) continue;
    const { perpetrator, target } = attributesOf(layout, in_, trigger);
    if (!perpetrator && !target) continue;
    return [perpetrator, target].map((span) => (span ? text.slice(span.start, span.end) : '-')).join(' → ');
  }
  return '- → -';
}

describe('who did it, and to whom', () => {
  test.each([
    ['Gunmen of the Red Hand attacked a police post.', 'Gunmen of the Red Hand → a police post'],
    ['Two masked men kidnapped the mayor of Orr.', 'Two masked men → the mayor of Orr'],
    ['The mayor was kidnapped by two masked men.', 'two masked men → The mayor'],
    ['Nine farmers have been killed by rebels in the hills.', 'rebels → Nine farmers'],
    ['A bombing by the Red Hand against a bank left two dead.', 'the Red Hand → a bank'],
    ['An attack on a convoy stopped traffic.', '- → a convoy'],
    ['The murder of a judge shocked the town.', '- → a judge'],
    ['The rebels launched an attack on a barracks.', 'The rebels → a barracks'],
    ['The Red Hand claimed responsibility for the blast.', 'The Red Hand → -'],
    ['Police arrested a baker.', 'Police → a baker'],
    // Lists are told whole, and end where another clause begins.
    ['Police, soldiers and guards killed nine rebels.', 'Police, soldiers and guards → nine rebels'],
    ['Rebels killed a judge, two guards and a driver near Orr.', 'Rebels → a judge, two guards and a driver'],
    ['The judge and his driver were shot by gunmen.', 'gunmen → The judge and his driver'],
    ['Rebels killed two men and police fled.', 'Rebels → two men'],
    ['Gunmen killed a nurse and wounded a guard.', 'Gunmen → a nurse'],
    ['Soldiers freed two men and gunmen attacked a bus.', 'gunmen → a bus'],
    ["The Red Hand's claim of responsibility alarmed the town.", 'The Red Hand → -'],
    ['Officials said rebels kidnapped a nurse.', 'rebels → a nurse'],
    // What it was done with did not do it.
    ['A car bomb killed nine people.', '- → nine people'],
    ['An explosion killed a guard.', '- → a guard'],
    ['Dozens were hurt and nine men injured.', '- → -'],
    ['A shooting on Elm Street woke the town.', '- → -'],
    ['A 9-year-old boy was kidnapped.', '- → A 9-year-old boy'],
    // Nobody is named.
    ['He was shot dead.', '- → -'],
    ['They attacked at dawn.', '- → -'],
    ['Fighting went on in the hills.', '- → -'],
    ['Who attacked the town is not known.', '- → the town'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});
