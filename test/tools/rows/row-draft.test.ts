import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readRows} from '../../helpers/read-rows.ts';
import type {MadeRow} from '../../helpers/make-list.ts';

async function read(made: MadeRow) {
  const [row] = await readRows([made]);
  return row!.agreement;
}

test('a name that an archived page garbled is the one in the lists around it', async () => {
  const signed = {date: '2019-05-06'};
  const model = 'Warrant Service Officer';
  const garbled = "Waria-labelon County Sheriff's Office";
  const {id, counties, repairs} = await read({agency: garbled, county: '', model, signed});
  assert.equal(id, 'fl-walton-county-sheriffs-office-warrant-service');
  assert.deepEqual(counties, ['12131']);
  const to = "Walton County Sheriff's Office";
  assert.deepEqual(repairs[0], {field: 'agency', from: garbled, to, kind: 'list'});
});

test('another name that was garbled so is repaired too, and told', async () => {
  const {id, repairs} = await read({
    state: 'MISSISSIPPI',
    agency: "Waria-labelhall County Sheriff's Office",
    county: '',
  });
  assert.equal(id, 'ms-walthall-county-sheriffs-office-task-force');
  assert.deepEqual([repairs[0]!.field, repairs[0]!.kind], ['agency', 'garbled']);
});

test('days around the 29 February 1900 that never was are no dates, and are told', async () => {
  for (const serial of [59, 60, 61]) {
    const [formatted] = await readRows([{signed: {serial}}]);
    assert.equal(formatted!.agreement.signed, null);
    assert.deepEqual(
      formatted!.agreement.repairs.map(({field, kind}) => `${field}: ${kind}`),
      ['signed: impossible'],
    );
    const [bare] = await readRows([{signed: serial}]);
    assert.equal(bare!.agreement.signed, null);
    assert.match(bare!.reviewNotes[0]!.message, new RegExp(`^date "${serial}" can't be read$`));
  }
});
