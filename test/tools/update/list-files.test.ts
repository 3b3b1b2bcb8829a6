import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DataFolder} from '../../../data/tools/data-files/data-folder.ts';
import {importList} from '../../../data/tools/list/import-list.ts';
import {faultSentence, makeListFiles} from '../../../data/tools/update/list-files.ts';
import {sha256Of} from '../../../data/tools/xlsx/sheet-file.ts';
import {reference} from '../../helpers/reference-data.ts';
import {makeList, manyRows} from '../../helpers/make-list.ts';

const bytes = makeList(manyRows(3));
const file = {sheet: 'participatingAgencies05182026am.xlsx', bytes, sha256: sha256Of(bytes)};
const list = await importList(file, {inPlace: null, seen: []}, reference);
const make = (audited: Uint8Array) => makeListFiles(new DataFolder('/none'), list, audited);

test('a list that the audit can explain comes with its report', async () => {
  const {files, faults} = await make(bytes);
  assert.deepEqual(Object.keys(files).sort(), [
    'agreements.json',
    'audit.md',
    'release.json',
    'seen-sheets.json',
  ]);
  assert.deepEqual(faults, []);
});

test('one that it can’t explain, or can’t read, comes without, and with what is wrong', async () => {
  for (const [audited, fault] of [
    [makeList(manyRows(4)), /SHA-256/],
    [new TextEncoder().encode('no spreadsheet'), /xlsx/],
  ] as const) {
    const {files, faults} = await make(audited);
    assert.equal(files['audit.md'], undefined);
    assert.ok(files['agreements.json']);
    assert.match(faultSentence(faults), /^The audit can't explain this: /);
    assert.match(faultSentence(faults), fault);
  }
});
