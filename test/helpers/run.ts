/**
 * `npm test`: all tests on a fresh machine, closing with one line that counts them.
 *
 *     npm test                          in the engines that this machine has; CI: in all three
 *     npm test -- test/map measures     files whose path has one of these words in it
 *     npm test -- --all                 installs what is missing, runs all three engines
 *     npm test -- --engines=firefox     in these engines only
 *     npm test -- --kind=node           one kind only: node, built or browser
 *     npm test -- --no-build            the built files as they are
 */
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {runBrowserTests} from './browser-tests.ts';
import {sum, type Counts} from './counts.ts';
import {ENGINES, ENGINE_NAMES, hasEngine, isEngine, type Engine} from './engines.ts';
import {installAdvice, installEngines} from './install-engines.ts';
import {runNodeTests} from './node-tests.ts';
import {findTestFiles, type TestFiles} from './test-files.ts';

/** As many as the smallest machine we care for has cores. */
const NODE_TEST_CONCURRENCY = 2;

const {values: options, positionals: words} = parseArgs({
  allowPositionals: true,
  options: {
    all: {type: 'boolean', default: process.env['CI'] === 'true'},
    engines: {type: 'string'},
    kind: {type: 'string'},
    'no-build': {type: 'boolean', default: false},
  },
});

process.exitCode = close(await main());

async function main(): Promise<Counts> {
  const files = ofKind(findTestFiles(words), options.kind);
  if (Object.values(files).flat().length === 0)
    return failure('No test file has that in its path.');
  const engines = readyEngines(files);
  if (typeof engines === 'string') return failure(engines);
  if (!options['no-build'] && !build(files)) return failure('The build failed.');
  const node = await runNodeTests(files.node, NODE_TEST_CONCURRENCY);
  // One at a time: each drives a browser, and they measure layout and time to paint.
  const built = await runNodeTests(files.built, 1);
  const browser = runBrowserTests(files.browser, engines);
  report({node, built, ...browser.engines}, engines, files);
  return sum([node, built, browser]);
}

function ofKind(files: TestFiles, kind: string | undefined): TestFiles {
  if (kind === undefined) return files;
  return {node: [], built: [], browser: [], [kind]: files[kind as keyof TestFiles] ?? []};
}

/** The engines to test in, installed if need be, or a sentence that says what to install. */
function readyEngines(files: TestFiles): readonly Engine[] | string {
  if (files.browser.length + files.built.length === 0) return [];
  const wanted = wantedEngines();
  const missing = installEngines(wanted);
  return missing.length > 0 ? installAdvice(missing) : wanted;
}

function wantedEngines(): readonly Engine[] {
  if (options.engines) return options.engines.split(',').filter(isEngine);
  return ENGINES.filter(engine => options.all || engine === 'chromium' || hasEngine(engine));
}

/** Builds what the files look at: pages load the module, package tests see all of it. */
function build({built}: TestFiles): boolean {
  if (built.length === 0) return true;
  const script = built.some(file => file.startsWith('test/package/')) ? 'build' : 'build:module';
  return spawnSync('npm', ['run', '--silent', script], {stdio: 'inherit'}).status === 0;
}

function report(parts: Record<string, Counts>, engines: readonly Engine[], files: TestFiles) {
  console.log();
  for (const [name, {passed, failed}] of Object.entries(parts)) {
    if (passed + failed > 0) console.log(`${name}: ${passed} passed, ${failed} failed`);
  }
  const missing = ENGINES.filter(engine => !engines.includes(engine));
  if (files.browser.length === 0 || options.engines || missing.length === 0) return;
  const names = missing.map(engine => ENGINE_NAMES[engine]).join(' and ');
  console.log(
    `Not found here, not tested in: ${names} (npm run test:all installs what is missing)`,
  );
}

function failure(sentence: string): Counts {
  console.error(sentence);
  return {passed: 0, failed: 1};
}

/** Prints the closing line and returns the exit code. No test at all is a failure too. */
function close({passed, failed}: Counts): number {
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
