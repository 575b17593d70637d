import { spawn, spawnSync } from 'node:child_process';

/** Lines of a failed command's output that are shown. */
const SHOWN_LINES = 25;

/**
 * Runs a command to its end without showing its output.
 * @throws with the end of that output when it fails
 */
export function runQuietly(command, args, options = {}) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options });
  if (result.error) throw new Error(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) {
    const output = `${result.stdout}\n${result.stderr}`.split('\n').filter((line) => line.trim());
    throw new Error(`${command} ${args.join(' ')} failed:\n  ${output.slice(-SHOWN_LINES).join('\n  ')}`);
  }
  return result.stdout;
}

/** Runs a command in this terminal, hands signals on, and resolves to its exit code. */
export function runShown(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    child.on('error', (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
    child.on('exit', (code, signal) => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}
