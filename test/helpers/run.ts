/**
 * `npm test`: all tests on a fresh machine, closing with one line that counts them.
 *
 *     npm test                          in Chromium, of long lists of cases a sample; without the package's
 *                                       tests, the oldest Chromium and the runner's own tests
 *     npm test -- --all                 installs what is missing, runs all cases in all three engines;
 *                                       with CI=true this is what `npm test` does
 *     npm test -- test/map measures     files whose path has one of these words in it
 *     npm test -- --engines=firefox     in these engines only
 *     npm test -- --kind=node           one kind only: node, built, browser or heard, which listens to a
 *                                       screen reader and is left out of `npm test` otherwise
 *     npm test -- --seed=1874           another sample
 *     npm test -- --no-build            the built files as they are
 *     npm test -- --times               prints how long each kind and each file took
 */
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {runBrowserTests} from './browser-tests.ts';
import {sum, type Counts, type FileResult} from './counts.ts';
import {ENGINES, isEngine, PROGRAM_NAMES, type Engine, type Program} from './engines.ts';
import {groupFiles} from './group-files.ts';
import {installAdvice, installMissing} from './install-engines.ts';
import {runNodeTests} from './node-tests.ts';
import {SEED_VARIABLE} from './sample-seed.ts';
import {findTestFiles, type TestFiles} from './test-files.ts';
import {timesTable} from './times.ts';

/**
 * Processes of Node's runner at a time: one more than the smallest machine we care for has cores, since
 * those that drive a browser wait for it about a third of their time.
 */
const CONCURRENCY = 3;

const KINDS: readonly string[] = [
  'node',
  'built',
  'browser',
  'heard',
] satisfies (keyof TestFiles)[];

/** What the sample is taken by, so that every run on every machine has the same. */
const DEFAULT_SEED = '287';

const NONE: Counts = {passed: 0, failed: 0};

const {values: options, positionals: words} = parseArgs({
  allowPositionals: true,
  options: {
    all: {type: 'boolean', default: process.env['CI'] === 'true'},
    engines: {type: 'string'},
    kind: {type: 'string'},
    seed: {type: 'string', default: DEFAULT_SEED},
    'no-build': {type: 'boolean', default: false},
    times: {type: 'boolean', default: false},
  },
});

process.exitCode = close(await main());

async function main(): Promise<Counts> {
  const wrong = wrongOption();
  if (wrong) return failure(wrong);
  const found = usual(ofKind(findTestFiles(words), options.kind));
  if (Object.values(found).flat().length === 0)
    return failure('No test file has that in its path.');
  const wanted = wantedPrograms(found);
  const missing = installMissing(wanted);
  const programs = wanted.filter(program => !missing.includes(program));
  const files = runnable(found, programs);
  if (!options['no-build'] && !build(files)) return failure('The build failed.');
  if (options.all) Reflect.deleteProperty(process.env, SEED_VARIABLE);
  else process.env[SEED_VARIABLE] = options.seed;
  const [own, browser] = await Promise.all([
    runOwnTests(files),
    runBrowserTests(files.browser, enginesOf(programs)),
  ]);
  // Last and alone: what is heard depends on what comes first.
  const heard = await runNodeTests(
    files.heard.map(file => [file]),
    1,
  );
  const isBuilt = ({file}: FileResult) => files.built.includes(file);
  const node = own.filter(result => !isBuilt(result));
  const built = own.filter(isBuilt);
  if (options.times) console.log(`\n${timesTable({node, built, browser: browser.files, heard})}`);
  tellFailures([...own, ...browser.files, ...heard]);
  report({node: sum(node), built: sum(built), ...browser.engines, heard: sum(heard)});
  const lack = missing.length > 0 ? failure(lackOf(missing, found, files)) : NONE;
  return sum([...own, browser, ...heard, lack]);
}

/** Runs the files of Node's runner, those first that drive a browser: they take longest. */
async function runOwnTests({node, built}: TestFiles): Promise<readonly FileResult[]> {
  const pool = built.some(isPage) ? await openPool() : null;
  try {
    const alone = built.map(file => [file]);
    return await runNodeTests([...alone, ...groupFiles(node)], CONCURRENCY);
  } finally {
    await pool?.close();
  }
}

/** Loads what drives browsers only where it is needed: it takes longer than many a test. */
async function openPool() {
  const {openBrowserPool} = await import('./browser-pool.ts');
  return openBrowserPool();
}

/** What is wrong with an option's value, or null. */
function wrongOption(): string | null {
  const {engines, kind, seed} = options;
  const wrong = engines?.split(',').find(word => !isEngine(word));
  if (wrong !== undefined) return `--engines: "${wrong}" is none of ${ENGINES.join(', ')}.`;
  if (kind !== undefined && !KINDS.includes(kind))
    return `--kind: "${kind}" is none of ${KINDS.join(', ')}.`;
  return /^\d{1,9}$/.test(seed) ? null : `--seed: "${seed}" is no whole number below a billion.`;
}

function ofKind(files: TestFiles, kind: string | undefined): TestFiles {
  if (kind === undefined) return options.all ? files : {...files, heard: []};
  return {node: [], built: [], browser: [], heard: [], [kind]: files[kind as keyof TestFiles]};
}

/**
 * Leaves out what a small change hardly breaks and takes long to try: the package as others install it,
 * the oldest Chromium, the runner itself. With `--all`, or where they are asked for, they run.
 */
function usual(files: TestFiles): TestFiles {
  if (options.all || options.kind !== undefined || words.length > 0) return files;
  const isUsual = (file: string) =>
    !/^test\/(package\/|pages\/oldest|helpers\/(run|node-tests)\.)/.test(file);
  return {...files, node: files.node.filter(isUsual), built: files.built.filter(isUsual)};
}

/** What the files are to be tested in, whether or not this machine has it. */
function wantedPrograms(files: TestFiles): readonly Program[] {
  return [...wantedEngines(files), ...(files.heard.length > 0 ? (['orca'] as const) : [])];
}

function enginesOf(programs: readonly Program[]): readonly Engine[] {
  return programs.filter(isEngine);
}

function wantedEngines({built, browser}: TestFiles): readonly Engine[] {
  const chosen = ENGINES.filter(engine =>
    options.engines
      ? options.engines.split(',').includes(engine)
      : options.all || engine === 'chromium',
  );
  const isWanted = (engine: Engine) =>
    (browser.length > 0 && chosen.includes(engine)) ||
    (engine === 'chromium' && built.some(isPage));
  return ENGINES.filter(isWanted);
}

/** The files that run with these programs, or without any. */
function runnable(files: TestFiles, programs: readonly Program[]): TestFiles {
  return {
    ...files,
    built: programs.includes('chromium') ? files.built : files.built.filter(file => !isPage(file)),
    browser: enginesOf(programs).length > 0 ? files.browser : [],
    heard: programs.includes('orca') ? files.heard : [],
  };
}

/** Pages are opened in Chromium. */
function isPage(file: string): boolean {
  return file.endsWith('.page.ts');
}

/** What to install, and the tests that were not run for want of it. */
function lackOf(missing: readonly Program[], found: TestFiles, run: TestFiles): string {
  const isLeft = (file: string) => ![...run.built, ...run.heard].includes(file);
  const engines = enginesOf(missing);
  const isElementLeft = found.browser.length > 0 && engines.length > 0;
  return [
    installAdvice(missing),
    ...(isElementLeft ? [`element tests in ${namesOf(engines)}`] : []),
    ...[...found.built, ...found.heard].filter(isLeft),
  ].join('\n  not run: ');
}

/** Builds what the files look at: pages load the module, package tests see all of it. */
function build({built, heard}: TestFiles): boolean {
  if (built.length + heard.length === 0) return true;
  const whole = options.all ? 'build' : 'build:tested';
  const script = built.some(file => file.startsWith('test/package/')) ? whole : 'build:module';
  return spawnSync('npm', ['run', '--silent', script], {stdio: 'inherit'}).status === 0;
}

/** Names what failed once more, behind all that files have printed: there it is found. */
function tellFailures(files: readonly FileResult[]) {
  const lines = files.flatMap(({file, failures}) => failures.map(one => `  ${file}: ${one}`));
  if (lines.length > 0) console.error(`\nFailed:\n${lines.join('\n')}`);
}

function report(parts: Record<string, Counts>) {
  console.log();
  for (const [name, {passed, failed}] of Object.entries(parts)) {
    if (passed + failed > 0) console.log(`${name}: ${passed} passed, ${failed} failed`);
  }
  if (options.all || options.kind === 'heard') return;
  console.log(
    `Of long lists of cases a sample, by the seed ${options.seed}; npm run test:all tries all, in three engines, and the package`,
  );
}

function namesOf(engines: readonly Engine[]): string {
  return engines.map(engine => PROGRAM_NAMES[engine]).join(' and ');
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
