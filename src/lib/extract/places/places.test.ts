import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { testGazetteer } from '#lib/gazetteer/build/testing.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import { readText } from '#lib/text/index.ts';
import { NO_PLACES, PLACE_CASES } from './cases.ts';
import { createPlaceReader, type PlaceContext, type PlaceReader } from './index.ts';

let reader: PlaceReader;
beforeAll(async () => {
  reader = createPlaceReader(await testGazetteer());
}, 120_000);

const NOTHING: PlaceContext = { dateline: null, source: null };
const read = (text: string, context = NOTHING): PlaceMention[] => reader(readText(text), context);
const shown = (text: string, context = NOTHING): string =>
  read(text, context)
    .map((mention) => `${text.slice(mention.start, mention.end)}=${mention.place.id}`)
    .join('; ');

describe('places in sentences', () => {
  it.each(PLACE_CASES)('%s', (text, places) => {
    expect(shown(text)).toBe(places);
  });
});

describe('sentences without places', () => {
  it.each(NO_PLACES)('%s', (text) => {
    expect(shown(text)).toBe('');
  });
});

describe('the document as a whole', () => {
  it('keeps one sense of a name once its container is told', () => {
    const text = 'A mill burned in Paris, Texas, on Monday. Firefighters came from all over Paris.';
    expect(shown(text)).toBe('Paris=4717560; Texas=US.TX; Paris=4717560');
  });

  it('lets the container speak where two senses stand side by side', () => {
    const text = 'The train from Portland, Maine, does not go to Portland, Oregon.';
    expect(read(text).map((mention) => mention.place.id)).toEqual(['4975802', 'US.ME', '5746545', 'US.OR']);
  });

  it('chooses the town among its neighbours', () => {
    expect(shown('He drove from Toledo to Cleveland, Akron and Columbus.')).toContain('Toledo=5174035');
    expect(shown('He drove from Toledo to Madrid, Segovia and Ávila.')).toContain('Toledo=2510409');
  });

  it('takes a name for one of the country whose institutions the text speaks of', () => {
    const told = 'A man was shot in Birmingham on Friday';
    expect(shown(`${told}.`)).toBe('Birmingham=2655603');
    expect(shown(`${told} in the 1600 block of Hill Street, the sheriff said.`)).toBe('Birmingham=4049979');
  });

  it('takes a seat of government by its name of today', () => {
    expect(shown('The mayor of Philadelphia resigned.')).toBe('Philadelphia=4560349');
  });

  it("uses the town in what stands behind a page's headline, small as it may be", () => {
    const text = 'The fire in Columbus was out by noon.';
    const near = { ...NOTHING, outlet: 'WXYZ News - Columbus, GA' };
    expect(shown(text)).toBe('Columbus=4509177');
    expect(shown(text, near)).toBe('Columbus=4188985');
  });

  it("uses the publication's home", () => {
    const text = 'The council of Richmond met on Monday.';
    expect(shown(text, { dateline: null, source: 'Vancouver Sun' })).toContain('=6122085');
  });

  it('tells a surname from a town by the full name', () => {
    const text = 'Police questioned Robert Lancaster for an hour. Lancaster was then released.';
    expect(shown(text)).toBe('');
  });
});

describe('what a mention carries', () => {
  it('says in which form the place is named', () => {
    const forms = read('Iranian ships left Dubai for the U.S.').map((mention) => mention.form);
    expect(forms).toEqual(['demonym', 'name', 'abbreviation']);
  });

  it('names its rule, a confidence and at most three other readings', () => {
    const [mention] = read('A fire broke out in Springfield, Ill., overnight.');
    expect(mention?.rule).toBe('container+containment');
    expect(mention?.confidence).toBeGreaterThan(0.9);
    expect(mention?.alternatives).toHaveLength(3);
    expect(mention?.alternatives.every((place) => place.name !== '' && place.id !== mention.place.id)).toBe(
      true,
    );
  });

  it('names the same name elsewhere in the text when only that speaks for it', () => {
    const [, , again] = read('A fire broke out in Oroville, California. Oroville couples face charges.');
    expect(again?.rule).toMatch(/^elsewhere\+/);
  });

  it('is less sure of a bare name with several readings', () => {
    const [bare] = read('He lives in Springfield now.');
    const [told] = read('He lives in Springfield, Mass., now.');
    expect(bare?.confidence).toBeLessThan(told?.confidence ?? 0);
  });

  it('reads a name that several states have as the one near the station that tells it', () => {
    const told = (station: string) =>
      read(`A man was hurt in Franklin on Monday, police told ${station}.`).find(
        ({ start, end }) => end - start === 'Franklin'.length,
      )?.place.parent;
    expect(told('WSMV')).toContain('US.TN');
    expect(told('WTHR')).toContain('US.IN');
  });

  it('gives areas a box and towns none', () => {
    const [country, town] = read('Kenya sent police to Mombasa.').map((mention) => mention.place);
    expect(country?.bbox).toHaveLength(4);
    expect(town?.bbox).toBeNull();
    expect(town?.country).toBe('KE');
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Paris', 'Texas', 'in', 'of', ',', ', ', ' ', 'St.', "'s", '-', 'U.S.', 'US', '(', ')', 'counties', 'and', 'Georgia',
    'SPRINGFIELD', '—', '\n\n', 'Iranian', 'Mr.', 'said', 'New', 'York', 'al-', 'D’', 'É', '\u{1F600}', '\ud800', 'The',
  ); // prettier-ignore
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  );

  it('gives true spans in order, finite coordinates in range, the same twice', () => {
    fc.assert(
      fc.property(text, (input) => {
        const mentions = read(input);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
          expect(end).toBeLessThanOrEqual(input.length);
          expect(Math.abs(mention.place.lat)).toBeLessThanOrEqual(90);
          expect(Math.abs(mention.place.lon)).toBeLessThanOrEqual(180);
          expect(mention.confidence).toBeGreaterThanOrEqual(0);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          expect(mention.rule).toMatch(/^[a-z-]+\+[a-z-]+$/);
        }
        expect(read(input)).toEqual(mentions);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
