import assert from 'node:assert/strict';
import {test} from 'node:test';
import {doubtDocuments} from '../../../../data/tools/checks/link/shared-document.ts';
import {readRows} from '../../../helpers/read-rows.ts';

const CODES = new Set(['FL', 'GA', 'TX']);

async function doubts(...files: string[]) {
  const agencies = ['Naples', 'Tampa', 'Ocala'].map(town => `${town} Police Department`);
  const rows = files.map((file, index) => ({
    agency: agencies[index]!,
    document: {text: 'link', link: `https://www.ice.gov/doclib/287gMOA/${file}`},
  }));
  const agreements = (await readRows(rows)).map(({agreement}) => agreement);
  return doubtDocuments(agreements, CODES).map(({message}) => message);
}

test('a document that two agencies share is shown for both', async () => {
  const message = "its document is also another agency's";
  assert.deepEqual(await doubts('a_TFM_MOA.pdf', 'a_TFM_MOA.pdf'), [message, message]);
});

test('a document named after another model or state is shown', async () => {
  assert.deepEqual(await doubts('NaplesFL_WSO_MOA.pdf'), ['its document is named warrant-service']);
  assert.deepEqual(await doubts('NaplesPoliceDeptTX_TFM_MOA.pdf'), ['its document is named TX']);
});

test('a document of one’s own is not', async () => {
  assert.deepEqual(await doubts('NaplesPDFL_TFM_MOA_030325.pdf', 'Tampa_TFM.pdf'), []);
});
