/**
 * Runs element tests under web-test-runner, in a process of its own, and counts what it says.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {BrowserCounts} from './count-reporter.ts';
import {ENGINE_NAMES, type Engine} from './engines.ts';

const RUNNER = fileURLToPath(
  new URL('../../node_modules/@web/test-runner/dist/bin.js', import.meta.url),
);

/** Runs the files in the engines. A runner that dies, or forgets an engine, counts as a failure. */
export function runBrowserTests(
  files: readonly string[],
  engines: readonly Engine[],
): BrowserCounts {
  if (files.length === 0) return {passed: 0, failed: 0, engines: {}, times: []};
  const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-'));
  try {
    const file = join(folder, 'counts.json');
    const status = runProcess(files, engines, file);
    return judge(readCounts(file), engines, status);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function runProcess(files: readonly string[], engines: readonly Engine[], counts: string) {
  const args = [RUNNER, '--config', 'web-test-runner.config.mjs', '--files', ...files];
  const env = {...process.env, ENGINES: engines.join(','), BROWSER_TEST_COUNTS: counts};
  return spawnSync(process.execPath, args, {stdio: ['ignore', 'inherit', 'inherit'], env}).status;
}

function readCounts(file: string): BrowserCounts {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as BrowserCounts;
  } catch {
    return {passed: 0, failed: 0, engines: {}, times: []};
  }
}

function judge(counts: BrowserCounts, engines: readonly Engine[], status: number | null) {
  const forgotten = engines.filter(engine => !counts.engines[ENGINE_NAMES[engine]]);
  const died = status !== 0 && counts.failed === 0 && forgotten.length === 0;
  for (const engine of forgotten) console.error(`No test ran in ${ENGINE_NAMES[engine]}.`);
  if (died) console.error(`web-test-runner ended with code ${status}.`);
  return {...counts, failed: counts.failed + forgotten.length + (died ? 1 : 0)};
}
