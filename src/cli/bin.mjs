#!/usr/bin/env node
// The `dateline` command: finds a current Node (see setup/node.mjs) and hands over to dateline.ts on it.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { currentNode, withNode } from './setup/node.mjs';
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

try {
  prepare(root, NEEDS.get(process.argv[2]) ?? 'bare');
  const node = currentNode(root);
  process.exitCode = await runShown(node, [path.join(here, 'dateline.ts'), ...process.argv.slice(2)], {
    env: withNode(root, node),
  });
} catch (error) {
  console.error(`dateline: ${error.message}`);
  process.exitCode = 1;
}
