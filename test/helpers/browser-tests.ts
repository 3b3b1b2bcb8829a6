/**
 * Runs element tests under web-test-runner, in a process of its own, and counts what it says.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {BrowserCounts} from './count-reporter.ts';
import {ENGINE_NAMES, type Engine} from './engines.ts';

const RUNNER = fileURLToPath(
  new URL('../../node_modules/@web/test-runner/dist/bin.js', import.meta.url),
);

/**
 * Runs the files in the engines, and prints what the runner says when it is done. A runner that dies,
 * or forgets an engine, counts as a failure.
 */
export async function runBrowserTests(
  files: readonly string[],
  engines: readonly Engine[],
): Promise<BrowserCounts> {
  if (files.length === 0) return {passed: 0, failed: 0, engines: {}, files: []};
  const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-'));
  try {
    const file = join(folder, 'counts.json');
    const status = await runProcess(files, engines, file);
    return judge(readCounts(file), engines, status);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

async function runProcess(files: readonly string[], engines: readonly Engine[], counts: string) {
  const args = [RUNNER, '--config', 'web-test-runner.config.mjs', '--files', ...files];
  const env = {...process.env, ENGINES: engines.join(','), BROWSER_TEST_COUNTS: counts};
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'pipe'], env});
  // Others run meanwhile: what they say and what this says would be mixed.
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => said.push(chunk));
  const [status] = (await once(child, 'close')) as [number | null];
  process.stdout.write(Buffer.concat(said));
  return status;
}

function readCounts(file: string): BrowserCounts {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as BrowserCounts;
  } catch {
    return {passed: 0, failed: 0, engines: {}, files: []};
  }
}

function judge(counts: BrowserCounts, engines: readonly Engine[], status: number | null) {
  const forgotten = engines.filter(engine => !counts.engines[ENGINE_NAMES[engine]]);
  const died = status !== 0 && counts.failed === 0 && forgotten.length === 0;
  for (const engine of forgotten) console.error(`No test ran in ${ENGINE_NAMES[engine]}.`);
  if (died) console.error(`web-test-runner ended with code ${status}.`);
  return {...counts, failed: counts.failed + forgotten.length + (died ? 1 : 0)};
}
