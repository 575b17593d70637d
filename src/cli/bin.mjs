#!/usr/bin/env node
// The `dateline` command: finds a current Node (see setup/node.mjs) and hands over to dateline.ts on it.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { currentNode, forProduct } from './setup/node.mjs';
import { runShown } from './setup/run.mjs';
import { prepare } from './setup/steps.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');

// What each command needs on the machine; the rest needs only the dependencies.
const NEEDS = new Map([
  ['serve', 'start'],
  ['extract', 'run'],
  ['import', 'run'],
  ['eval', 'run'],
  ['bench', 'run'],
]);

// Articles are read one by one and forgotten: a nursery of 4 MB does as well as the usual 16, and takes 40 MB less.
const FLAGS = ['--max-semi-space-size=4'];

try {
  prepare(root, NEEDS.get(process.argv[2]) ?? 'bare');
  const node = currentNode(root);
  process.exitCode = await runShown(
    node,
    [...FLAGS, path.join(here, 'dateline.ts'), ...process.argv.slice(2)],
    {
      env: forProduct(root, node),
    },
  );
} catch (error) {
  console.error(`dateline: ${error.message}`);
  process.exitCode = 1;
}
