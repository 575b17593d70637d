// The entry of `npm start` and `npm test`. It must run on an old Node, before anything is installed: plain JavaScript, no dependency.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { currentNode, forProduct } from './setup/node.mjs';
import { runShown } from './setup/run.mjs';
import { prepare } from './setup/steps.mjs';
import { runTests } from './setup/tests.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [command, ...rest] = process.argv.slice(2);

const commands = {
  start() {
    prepare(root, 'start');
    const node = currentNode(root);
    return runShown(node, ['src/cli/dateline.ts', 'serve', ...rest], {
      cwd: root,
      env: forProduct(root, node),
    });
  },
  test() {
    prepare(root, 'test');
    return runTests(root);
  },
};

try {
  if (!Object.hasOwn(commands, command ?? '')) throw new Error('usage: setup.mjs start|test');
  process.exitCode = await commands[command]();
} catch (error) {
  console.error(`dateline: ${error.message}`);
  process.exitCode = 1;
}
