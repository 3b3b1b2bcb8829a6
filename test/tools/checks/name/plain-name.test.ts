import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isPlainName} from '../../../../data/tools/checks/name/plain-name.ts';
import {readRows, refusals} from '../../../helpers/read-rows.ts';

test('names as agencies have them are plain', async () => {
  for (const name of [
    "St. John's Parish Sheriff's Office",
    'Doña Ana County',
    'A & M, No. 4 (East)',
  ]) {
    assert.ok(isPlainName(name), name);
  }
  assert.equal((await readRows([{agency: 'Doña Ana County Sheriff'}])).length, 1);
});

for (const [what, name] of [
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a mark that turns text around', 'Sheriff \u202Eecila'],
  ['a mark that hides', 'Sheriff\u2063 Office'],
  ['a control', 'Sheriff\u0000'],
  ['half a character', 'Sheriff \uD800'],
  ['no end', 'x'.repeat(10_000)],
] as const) {
  test(`a name with ${what} refuses the list, and says which row`, async () => {
    assert.equal(isPlainName(name), false);
    const [refused] = await refusals([
      {agency: {inline: name.replace('\0', '_x0000_').replace('\uD800', '_xD800_')}},
    ]);
    assert.equal(refused?.row, 2);
    assert.equal(refused?.blocks, true);
    assert.match(refused?.reason ?? '', /^the agency's name is no plain text: "[^\p{C}]{1,101}"$/u);
  });
}

test('a name without a Latin letter refuses the list, and says which row', async () => {
  const [first, second] = await refusals([{agency: 'Полиция'}, {agency: '警察'}]);
  assert.deepEqual([first?.row, first?.blocks, second?.row], [2, true, 3]);
  assert.equal(first?.reason, `the agency's name has no Latin letter: "Полиция"`);
});
