import { existsSync } from 'node:fs';
import path from 'node:path';
import { findChromium, installChromium } from './chromium.mjs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { currentNode, withNode } from './node.mjs';
import { runQuietly } from './run.mjs';

const GAZETTEER_SOURCES = ['package-lock.json', 'src/lib/gazetteer', 'src/lib/geo'];
const BUILD_SOURCES = [
  'package-lock.json',
  'package.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'src',
  'static',
];

const inRoot = (root, ...parts) => path.join(root, ...parts);

function stamped({ name, doing, stamp, sources, present, run }) {
  return {
    name,
    doing,
    isStale: (root) =>
      !existsSync(inRoot(root, present)) || readStamp(inRoot(root, stamp)) !== fingerprint(root, sources),
    run(root) {
      run(root);
      writeStamp(inRoot(root, stamp), fingerprint(root, sources));
    },
  };
}

/** Runs a tool of the project on the current Node. */
function onNode(root, args) {
  const node = currentNode(root);
  runQuietly(node, args, { cwd: root, env: withNode(root, node) });
}

const dependencies = stamped({
  name: 'dependencies',
  doing: 'installing dependencies (npm ci)',
  stamp: 'node_modules/.dateline-stamp',
  sources: ['package-lock.json'],
  present: 'node_modules/.package-lock.json',
  run: (root) => runQuietly('npm', ['ci', '--no-audit', '--no-fund', '--include=dev'], { cwd: root }),
});

const gazetteer = stamped({
  name: 'gazetteer',
  doing: 'building the gazetteer from GeoNames and Natural Earth packages',
  stamp: '.dateline/gazetteer.stamp',
  sources: GAZETTEER_SOURCES,
  present: '.dateline/gazetteer.bin',
  run: (root) => onNode(root, ['src/cli/dateline.ts', 'gazetteer', 'build']),
});

const build = stamped({
  name: 'build',
  doing: 'building the dashboard',
  stamp: 'build/.stamp',
  sources: BUILD_SOURCES,
  present: 'build/handler.js',
  run: (root) => onNode(root, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']),
});

const chromium = {
  name: 'chromium',
  doing: "installing Debian's Chromium for the browser tests",
  isStale: () => findChromium() === null,
  run: () => installChromium(),
};

/** What each command needs, in order. A step runs only when its result is missing or older than what it is made from. */
export const STEPS = {
  bare: [dependencies],
  run: [dependencies, gazetteer],
  start: [dependencies, gazetteer, build],
  test: [dependencies, gazetteer, build, chromium],
};

/**
 * Brings the machine to where `command` can run, one printed line for each step that had something to do.
 * @throws with words for people when a step fails
 */
export function prepare(root, command, print = console.error) {
  for (const step of STEPS[command]) {
    if (!step.isStale(root)) continue;
    print(`setup: ${step.doing} …`);
    const started = performance.now();
    step.run(root);
    print(`setup: ${step.name} ready in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}
