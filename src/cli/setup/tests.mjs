import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { currentNode, withNode } from './node.mjs';
import { runShown } from './run.mjs';

const NO_COUNT = { passed: 0, failed: 0 };

function vitestCount(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function playwrightCount(file) {
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

const tool = (name) => path.join('node_modules', name);

/** Every suite of `npm test`, in order: [what it is, script, arguments, how its report is counted]. */
const SUITES = [
  [
    'types',
    tool('svelte-check/bin/svelte-check'),
    ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
    null,
  ],
  ['lint', tool('eslint/bin/eslint.js'), ['.', '--max-warnings', '0'], null],
  ['format', tool('prettier/bin/prettier.cjs'), ['--check', '.', '--log-level', 'warn'], null],
  [
    'unit, contract, golden, security',
    tool('vitest/vitest.mjs'),
    ['run', '--reporter=default', '--reporter=json', '--outputFile.json=REPORT'],
    vitestCount,
  ],
  [
    'end to end in Chromium',
    tool('@playwright/test/cli.js'),
    ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    playwrightCount,
  ],
];

/**
 * Runs every suite, even after one fails.
 * @returns {Promise<number>} exit code: 0 when all passed
 */
export async function runTests(root, print = console.log) {
  const node = currentNode(root);
  const scratch = mkdtempSync(path.join(tmpdir(), 'dateline-test-'));
  const total = { ...NO_COUNT };
  const broken = [];
  const started = performance.now();
  try {
    for (const [name, script, args, count] of SUITES) {
      const report = path.join(scratch, `${name.replace(/\W+/g, '-')}.json`);
      const env = {
        ...withNode(root, node),
        DATELINE_CHROMIUM: findChromium() ?? '',
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      };
      print(`\ntest: ${name}`);
      const at = performance.now();
      const code = await runShown(node, [script, ...args.map((arg) => arg.replace('REPORT', report))], {
        cwd: root,
        env,
      });
      if (code !== 0) broken.push(name);
      if (count) {
        const { passed, failed } = readCount(count, report, code);
        total.passed += passed;
        total.failed += failed;
      }
      print(
        `test: ${name} ${code === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - at) / 1000).toFixed(1)} s`,
      );
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  print(
    `\ntest: ${broken.length === 0 ? 'all suites passed' : `failed: ${broken.join('; ')}`} in ${seconds} s`,
  );
  print(`${total.passed} passed, ${total.failed} failed`);
  return broken.length === 0 ? 0 : 1;
}

function readCount(count, report, code) {
  try {
    return count(report);
  } catch {
    return { passed: 0, failed: code === 0 ? 0 : 1 };
  }
}
