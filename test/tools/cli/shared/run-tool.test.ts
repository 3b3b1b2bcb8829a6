import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {UserError} from '../../../../data/tools/lib/user-error.ts';
import {parseOptions} from '../../../../data/tools/cli/shared/parse-options.ts';
import {failureText} from '../../../../data/tools/cli/shared/run-tool.ts';
import {sampled} from '../../../helpers/sample.ts';

/** What a command fails with. */
function failure(command: () => unknown): unknown {
  try {
    command();
  } catch (error) {
    return error;
  }
  return undefined;
}

for (const [what, error, text] of [
  ['a refusal', new UserError('It is empty.'), /^Refused: It is empty\.$/],
  [
    'an unknown option',
    failure(() => parseOptions(['--bogus'], {}, 'Name a sheet.')),
    /^Refused: Unknown option '--bogus'\. Name a sheet\.$/,
  ],
  [
    'a folder that is not there',
    failure(() => readdirSync('/no/such/folder')),
    /^Failed: ENOENT[^\n]*\.$/,
  ],
] as const) {
  test(`${what} is one sentence`, () => assert.match(failureText(error)!, text));
}

test('a fault of the code is shown as it is', () => {
  assert.equal(failureText(new TypeError('x is no function')), null);
});

const FAILURES = [
  ['cli/history.ts', '/no/such/folder'],
  ['cli/history.ts', '--bogus'],
  ['cli/check-audit.ts', '/no/such/sheet.xlsx'],
  ['cli/audit.ts'],
  ['cli/diff.ts', 'data', 'package.json'],
  ['cli/diff.ts', 'data', 'data', '--date', '2026-02-30'],
  ['cli/update.ts', '--pending-file', 'x.xlsx'],
] as const;

for (const [tool, ...args] of sampled(FAILURES, ([own]) => own === 'cli/update.ts')) {
  test(`${[tool, ...args].join(' ')} fails with a sentence, not with a stack`, () => {
    const command = ['--import', 'tsx', `data/tools/${tool}`, ...args];
    const {status, stderr} = spawnSync(process.execPath, command, {encoding: 'utf8'});
    assert.equal(status, 1);
    assert.match(stderr, /^(?:Refused|Failed): [^\n]+\.\n$/);
  });
}
