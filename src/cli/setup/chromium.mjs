import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runQuietly } from './run.mjs';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PACKAGES = ['chromium', 'fonts-dejavu-core'];

/** Path of a Chromium for the tests: `DATELINE_CHROMIUM` if set, else a usual place; null when there is none. */
export function findChromium() {
  const named = process.env.DATELINE_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`DATELINE_CHROMIUM is "${named}", but there is no such file.`);
  }
  return USUAL_PLACES.find((place) => existsSync(place)) ?? null;
}

const exists = (command) => spawnSync('which', [command]).status === 0;

/** @throws when this machine has no apt, or may not use it */
export function installChromium() {
  if (!exists('apt-get')) {
    throw new Error(
      'The browser tests need Chromium, and this machine has no apt-get to install it with. ' +
        'Install Chromium and name it: DATELINE_CHROMIUM=/path/to/chromium npm test',
    );
  }
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) {
    throw new Error(
      `The browser tests need Chromium. Run this once, then npm test again:\n  sudo apt-get install ${PACKAGES.join(' ')}`,
    );
  }
  const aptGet = (...args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return isRoot
      ? runQuietly('apt-get', args, { env })
      : runQuietly('sudo', ['-n', 'apt-get', ...args], { env });
  };
  aptGet('update', '-q');
  aptGet('install', '-y', '-q', '--no-install-recommends', ...PACKAGES);
}
