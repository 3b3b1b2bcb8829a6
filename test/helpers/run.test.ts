import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const RUN = fileURLToPath(new URL('./run.ts', import.meta.url));
const IMPORT = "import test from 'node:test';\n";
const PASSES = `${IMPORT}test('a', () => {});`;

for (const [what, code, lastLine, status] of [
  ['passing tests', `test('a', () => {}); test('b', () => {});`, '2 passed, 0 failed', 0],
  ['a failing test', `test('a', () => { throw new Error(); });`, '0 passed, 1 failed', 1],
] as const) {
  test(`${what}: "${lastLine}"`, () => {
    const result = runIn({'some.test.ts': IMPORT + code});
    assert.equal(result.lastLine, lastLine, result.output);
    assert.equal(result.status, status);
  });
}

test('what failed is named again at the end, with the file and the reason', () => {
  const throwing = `test('a', () => { throw new Error('Too late.\\nBy far.'); });`;
  const {errors} = runIn({'some.test.ts': IMPORT + throwing, 'other.test.ts': PASSES});
  assert.equal(errors, '\nFailed:\n  test/some.test.ts: a: Too late.\n');
});

test('of an assertion that failed the values are named', () => {
  const throwing = `import assert from 'node:assert/strict'; test('a', () => assert.equal(1, 2));`;
  const {errors} = runIn({'some.test.ts': IMPORT + throwing});
  assert.match(errors, /: a: Expected values to be strictly equal: 1 !== 2\n/);
});

test('a skipped test and a file without one are named as failures too', () => {
  const {errors, lastLine} = runIn({
    'some.test.ts': `${IMPORT}test.skip('a', () => {});`,
    'empty.test.ts': '',
  });
  assert.match(errors, /\n {2}test\/some\.test\.ts: a: skipped\n/);
  assert.match(errors, /\n {2}test\/empty\.test\.ts: no test in this file\n/);
  assert.equal(lastLine, '0 passed, 2 failed');
});

test('no test at all is a failure', () => {
  const {lastLine, status} = runIn({});
  assert.equal(lastLine, '0 passed, 1 failed');
  assert.equal(status, 1);
});

test('words choose files by their path', () => {
  const {lastLine} = runIn({'one.test.ts': PASSES, 'two.test.ts': PASSES}, 'two');
  assert.equal(lastLine, '1 passed, 0 failed');
});

for (const [option, sentence] of [
  ['--engines=firefx,chromium', '--engines: "firefx" is none of chromium, firefox, webkit.'],
  ['--engines=', '--engines: "" is none of chromium, firefox, webkit.'],
  ['--kind=nod', '--kind: "nod" is none of node, built, browser, heard.'],
  ['--seed=x', '--seed: "x" is no whole number below a billion.'],
] as const) {
  test(`${option} is refused, naming the value and those accepted`, () => {
    const {lastLine, errors, status} = runIn({'some.test.ts': PASSES}, option);
    assert.equal(errors, `${sentence}\n`);
    assert.equal(lastLine, '0 passed, 1 failed');
    assert.equal(status, 1);
  });
}

const OF_EACH_KIND = {'some.test.ts': PASSES, 'some.page.ts': PASSES, 'some.browser.ts': ''};

test('without a Chromium all else runs, and what needs it is named as one failure', () => {
  const {lastLine, errors, status} = runIn(OF_EACH_KIND, '--no-build');
  assert.equal(lastLine, '1 passed, 1 failed');
  assert.equal(status, 1);
  assert.match(errors, /need Chromium: install it/);
  assert.match(errors, /not run: element tests in Chromium\n {2}not run: test\/some\.page\.ts\n/);
});

test('without --all Chromium alone is asked for, and the seed of the sample is told', () => {
  const seen = "test('a', () => console.log(`seed ${process.env.EYES_ON_ICE_SAMPLE_SEED}`));";
  const {output} = runIn({'some.test.ts': IMPORT + seen}, '--seed=12');
  assert.match(output, /seed 12\n/);
  assert.match(output, /^Of long lists of cases a sample, by the seed 12; npm run test:all/m);
  const whole = runIn({'some.test.ts': IMPORT + seen}, '--all').output;
  assert.match(whole, /seed undefined\n/);
  assert.doesNotMatch(whole, /a sample/);
});

test('an engine that was asked for and is not found is a failure', () => {
  const {lastLine, errors} = runIn({'some.browser.ts': ''}, '--engines=firefox');
  assert.equal(lastLine, '0 passed, 1 failed');
  assert.match(errors, /need Firefox: install it/);
});

for (const [what, options, packages] of [
  ['a missing Chromium', [], 'chromium chromium-headless-shell'],
  [
    'all that is missing',
    ['--all'],
    'chromium chromium-headless-shell firefox-esr webkit2gtk-driver xvfb',
  ],
] as const) {
  test(`${['npm test', ...options].join(' ')} installs ${what}, as root`, () => {
    assert.deepEqual(
      runIn(OF_EACH_KIND, '--no-build', ...options).installed,
      process.getuid?.() === 0
        ? ['update -qq', `install -y -qq --no-install-recommends ${packages}`]
        : [],
    );
  });
}

const HEARD = {'some.heard.ts': PASSES};

test('without an Orca what listens to it is named as one failure', () => {
  const {lastLine, errors} = runIn(HEARD, '--no-build', '--kind=heard');
  assert.equal(lastLine, '0 passed, 1 failed');
  assert.match(errors, /need Orca: install it .* orca .*\n {2}not run: test\/some\.heard\.ts\n/);
});

test('what listens to a screen reader is run by --all and by its kind alone', () => {
  const {lastLine, installed} = runIn({...HEARD, 'some.test.ts': PASSES}, '--no-build');
  assert.equal(lastLine, '1 passed, 0 failed');
  assert.deepEqual(installed, []);
  for (const option of ['--all', '--kind=heard']) {
    const {installed: wanted} = runIn(HEARD, '--no-build', option);
    const asked = process.getuid?.() === 0 ? / orca firefox-esr xvfb / : /^$/;
    assert.match(wanted.join(' '), asked);
  }
});

/**
 * Runs `npm test` in a folder of its own with these test files, on a machine without an engine and
 * with an apt-get that only notes what it is asked.
 */
function runIn(files: Readonly<Record<string, string>>, ...words: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-run-'));
  try {
    mkdirSync(join(folder, 'test'));
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, 'test', name), text);
    }
    const notes = join(folder, 'installed');
    writeFileSync(notes, '');
    writeFileSync(join(folder, 'apt-get'), `#!/bin/sh\necho "$@" >> '${notes}'\n`, {mode: 0o755});
    const args = ['--import', import.meta.resolve('tsx'), RUN, ...words];
    // Node's runner refuses to start inside a test of its own, which it knows by this variable.
    const {NODE_TEST_CONTEXT: _, ...env} = process.env;
    const nowhere = join(folder, 'nowhere');
    const {stdout, stderr, status} = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env: {...env, CI: '', PATH: folder, CHROME_PATH: nowhere, FIREFOX_PATH: nowhere},
    });
    return {
      output: stdout,
      errors: stderr,
      lastLine: stdout.trim().split('\n').at(-1),
      status,
      installed: readFileSync(notes, 'utf8').split('\n').filter(Boolean),
    };
  } finally {
    rmSync(folder, {recursive: true});
  }
}
