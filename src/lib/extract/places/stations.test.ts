import { describe, expect, it } from 'vitest';
import { readText } from '#lib/text/index.ts';
import { citiesOfStations } from './station-cues.ts';
import { CITY_OF_STATION } from './stations.ts';

const cities = (text: string) => citiesOfStations(readText(text));

describe('stations that local news is copied from', () => {
  it.each([
    ['LACON, Tenn. (WSMV) - A barn burnt down.', 'Nashville, Tennessee'],
    ['A barn burnt down, KWTX reports.', 'Waco, Texas'],
    ['The pictures are by WHAS11.', 'Louisville, Kentucky'],
    ['More is at kltv.com today.', 'Tyler, Texas'],
    ['He told WAVE 3 of it.', 'Louisville, Kentucky'],
    ['A barn burnt down (WIS).', 'Columbia, South Carolina'],
    ['Barn burnt down, WTOC-TV says', 'Savannah, Georgia'],
  ])('%j is of %s', (text, city) => {
    expect(cities(text)).toEqual([city]);
  });

  it.each([
    'A WAVE of strikes, and NO END THIS WEEK',
    'The WRC rally begins in May.',
    'They wave and wish and wear wood.',
    'A DAY AT THE FAIR. WSMV WAS THERE. NOBODY KNEW IT THEN. THE FAIR WAS A GREAT ONE.',
    'The KXQZ was unknown.',
  ])('%j is of none', (text) => {
    expect(cities(text)).toEqual([]);
  });

  it('takes no more than two', () => {
    expect(cities('It was told by WSMV, by WREG, by WBIR and by WTVC at last.')).toHaveLength(2);
  });

  it('names a city with its state, and each station once', () => {
    for (const city of CITY_OF_STATION.values()) expect(city).toMatch(/^[A-Z][\w. ]+, [A-Z][a-zA-Z ]+$/);
  });
});
