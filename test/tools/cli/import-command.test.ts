import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterEach, beforeEach, test} from 'node:test';
import type {ProjectContext} from '../../../data/tools/cli/apply-update.ts';
import {importCommand} from '../../../data/tools/cli/import-command.ts';
import {outcomeOf} from '../../../data/tools/cli/shared/run-tool.ts';
import {MODELS} from '../../../src/data/model.ts';
import {reference} from '../../helpers/reference-data.ts';
import {HEADER, madeCells, makeList, manyRows, type MadeRow} from '../../helpers/make-list.ts';
import {makeXlsx} from '../../helpers/make-xlsx.ts';

const MAY = 'participatingAgencies05182026am.xlsx';
const JUNE = 'participatingAgencies06012026am.xlsx';
const PENDING_HEADER = ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE', 'MOA'];

let folder = '';
let packed = 0;
let context: ProjectContext;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  mkdirSync(join(folder, 'data'));
  packed = 0;
  context = {
    root: pathToFileURL(`${folder}/`),
    reference: () => reference,
    today: '2026-12-31',
    pack: async () => {
      packed += 1;
    },
  };
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

function put(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function putList(name: string, rows: readonly MadeRow[]): string {
  return put(name, makeList(rows));
}

function putPending(name: string, rows: readonly MadeRow[]): string {
  const cells = rows.map(row => [...madeCells(row).slice(0, 5), 'link pending']);
  return put(name, makeXlsx([{name: 'Sheet 1', rows: [PENDING_HEADER, ...cells]}]));
}

const run = (...args: string[]) => outcomeOf(() => importCommand(args, context));
const files = (inner = 'data') => readdirSync(join(folder, inner)).sort();
const json = (name: string, inner = 'data') =>
  JSON.parse(readFileSync(join(folder, inner, name), 'utf8'));

/** Everything in a folder, to be compared with what is there later. */
function contents(inner = 'data') {
  return files(inner).map(name => [name, readFileSync(join(folder, inner, name), 'utf8')]);
}

test('a list becomes its files, and the module’s copy is packed', async () => {
  const {exitCode, message} = await run(putList(MAY, manyRows(3)));
  assert.equal(exitCode, 0);
  assert.deepEqual(files(), ['agreements.json', 'audit.md', 'release.json', 'seen-sheets.json']);
  assert.equal(packed, 1);
  assert.match(message, /3 rows, 3 agreements, 3 agencies, in 1 state\n/);
  assert.equal(json('release.json').asOf, '2026-05-18');
  assert.equal(json('seen-sheets.json')[0].sheet, MAY);
});

test('an agreement stands on a line of its own, with all its fields', async () => {
  await run(putList(MAY, [{county: 'Colier County', signed: '3/32025'}]));
  const lines = readFileSync(join(folder, 'data', 'agreements.json'), 'utf8').split('\n');
  assert.equal(lines.length, 4);
  assert.deepEqual(JSON.parse(lines[1]!), {
    id: 'fl-collier-county-sheriffs-office-task-force',
    state: 'FL',
    agency: "Collier County Sheriff's Office",
    level: 'county',
    iceType: 'County',
    counties: ['12021'],
    model: 'task-force',
    signed: '2025-03-03',
    document: 'https://www.ice.gov/doclib/287gMOA/Collier_TFM.pdf',
    addendum: null,
    repairs: [
      {field: 'signed', from: '3/32025', to: '2025-03-03', kind: 'lost-slash'},
      {field: 'county', from: 'Colier County', to: 'Collier County', kind: 'edit-distance'},
    ],
  });
});

test('the same sheet gives the same bytes', async () => {
  const sheet = putList(MAY, manyRows(5));
  await run(sheet, '--out', join(folder, 'one'));
  await run(sheet, '--out', join(folder, 'two'));
  assert.deepEqual(contents('one'), contents('two'));
});

test('with --out the other folder is written, and data is left alone', async () => {
  await run(putList(MAY, manyRows(3)));
  const before = contents();
  const {exitCode} = await run(putList(JUNE, manyRows(1)), '--out', join(folder, 'out'));
  assert.equal(exitCode, 0);
  assert.deepEqual(contents(), before);
  assert.equal(packed, 1);
  assert.equal(json('release.json', 'out').agreements, 1);
  assert.deepEqual(
    json('seen-sheets.json', 'out').map(({sheet}: {sheet: string}) => sheet),
    [MAY, JUNE],
  );
});

test('with --dry-run nothing is written', async () => {
  const {exitCode, message} = await run(putList(MAY, manyRows(3)), '--dry-run');
  assert.equal(exitCode, 0);
  assert.match(message, /3 agreements/);
  assert.deepEqual(files(), []);
  assert.equal(packed, 0);
});

test('the sheet in place is nothing new, until --again asks for it', async () => {
  const sheet = putList(MAY, manyRows(3));
  await run(sheet);
  const again = await run(sheet);
  assert.deepEqual(again, {exitCode: 0, message: `Nothing new: ${MAY} is the list in place.`});
  assert.equal(packed, 1);
  assert.match((await run(sheet, '--again')).message, /3 agreements/);
  assert.equal(packed, 2);
});

test('when the module can’t be packed, the old data is put back', async () => {
  await run(putList(MAY, manyRows(3)));
  const before = contents();
  context = {...context, pack: () => Promise.reject(new Error('disk full'))};
  await assert.rejects(run(putList(JUNE, manyRows(4))), /disk full/);
  assert.deepEqual(contents(), before);
});

/** A list that is refused leaves what is there as it is, and says why in one sentence. */
async function refuses(message: RegExp, ...args: string[]) {
  const before = contents();
  const outcome = await run(...args);
  assert.equal(outcome.exitCode, 1);
  assert.match(outcome.message, message);
  assert.match(outcome.message, /^Refused: [^\n]+\.$/);
  assert.deepEqual(contents(), before);
  assert.equal(packed, 1);
}

test('refused: what is no list at all', async () => {
  await run(putList(MAY, manyRows(10)));
  await refuses(/no file/, join(folder, 'nowhere.xlsx'));
  await refuses(/empty/, put('participatingAgencies06112026pm', new Uint8Array()));
  await refuses(/web page/, put(JUNE, new TextEncoder().encode('<html>Access denied</html>')));
  await refuses(/No header row/, put(JUNE, makeXlsx([{name: 'a', rows: [['x', 'y']]}])));
  await refuses(/holds no agreement/, putList(JUNE, []));
});

test('refused: one list for the other', async () => {
  await run(putList(MAY, manyRows(10)));
  await refuses(/pending list, not a participating/, putPending(JUNE, manyRows(12)));
  await refuses(/participating list, not a pending/, putList(JUNE, manyRows(12)), '--pending');
});

test('refused: a model or a state that nobody knows, by row', async () => {
  await run(putList(MAY, manyRows(10)));
  const unknown = {state: 'ATLANTIS'};
  await refuses(/row 12, the state "ATLANTIS"/, putList(JUNE, [...manyRows(10), unknown]));
  const model = {model: 'Tunnel Model'};
  await refuses(/row 12, the model "Tunnel Model"/, putList(JUNE, [...manyRows(10), model]));
});

test('refused: a model that is like one of ours, by its name and with those accepted', async () => {
  await run(putList(MAY, manyRows(10)));
  const row = {model: 'Tribal Task Force Model'};
  const sentence =
    'row 12, the model "Tribal Task Force Model" is not known; ' +
    'accepted: Warrant Service Officer, Jail Enforcement Model, Task Force Model';
  await refuses(new RegExp(sentence), putList(JUNE, [...manyRows(10), row]));
});

test('refused: a list older than its newest signature, until its true date is given', async () => {
  await run(putList(MAY, manyRows(10)));
  const rows = [...manyRows(10), {signed: {date: '2026-06-03'}}];
  await refuses(/2026-06-01, is before the newest signature, 2026-06-03/, putList(JUNE, rows));
  await refuses(/2026-06-02, is before/, putList(JUNE, rows), '--date', '2026-06-02');
  const outcome = await run(putList(JUNE, rows), '--date', '2026-06-04');
  assert.equal(outcome.exitCode, 0);
  assert.equal(json('release.json').asOf, '2026-06-04');
});

test('refused: no date, or one that is no day', async () => {
  await run(putList(MAY, manyRows(10)));
  await refuses(/no date/, putList('list.xlsx', manyRows(11)));
  await refuses(/is no day/, putList(JUNE, manyRows(11)), '--date', '2026-02-30');
});

test('refused: the bytes of an older list under a new name', async () => {
  const sheet = putList(MAY, manyRows(10));
  await run(sheet);
  cpSync(sheet, join(folder, JUNE));
  await refuses(
    /byte for byte participatingAgencies05182026am\.xlsx, the list of 2026-05-18/,
    join(folder, JUNE),
  );
});

test('an older list under its own name may be read into another folder again', async () => {
  const sheet = putList(MAY, manyRows(10));
  await run(sheet);
  assert.equal((await run(sheet, '--out', join(folder, 'out'))).exitCode, 0);
});

test('refused: a drop of more than a tenth, until somebody accepts it', async () => {
  await run(putList(MAY, manyRows(20)));
  const dropped = putList(JUNE, manyRows(17));
  await refuses(/17 agreements, 15\.0 % fewer than the 20 in place/, dropped);
  assert.equal((await run(dropped, '--accept-drop')).exitCode, 0);
  assert.equal(json('release.json').agreements, 17);
});

test('a drop of a tenth is no reason to refuse', async () => {
  await run(putList(MAY, manyRows(20)));
  assert.equal((await run(putList(JUNE, manyRows(18)))).exitCode, 0);
});

test('a column that nobody knows is told, since what it says is left out', async () => {
  const header = [...HEADER.slice(0, 3), 'COUNTY NAME', ...HEADER.slice(4)];
  const {exitCode, message} = await run(put(MAY, makeList([{}], header)));
  assert.equal(exitCode, 0);
  assert.match(message, /columns that are not read: "COUNTY NAME"/);
});

test('a row without an agency is no agreement, and is told', async () => {
  const {exitCode, message} = await run(putList(MAY, [...manyRows(2), {agency: null}]));
  assert.equal(exitCode, 0);
  assert.match(message, /row 4: no agency/);
  assert.deepEqual(json('release.json').refusedRows, [{row: 4, reason: 'no agency'}]);
});

test('a workbook that counts its days from 1904 is read so, and that is told', async () => {
  const rows = [[...HEADER], madeCells({signed: 44_257}), madeCells({model: 'WSO'})];
  const bytes = makeXlsx([{name: 'Sheet1', rows}], {date1904: true});
  const {exitCode, message} = await run(put(MAY, bytes));
  assert.equal(exitCode, 0);
  assert.match(message, /counts its days from 1904/);
  const signed = json('agreements.json').map((agreement: {signed: string}) => agreement.signed);
  assert.deepEqual(signed, ['2025-03-03', '2025-03-03']);
});

test('a list with debris in its names is read and audited, and each repair is shown', async () => {
  const rows = [
    {agency: 'Collier County Sheriffâ€™s Office', model: 'Task&nbsp;Force Model'},
    {agency: 'Naples &amp; Marco Police\uFFFD', county: 'Collier&nbsp;County', model: 'WSO'},
  ];
  const {exitCode, message} = await run(putList(MAY, rows));
  assert.equal(exitCode, 0);
  assert.match(message, /agency: encoding \(1\)\n +row 2, .*Sheriffâ€™s Office" -> Collier/);
  assert.match(
    message,
    /agency: entity \(1\)\n +row 3, .*"Naples &amp; Marco Police\uFFFD" -> Naples & /,
  );
  assert.match(
    message,
    /row 3, .*LAW ENFORCEMENT AGENCY "Naples & Marco Police\uFFFD" has "\uFFFD"/,
  );
  assert.match(readFileSync(join(folder, 'data/audit.md'), 'utf8'), /0 are not explained/);
});

test('a name that is said twice, once with debris, is one agreement that the audit explains', async () => {
  const written = 'Collier County Sheriff&amp;#39;s Office';
  for (const rows of [
    [{}, {agency: written}],
    [{agency: written}, {}],
  ]) {
    const {exitCode, message} = await run(putList(MAY, rows), '--again');
    assert.equal(exitCode, 0, message);
    assert.match(message, /2 rows, 1 agreement,/);
    assert.match(
      message,
      /agency: entity \(1\)\n.*"Collier County Sheriff&amp;#39;s Office" -> Collier/,
    );
    assert.match(readFileSync(join(folder, 'data/audit.md'), 'utf8'), /0 are not explained/);
  }
});

test('options that are not known are refused with those that are', async () => {
  const {exitCode, message} = await run(putList(MAY, manyRows(2)), '--force');
  assert.equal(exitCode, 1);
  assert.match(message, /--force.*--accept-drop/);
});

test('a pending list becomes pending.json', async () => {
  const rows = [{agency: "Bee County Sheriff's Office", state: 'TEXAS', county: 'Bee County'}];
  const {exitCode} = await run(putPending('pendingAgencies05182026am.xlsx', rows), '--pending');
  assert.equal(exitCode, 0);
  const {asOf, list} = json('pending.json');
  assert.equal(asOf, '2026-05-18');
  assert.deepEqual(list, [
    {
      state: 'TX',
      agency: "Bee County Sheriff's Office",
      level: 'county',
      counties: ['48025'],
      model: 'task-force',
    },
  ]);
});

test('an empty pending list is no error', async () => {
  const {exitCode} = await run(putPending('pendingAgencies05182026am.xlsx', []), '--pending');
  assert.equal(exitCode, 0);
  assert.deepEqual(json('pending.json').list, []);
});

test('what the participating list of those days holds is no application any more', async () => {
  await run(putList(MAY, [{}]));
  const pending = putPending('pendingAgencies05182026am.xlsx', [{}, {model: 'Jail Enforcement'}]);
  const {message} = await run(pending, '--pending');
  assert.match(message, /On the participating list too, left out \(1\)/);
  assert.equal(json('pending.json').list.length, 1);
});

test('no wrapper and no mailbox is written anywhere', async () => {
  const link =
    'https://gcc02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.ice.gov%2Fa.pdf&data=05%7Csomebody%40example.gov';
  const {message} = await run(putList(MAY, [{document: {text: 'link', link}}]));
  const written = contents().flat().join('\n') + message;
  assert.doesNotMatch(written, /safelinks\.protection|@|%40/i);
  assert.match(written, /https:\/\/www\.ice\.gov\/a\.pdf/);
});

test('a folder that can’t be written is said in one sentence', async () => {
  const sheet = putList(MAY, manyRows(2));
  const {exitCode, message} = await run(sheet, '--out', join(sheet, 'inside-a-file'));
  assert.equal(exitCode, 1);
  assert.match(message, /^Failed: [^\n]+\.$/);
});

test('a list read by hand enters what changed and the history, as an update does', async () => {
  await run(putList(MAY, manyRows(4)));
  const month = {month: '2026-05', asOf: '2026-05-18', sheet: MAY, states: {FL: [0, 0, 4]}};
  writeFileSync(
    join(folder, 'data/history.json'),
    JSON.stringify({models: MODELS, months: [month]}),
  );
  await run(putList(JUNE, manyRows(6)));
  const [entry, ...others] = json('changes.json');
  assert.deepEqual([entry.asOf, entry.since.asOf, others], ['2026-06-01', '2026-05-18', []]);
  assert.equal(entry.joined.length, 2);
  const months = () => json('history.json').months as {month: string; asOf: string}[];
  assert.deepEqual(
    months().map(({asOf}) => asOf),
    ['2026-05-18', '2026-06-01'],
  );
  assert.match(
    readFileSync(join(folder, 'data/audit.md'), 'utf8'),
    /participatingAgencies06012026/,
  );
  const {message} = await run(putList('participatingAgencies09012026am.xlsx', manyRows(7)));
  assert.match(message, /Note: history\.json has no list of 2026-07, 2026-08: read theirs/);
  assert.equal(months().at(-1)!.asOf, '2026-09-01');
});

test('the list in place under its true date keeps what changed on it', async () => {
  await run(putList(MAY, manyRows(4)));
  writeFileSync(join(folder, 'data/history.json'), JSON.stringify({models: MODELS, months: []}));
  const june = putList(JUNE, manyRows(6));
  await run(june);
  await run(june, '--date', '2026-06-03');
  const [entry, ...others] = json('changes.json');
  assert.deepEqual([entry.asOf, entry.joined.length, others], ['2026-06-03', 2, []]);
  assert.deepEqual(
    json('history.json').months.map(({asOf}: {asOf: string}) => asOf),
    ['2026-06-03'],
  );
});

test('a list of a day that has not come is refused, by its name or by --date', async () => {
  await run(putList(JUNE, manyRows(3)));
  const nextYear = putList('participatingAgencies05182027am.xlsx', manyRows(5));
  await refuses(
    /05182027am\.xlsx is dated 2027-05-18, in the future \(today is 2026-12-31\)/,
    nextYear,
  );
  await refuses(/is dated 2027-01-01/, putList(MAY, manyRows(6)), '--date', '2027-01-01');
  const pending = putPending('pendingAgencies05182027am.xlsx', [{}]);
  await refuses(/is dated 2027-05-18/, pending, '--pending');
  assert.equal((await run(nextYear, '--date', '2026-05-18')).exitCode, 0);
});

test('a list without a column that the list in place had filled is refused, until that is accepted', async () => {
  await run(putList(JUNE, manyRows(4)));
  const reworded = (word: string, other: string) =>
    HEADER.map(heading => (heading === word ? other : heading));
  const name = 'participatingAgencies06082026am.xlsx';
  for (const [word, other] of [
    ['COUNTY', 'COUNTY OR PARISH'],
    ['MOA', 'MOA PDF'],
    ['TYPE', 'KIND'],
  ] as const) {
    const told = new RegExp(
      `no ${word} column, which ${JUNE} in place had filled; headers that are not read: "${other}"\\. `,
    );
    await refuses(told, put(name, makeList(manyRows(5), reworded(word, other))));
  }
  const {exitCode} = await run(join(folder, name), '--accept-lost-column');
  assert.equal(exitCode, 0);
});

test('a SIGNED header in other words is named, and its list is no pending one', async () => {
  await run(putList(MAY, manyRows(4)));
  const header = HEADER.map(heading => (heading === 'SIGNED' ? 'SIGNATURE DATE' : heading));
  const list = put(JUNE, makeList(manyRows(5), header));
  await refuses(/no SIGNED column; headers that are not read: "SIGNATURE DATE"\. /, list);
  await refuses(
    /no pending list: .* link signed documents; .*"SIGNATURE DATE"\.$/,
    list,
    '--pending',
  );
});

test('a planning region that tells no county is told, and what is placed by its town is a repair', async () => {
  const row = {state: 'CONNECTICUT', county: 'Capitol Planning Region', type: 'Municipality'};
  const {exitCode, message} = await run(
    putList(MAY, [
      {...row, agency: 'Hartford Police Department'},
      {...row, agency: 'Naugatuck Police Department'},
    ]),
  );
  assert.equal(exitCode, 0);
  assert.match(
    message,
    /county: region-town \(1\)\n +row 2, .*"Capitol Planning Region" -> Hartford/,
  );
  assert.match(message, /row 3, Naugatuck Police .*: ICE says "Capitol Planning Region"/);
  const told =
    /row 3, .*is Capitol Planning Region \(09110\), with parts of Hartford County and Tolland County: no/;
  assert.match(message, told);
  assert.match(message, /1 of 2 stated matched/);
});
