import { describe, expect, test } from 'vitest';
import { readText } from '#lib/text/index.ts';
import { readTriggers } from './index.ts';

/** "type:words" of the triggers of a text, with "?" where nothing beside the word bears it out. */
const found = (text: string): string[] =>
  readTriggers(readText(text)).map(
    ({ type, start, end, weak }) => `${type}:${text.slice(start, end)}${weak ? '?' : ''}`,
  );

describe('verbs of going, taking and holding', () => {
  test.each<[string, string[]]>([
    ['Troops entered the town of Orr at dawn.', ['troop-movement:entered']],
    ['She entered politics ten years ago.', []],
    ['He entered a plea before the judge.', []],
    [
      'Rebels captured the town after a siege by the army.',
      ['troop-movement:captured', 'troop-movement:siege'],
    ],
    ['The suspect was captured by police near the river.', ['arrest:captured']],
    ['The skater captured the gold medal at the championship.', ['sport:gold medal', 'sport:championship']],
    ['A camera captured the moment.', []],
    ['She captured the imagination of a generation.', []],
    ['They captured Orr.', ['troop-movement:captured?']],
    ['Blue helmets patrolled the valley.', ['troop-movement:patrolled?']],
    ['The men were on patrol near the lake.', []],
    ['The general ordered an advance on paper only.', []],
    ['The army advanced on Orr with tanks.', ['troop-movement:advanced']],
    ['Families crossed the river; thousands of people fled.', ['displacement:crossed', 'displacement:fled']],
    ['Farmers demonstrated outside the ministry.', ['protest:demonstrated']],
    ['The study demonstrated the effect of salt.', []],
    ['Pensioners marched through Orr.', ['protest:marched?']],
    ['Soldiers marched towards the front.', ['troop-movement:marched']],
    ['Nine people were injured when a bus overturned.', ['accident:injured', 'accident:overturned']],
    ['The blaze destroyed two barns.', ['fire:blaze', 'fire:destroyed']],
    ['The firm launched a shoe.', ['other:launched?']],
    ['A probe was launched into space by rocket.', ['launch:launched']],
    ['Warplanes targeted a depot.', ['airstrike:targeted']],
    ['The army raided two farms.', ['attack:raided']],
    ['Gunmen shot three farmers near Orr.', ['shooting:shot']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a verb that says no more than that its object took place', () => {
  test.each<[string, string[]]>([
    ['Rebels launched an attack on Orr.', ['attack:launched an attack']],
    ['They launched another large-scale assault on Orr.', ['attack:launched another large-scale assault']],
    ['The group carried out two bombings in Orr.', ['bombing:carried out two bombings']],
    ['Students staged a protest in Orr.', ['protest:staged a protest']],
    ['The army continued its shelling of Orr.', ['shelling:continued its shelling']],
    // Another clause, another thing.
    ['They began to leave; an attack followed.', ['attack:attack']],
    ['The mayor held that the protest was small.', ['protest:protest']],
    ['Rebels launched about 30 attacks.', ['attack:launched about 30 attacks']],
    ['He launched a book about the protest.', ['other:launched?', 'protest:protest']],
    ['The continued attacks wore them down.', ['attack:attacks']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('its reality is that of the verb', () => {
    const frame = (text: string): string | undefined => readTriggers(readText(text))[0]?.frame;
    expect(frame('Rebels launched attacks on Orr.')).toBe('asserted');
    expect(frame('Rebels will launch an attack on Orr.')).toBe('planned');
    expect(frame('Rebels could launch an attack on Orr.')).toBe('hypothetical');
    expect(frame('Rebels did not launch an attack on Orr.')).toBe('negated');
  });
});
