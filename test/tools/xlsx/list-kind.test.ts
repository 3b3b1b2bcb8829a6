import assert from 'node:assert/strict';
import {test} from 'node:test';
import {listKind, namedKind} from '../../../data/tools/xlsx/list-kind.ts';
import {readSpreadsheet} from '../../../data/tools/xlsx/read-spreadsheet.ts';
import {makeList, madeCells} from '../../helpers/make-list.ts';
import {makeXlsx} from '../../helpers/make-xlsx.ts';

const PENDING = ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE'];

async function kindOf(bytes: Uint8Array) {
  return listKind(await readSpreadsheet(bytes));
}

function pendingList(header: readonly string[]) {
  const rows = [[...header], madeCells({}).slice(0, header.length)];
  return makeXlsx([{name: 'Sheet 1', rows}]);
}

test('a list with signatures is participating, whatever its documents', async () => {
  assert.equal(await kindOf(makeList([{}])), 'participating');
  const withoutLinks = makeList(
    [{document: null}],
    ['STATE', 'AGENCY', '', '', 'SUPPORT TYPE', 'SIGNED'],
  );
  assert.equal(await kindOf(withoutLinks), 'participating');
});

test('a list without a SIGNED column is pending, though it may have a MOA column', async () => {
  assert.equal(await kindOf(pendingList(PENDING)), 'pending');
  assert.equal(await kindOf(pendingList([...PENDING, 'MOA'])), 'pending');
});

test('a name says which list it means to be', () => {
  assert.equal(namedKind('pendingAgencies02272026am.xlsx'), 'pending');
  assert.equal(namedKind('287gParticipatingAgencies091526pm.xlsx'), 'participating');
  assert.equal(namedKind('list.xlsx'), null);
});
