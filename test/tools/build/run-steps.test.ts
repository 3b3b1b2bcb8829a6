import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {runSteps, type Step} from '../../../data/tools/build/run-steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-steps-'));
after(() => rmSync(folder, {recursive: true}));
const log = join(folder, 'log');

const step = (name: string, code: string, needs: readonly string[] = []): Step => ({
  name,
  command: [process.execPath, '-e', code],
  needs,
});
const note = (word: string) => `require('fs').appendFileSync(${JSON.stringify(log)}, '${word} ')`;

test('a step that needs others runs after them, and what each sends is had by its name', async () => {
  const sent = await runSteps([
    step('last', note('last'), ['first', 'second']),
    step('first', `setTimeout(() => { ${note('first')}; process.send([1]); }, 50)`),
    step('second', note('second')),
  ]);
  assert.match(readFileSync(log, 'utf8'), /^(first second|second first) last $/);
  assert.deepEqual(sent.get('first'), [1]);
  assert.equal(sent.get('last'), undefined);
});

test('a step that fails ends the build by its name, and none that needs it is run', async () => {
  await assert.rejects(
    runSteps([step('bad', 'process.exit(3)'), step('next', note('next'), ['bad'])]),
    {message: 'Could not build bad.'},
  );
  assert.doesNotMatch(readFileSync(log, 'utf8'), /next/);
});

test('a step that needs what nothing builds is named', async () => {
  await assert.rejects(runSteps([step('lost', '', ['nothing'])]), {
    message: 'Nothing builds what lost needs: nothing.',
  });
});
