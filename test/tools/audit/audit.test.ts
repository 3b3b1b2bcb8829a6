import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {auditList, type ListTexts} from '../../../data/tools/audit/audit-list.ts';
import {auditMarkdown} from '../../../data/tools/audit/audit-report.ts';
import {staleAudit} from '../../../data/tools/audit/stale-audit.ts';
import {jsonLines, jsonObject} from '../../../data/tools/data-files/json-text.ts';
import {importList} from '../../../data/tools/list/import-list.ts';
import {sha256Of} from '../../../data/tools/xlsx/sheet-file.ts';
import type {Agreement} from '../../../src/data/model.ts';
import {isFrozenFile} from '../../helpers/frozen-list.ts';
import {reference} from '../../helpers/reference-data.ts';
import {makeList, type MadeRow} from '../../helpers/make-list.ts';
import {sharedSheet, sharedSheets} from '../../helpers/shared-sheets.ts';

const NAME = 'participatingAgencies05182026am.xlsx';
const NAPLES = {
  agency: 'Naples Police Department ',
  type: 'Municipality',
  county: 'Collier County',
};
const TYPO = {state: 'UTAHJ', agency: "Weber County Sheriff's Office", county: 'Weber County'};

/** Reads a list as an import does: the texts of the two files that it becomes. */
async function textsOf(bytes: Uint8Array, sheet = NAME): Promise<ListTexts> {
  const file = {bytes, sheet, sha256: sha256Of(bytes)};
  const {merged, release} = await importList(file, {inPlace: null, seen: []}, reference);
  const agreements = merged.map(({agreement}) => agreement);
  return {agreements: jsonLines(agreements), release: jsonObject(release)};
}

/** Makes a list, with the texts that the importer makes of it. */
async function imported(rows: readonly MadeRow[]): Promise<{bytes: Uint8Array; texts: ListTexts}> {
  const bytes = makeList(rows);
  return {bytes, texts: await textsOf(bytes)};
}

/** The audit of a list whose record was tampered with. */
async function tampered(change: (agreements: Agreement[]) => unknown) {
  const {bytes, texts} = await imported([{}, NAPLES]);
  const agreements = JSON.parse(texts.agreements) as Agreement[];
  change(agreements);
  return auditList(bytes, {...texts, agreements: JSON.stringify(agreements)});
}

test('a good list is audited without a word left over', async () => {
  const {bytes, texts} = await imported([{}, NAPLES, {model: 'Jail Enforcement Model '}]);
  const audit = await auditList(bytes, texts);
  assert.deepEqual([audit.rows, audit.once, audit.faults], [3, 3, []]);
  assert.match(auditMarkdown(audit), /\| FLORIDA \| 0 \| 1 \| 2 \| 0 \| 1 \| 2 \|  \|/);
});

test('a state that is misspelt is a line of its own, and explained', async () => {
  const {bytes, texts} = await imported([{}, TYPO]);
  const audit = await auditList(bytes, texts);
  assert.deepEqual(audit.faults, []);
  const text = auditMarkdown(audit);
  assert.match(text, /\| UTAHJ \| 0 \| 0 \| 1 \| 0 \| 0 \| 0 \| no state; read as another/);
  assert.match(text, /\| UTAH \| 0 \| 0 \| 0 \| 0 \| 0 \| 1 \| typed under another state: 1 row/);
  assert.match(text, /row 3, Weber County Sheriff's Office, UT: “UTAHJ” → “/);
});

test('an agreement that is said twice, and a row that is none, are told with their reasons', async () => {
  const {bytes, texts} = await imported([{}, {signed: {date: '2025-03-04'}}, {agency: ' '}]);
  const audit = await auditList(bytes, texts);
  assert.deepEqual([audit.rows, audit.once, audit.saidTwice.length, audit.faults], [3, 0, 2, []]);
  assert.deepEqual(
    audit.refused.map(({raw, reason}) => [raw.row, reason]),
    [[4, 'no agency']],
  );
  assert.match(auditMarkdown(audit), /2 rows say what another says; no agreement: 1 row/);
});

for (const [what, change, fault] of [
  ['an agreement that is lost', (all: Agreement[]) => all.pop(), /row 3 \(Naples.* is lost/],
  [
    'an agreement that nobody signed',
    (all: Agreement[]) => all.push({...all[0]!, id: 'x', agency: 'Nobody'}),
    /x is on no row/,
  ],
  [
    'another date',
    (all: Agreement[]) => Object.assign(all[0]!, {signed: '2025-03-04'}),
    /signed is "2025-03-03" in the sheet and "2025-03-04" on record/,
  ],
  [
    'another county',
    (all: Agreement[]) => Object.assign(all[0]!, {counties: ['12001']}),
    /county is "Collier County"/,
  ],
  [
    'another type',
    (all: Agreement[]) => Object.assign(all[0]!, {iceType: 'Municipality'}),
    /type is "County"/,
  ],
  [
    'another document',
    (all: Agreement[]) => Object.assign(all[0]!, {document: null}),
    /document is .* and "nothing" on record/,
  ],
  [
    'another state',
    (all: Agreement[]) => Object.assign(all[0]!, {state: 'TX'}),
    /row 2 .* is lost/,
  ],
  [
    'another model',
    (all: Agreement[]) => Object.assign(all[0]!, {model: 'jail-enforcement'}),
    /row 2 .* is lost/,
  ],
] as const) {
  test(`${what} on record is found`, async () => {
    const {faults} = await tampered(change);
    assert.ok(
      faults.some(text => fault.test(text)),
      faults.join('\n'),
    );
  });
}

for (const dirt of [
  {state: 'FL'},
  {state: 'VIRGINIA', agency: 'Norton Police Department', county: 'Norton City'},
  {state: 'VIRGINIA', agency: 'A Police Department', county: 'James City'},
  {model: 'TFM'},
  {model: 'Task-Force Model*'},
  {type: '-'},
  {signed: '3/6/2025'},
  {signed: '6-Mar-25'},
  {signed: 'TBD'},
  {signed: 'soon'},
  {signed: {date: '1925-01-01'}},
  {agency: 'A Police Department', county: 'Atlantis County'},
  {agency: 'A Police Department', county: 'Statewide'},
  {agency: 'A Police Department', county: 'Lee County, FL'},
  {agency: 'A Police Department', county: 'Lee\nCollier'},
  {document: 'https://www.ice.gov/a.pdf'},
  {document: {text: 'link', link: 'https://example.com/a.pdf'}},
  {addendum: {text: 'link', link: 'mailto:somebody@example.gov'}},
] as const) {
  test(`what the importer takes, the audit explains: ${JSON.stringify(dirt)}`, async () => {
    const {bytes, texts} = await imported([dirt]);
    const audit = await auditList(bytes, texts);
    assert.deepEqual(audit.faults, []);
  });
}

test('another sheet is refused', async () => {
  const {texts} = await imported([{}]);
  await assert.rejects(auditList(makeList([NAPLES]), texts), /This is not participatingAgencies/);
});

test('data/audit.md is of the data in place, and leaves nothing unexplained', () => {
  const read = (name: string) => readFileSync(`data/${name}`, 'utf8');
  const texts = {agreements: read('agreements.json'), release: read('release.json')};
  const audit = read('audit.md');
  assert.equal(staleAudit(audit, texts), null);
  assert.match(staleAudit(audit, {...texts, agreements: '[]'})!, /another agreements\.json/);
  assert.match(
    staleAudit(audit.replace('explained (0)', 'explained (1)'), texts)!,
    /not explained/,
  );
});

if (sharedSheets()) {
  test('ICE’s own sheet of 18 May 2026 gives its audit to the letter', async () => {
    const bytes = sharedSheet(NAME);
    const texts = await textsOf(bytes);
    assert.ok(isFrozenFile('audit.md', auditMarkdown(await auditList(bytes, texts))));
  });

  test('a list with all its dirt, of 3 July 2025, is explained too', async () => {
    const bytes = sharedSheet('participatingAgencies07032025pm.xlsx');
    const sheet = 'participatingAgencies07032025pm.xlsx';
    const texts = await textsOf(bytes, sheet);
    const audit = await auditList(bytes, texts);
    assert.deepEqual([audit.rows, audit.release.agreements, audit.faults], [777, 776, []]);
    assert.doesNotMatch(auditMarkdown(audit), /\| not explained \|/);
  });
}
