/**
 * The configuration of web-test-runner; `web-test-runner.config.mjs` only hands it over.
 */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, type TestRunnerConfig} from '@web/test-runner';
import {ENGINES, hasEngine, isEngine, type Engine} from './engines.ts';
import {engineCommands} from './engine-commands.ts';
import {launcherFor} from './launchers.ts';
import {countReporter} from './count-reporter.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
// A guard against what never ends, no measure: WebKit's drawing of a large picture took 15 s on a busy machine.
const TEST_TIMEOUT_MS = 60_000;
const BROWSER_START_TIMEOUT_MS = 60_000;
const FILE_TIMEOUT_MS = 300_000;

/** Builds the configuration: starts WebKit's driver where WebKit is among the engines. */
export async function browserConfig(): Promise<TestRunnerConfig> {
  const browsers = [];
  for (const engine of chosenEngines()) browsers.push(await launcherFor(engine));
  return {
    rootDir: ROOT,
    files: ['test/**/*.browser.ts'],
    nodeResolve: {exportConditions: ['production', 'browser']},
    browsers,
    concurrency: 1,
    concurrentBrowsers: 2,
    browserStartTimeout: BROWSER_START_TIMEOUT_MS,
    testsFinishTimeout: FILE_TIMEOUT_MS,
    testFramework: {config: {timeout: TEST_TIMEOUT_MS}},
    plugins: [
      esbuildPlugin({ts: true, json: true, target: 'es2022', tsconfig: `${ROOT}tsconfig.json`}),
      engineCommands(),
    ],
    reporters: [defaultReporter({reportTestProgress: false}), ...countingReporters()],
  };
}

function chosenEngines(): readonly Engine[] {
  const words = (process.env['ENGINES'] ?? '').split(',').filter(word => word !== '');
  const wrong = words.find(word => !isEngine(word));
  if (wrong) throw new Error(`ENGINES: "${wrong}" is none of ${ENGINES.join(', ')}`);
  return words.length > 0 ? words.filter(isEngine) : ENGINES.filter(hasEngine);
}

function countingReporters() {
  const file = process.env['BROWSER_TEST_COUNTS'];
  return file ? [countReporter(file)] : [];
}
