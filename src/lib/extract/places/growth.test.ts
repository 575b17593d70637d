import { beforeAll, describe, expect, it } from 'vitest';
import { testGazetteer } from '#lib/gazetteer/build/testing.ts';
import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import { readText, type TextDocument } from '#lib/text/index.ts';
import { createPlaceReader } from './index.ts';

let gazetteer: Gazetteer;
let towns: string[];
beforeAll(async () => {
  gazetteer = await testGazetteer();
  towns = Array.from({ length: gazetteer.size }, (_, i) => i)
    .filter((i) => gazetteer.kindOf(i) === 'city')
    .map((i) => gazetteer.nameOf(i));
}, 120_000);

/** The same object, with a count of how often its members are asked for. */
function counted<T extends object>(of: T, count: () => void): T {
  return new Proxy(of, {
    get(target, member): unknown {
      count();
      const value: unknown = Reflect.get(target, member, target);
      return value;
    },
  });
}

/** Looks at tokens and questions to the gazetteer that reading a text takes: its work, whatever else the machine does. */
function workOn(text: string): number {
  let work = 0;
  const count = (): void => {
    work++;
  };
  const read = createPlaceReader(counted(gazetteer, count));
  const document = readText(text);
  const { tokens } = document;
  const watched: TextDocument = {
    ...document,
    tokens: {
      ...tokens,
      kind: counted(tokens.kind, count),
      shape: counted(tokens.shape, count),
      lower: counted(tokens.lower, count),
      word: counted(tokens.word, count),
    },
  };
  read(watched, { dateline: null, source: null });
  return work;
}

const LENGTH = 8192;
const MOST_GROWTH = 2.2;

const UNITS = [
  'Paris, ', 'San José and ', "St. John's ", 'Springfield counties, ', 'Clarke, Barrow and ', 'MR. SPRINGFIELD ', 'A. ', '- the ',
  'in in in ', 'of of of ', 'New New New York ', 'New York, ', 'La ', 'Al-', '(Paris (Texas ', 'Springfield, Ohio, ', 'U.S. ',
  'SAN JOSE, COSTA RICA (AP) -- ', 'French and Spanish ', 'in the northern ', 'Jack Lancaster ', "'s ", "Cox's ", ', ', 'Paris, , ',
  'Republic of the ', 'Democratic Republic of the Congo ', 'Springfield\n\n',
]; // prettier-ignore

describe('the work for twice the text is about twice the work', () => {
  it.each(UNITS)('%j over and over', (unit) => {
    const whole = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    expect(workOn(whole)).toBeLessThanOrEqual(MOST_GROWTH * workOn(whole.slice(0, LENGTH / 2)));
  });

  it.each([', ', '. In ', ' (', ' and '])('distinct towns with %j between them', (between) => {
    const whole = towns.slice(0, 4000).join(between);
    expect(workOn(whole)).toBeLessThanOrEqual(MOST_GROWTH * workOn(whole.slice(0, whole.length / 2)));
  });
});
