import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DataFolder} from '../../../data/tools/data-files/data-folder.ts';
import {importList} from '../../../data/tools/list/import-list.ts';
import {makeListFiles} from '../../../data/tools/update/list-files.ts';
import {sha256Of} from '../../../data/tools/xlsx/sheet-file.ts';
import {makeList, manyRows} from '../../helpers/make-list.ts';
import {reference} from '../../helpers/reference-data.ts';

const bytes = makeList(manyRows(3));
const file = {sheet: 'participatingAgencies05182026am.xlsx', bytes, sha256: sha256Of(bytes)};
const list = await importList(file, {inPlace: null, seen: []}, reference);
const make = (audited: Uint8Array) => makeListFiles(new DataFolder('/none'), list, audited);

test('a list that the audit can explain comes with its report', async () => {
  const {files} = await make(bytes);
  assert.deepEqual(Object.keys(files).sort(), ['agreements.json', 'audit.md', 'release.json']);
});

for (const [what, audited, fault] of [
  ['can’t explain', makeList(manyRows(4)), /SHA-256/],
  ['can’t read', new TextEncoder().encode('no spreadsheet'), /xlsx/],
] as const) {
  test(`a list that the audit ${what} is refused, with the reason`, async () => {
    await assert.rejects(make(audited), {name: 'UserError', message: fault});
    await assert.rejects(make(audited), /^UserError: The audit can't explain this: [^\n]+\.$/);
  });
}
