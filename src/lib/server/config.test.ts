import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';
import { LIMITS } from './limits.ts';

describe('readConfig', () => {
  it('needs nothing', () => {
    const config = readConfig({}, '/srv/app');
    expect(config).toMatchObject({
      root: '/srv/app',
      data: '/srv/app/.dateline',
      inputs: ['/srv/app/seeds'],
      gazetteer: '/srv/app/.dateline/gazetteer.bin',
    });
    expect(config.workers).toBeGreaterThanOrEqual(1);
    expect(config.limits.extractSeconds).toBe(LIMITS.extractSeconds.default);
  });

  it('takes every setting from the environment', () => {
    const config = readConfig(
      {
        DATELINE_ROOT: 'program',
        DATELINE_DATA: '/var/lib/dateline',
        DATELINE_INPUT: ['/news', 'more'].join(path.delimiter),
        DATELINE_GAZETTEER: 'places.bin',
        DATELINE_BASEMAP: 'europe.pmtiles',
        DATELINE_WORKERS: '2',
        DATELINE_EXTRACT_SECONDS: '5',
        PATH: '/bin',
      },
      '/srv',
    );
    expect(config).toMatchObject({
      root: '/srv/program',
      data: '/var/lib/dateline',
      inputs: ['/news', '/srv/program/more'],
      gazetteer: '/srv/program/places.bin',
      basemap: '/srv/program/europe.pmtiles',
      workers: 2,
    });
    expect(config.limits.extractSeconds).toBe(5);
  });

  it('reads nothing at start when the input is empty', () => {
    expect(readConfig({ DATELINE_INPUT: '' }, '/').inputs).toEqual([]);
  });

  it('names every variable that is wrong and what it takes', () => {
    const wrong = { DATELINE_WORKERS: 'many', DATELINE_EXTRACT_SECONDS: '0', DATELINE_DATA: 'a\0b' };
    expect(() => readConfig(wrong, '/')).toThrow(ConfigError);
    expect(() => readConfig(wrong, '/')).toThrow(/DATELINE_WORKERS must be a whole number from 1 to 64/);
    expect(() => readConfig(wrong, '/')).toThrow(/DATELINE_EXTRACT_SECONDS must be/);
    expect(() => readConfig(wrong, '/')).toThrow(/DATELINE_DATA holds a NUL/);
  });
});

describe('LIMITS', () => {
  it.each(Object.entries(LIMITS))('%s has a default in its range and a reason', (_, limit) => {
    expect(limit.default).toBeGreaterThanOrEqual(limit.min);
    expect(limit.default).toBeLessThanOrEqual(limit.max);
    expect(limit.reason).toMatch(/\.$/);
  });
});
