import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {DATA} from '../../../data/tools/data-files/data-folder.ts';
import {stateLawsModule} from '../../../data/tools/pack/module-texts.ts';
import {stateLaws} from '../../../src/check/answer/state-laws.generated.ts';

test('the packed laws are those of data/state-laws.json, one a state', async () => {
  assert.deepEqual(stateLaws, DATA.read('state-laws.json'));
  assert.equal(new Set(stateLaws.map(({state}) => state)).size, stateLaws.length);
  assert.equal(
    await readFile('src/check/answer/state-laws.generated.ts', 'utf8'),
    stateLawsModule(stateLaws),
  );
});
