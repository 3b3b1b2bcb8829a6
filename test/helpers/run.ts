/**
 * `npm test`: all tests on a fresh machine, closing with one line that counts them.
 *
 *     npm test                          in the engines that this machine has; CI: as with --all
 *     npm test -- test/map measures     files whose path has one of these words in it
 *     npm test -- --all                 installs what is missing, runs all three engines
 *     npm test -- --engines=firefox     in these engines only
 *     npm test -- --kind=node           one kind only: node, built or browser
 *     npm test -- --no-build            the built files as they are
 *     npm test -- --times               prints how long each kind and each file took
 */
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {runBrowserTests} from './browser-tests.ts';
import {sum, type Counts} from './counts.ts';
import {ENGINES, ENGINE_NAMES, hasEngine, isEngine, type Engine} from './engines.ts';
import {installAdvice, installEngines} from './install-engines.ts';
import {runNodeTests} from './node-tests.ts';
import {findTestFiles, type TestFiles} from './test-files.ts';
import {timesTable} from './times.ts';

/** As many as the smallest machine we care for has cores. */
const NODE_TEST_CONCURRENCY = 2;

const KINDS: readonly string[] = ['node', 'built', 'browser'] satisfies (keyof TestFiles)[];

const NONE: Counts = {passed: 0, failed: 0};

const {values: options, positionals: words} = parseArgs({
  allowPositionals: true,
  options: {
    all: {type: 'boolean', default: process.env['CI'] === 'true'},
    engines: {type: 'string'},
    kind: {type: 'string'},
    'no-build': {type: 'boolean', default: false},
    times: {type: 'boolean', default: false},
  },
});

process.exitCode = close(await main());

async function main(): Promise<Counts> {
  const wrong = wrongOption();
  if (wrong) return failure(wrong);
  const found = ofKind(findTestFiles(words), options.kind);
  if (Object.values(found).flat().length === 0)
    return failure('No test file has that in its path.');
  const wanted = wantedEngines(found);
  const missing = installEngines(wanted);
  const engines = wanted.filter(engine => !missing.includes(engine));
  const files = runnable(found, engines);
  if (!options['no-build'] && !build(files)) return failure('The build failed.');
  const node = await runNodeTests(files.node, NODE_TEST_CONCURRENCY);
  // One at a time: each drives a browser, and they measure layout and time to paint.
  const built = await runNodeTests(files.built, 1);
  const browser = runBrowserTests(files.browser, engines);
  if (options.times) {
    const times = {node: node.times, built: built.times, browser: browser.times};
    console.log(`\n${timesTable(times)}`);
  }
  report({node, built, ...browser.engines}, wanted, found);
  const lack = missing.length > 0 ? failure(lackOf(missing, found, files)) : NONE;
  return sum([node, built, browser, lack]);
}

/** What is wrong with an option's value, or null. */
function wrongOption(): string | null {
  const {engines, kind} = options;
  const wrong = engines?.split(',').find(word => !isEngine(word));
  if (wrong !== undefined) return `--engines: "${wrong}" is none of ${ENGINES.join(', ')}.`;
  if (kind === undefined || KINDS.includes(kind)) return null;
  return `--kind: "${kind}" is none of ${KINDS.join(', ')}.`;
}

function ofKind(files: TestFiles, kind: string | undefined): TestFiles {
  if (kind === undefined) return files;
  return {node: [], built: [], browser: [], [kind]: files[kind as keyof TestFiles]};
}

/** The engines that the files are to be tested in, whether or not this machine has them. */
function wantedEngines({built, browser}: TestFiles): readonly Engine[] {
  const chosen = ENGINES.filter(engine =>
    options.engines
      ? options.engines.split(',').includes(engine)
      : options.all || engine === 'chromium' || hasEngine(engine),
  );
  const isWanted = (engine: Engine) =>
    (browser.length > 0 && chosen.includes(engine)) ||
    (engine === 'chromium' && built.some(isPage));
  return ENGINES.filter(isWanted);
}

/** The files that run in these engines, or without any. */
function runnable(files: TestFiles, engines: readonly Engine[]): TestFiles {
  const built = engines.includes('chromium')
    ? files.built
    : files.built.filter(file => !isPage(file));
  return {...files, built, browser: engines.length > 0 ? files.browser : []};
}

/** Pages are opened in Chromium. */
function isPage(file: string): boolean {
  return file.endsWith('.page.ts');
}

/** What to install, and the tests that were not run for want of it. */
function lackOf(missing: readonly Engine[], found: TestFiles, run: TestFiles): string {
  const pages = found.built.filter(file => !run.built.includes(file));
  return [
    installAdvice(missing),
    ...(found.browser.length > 0 ? [`element tests in ${namesOf(missing)}`] : []),
    ...pages,
  ].join('\n  not run: ');
}

/** Builds what the files look at: pages load the module, package tests see all of it. */
function build({built}: TestFiles): boolean {
  if (built.length === 0) return true;
  const script = built.some(file => file.startsWith('test/package/')) ? 'build' : 'build:module';
  return spawnSync('npm', ['run', '--silent', script], {stdio: 'inherit'}).status === 0;
}

function report(parts: Record<string, Counts>, wanted: readonly Engine[], files: TestFiles) {
  console.log();
  for (const [name, {passed, failed}] of Object.entries(parts)) {
    if (passed + failed > 0) console.log(`${name}: ${passed} passed, ${failed} failed`);
  }
  const missing = ENGINES.filter(engine => !wanted.includes(engine));
  if (files.browser.length === 0 || options.engines || missing.length === 0) return;
  console.log(
    `Not found here, not tested in: ${namesOf(missing)} (npm run test:all installs what is missing)`,
  );
}

function namesOf(engines: readonly Engine[]): string {
  return engines.map(engine => ENGINE_NAMES[engine]).join(' and ');
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
