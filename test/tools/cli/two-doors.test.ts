import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {importCommand} from '../../../data/tools/cli/import-command.ts';
import {outcomeOf} from '../../../data/tools/cli/shared/run-tool.ts';
import {updateCommand} from '../../../data/tools/cli/update-command.ts';
import {HEADER, madeCells, makeList, manyRows, type MadeRow} from '../../helpers/make-list.ts';
import {makeXlsx} from '../../helpers/make-xlsx.ts';
import {reference} from '../../helpers/reference-data.ts';

const MAY = 'participatingAgencies05182026am.xlsx';
const JUNE = 'participatingAgencies06012026am.xlsx';
const PENDING_HEADER = ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE', 'MOA'];
const PENDING = 'pendingAgencies06012026am.xlsx';

let folder = '';
let packed = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-doors-'));
  packed = 0;
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

function context(project: string) {
  mkdirSync(join(project, 'data'), {recursive: true});
  return {
    root: pathToFileURL(`${project}/`),
    reference: () => reference,
    today: '2026-12-31',
    pack: () => void packed++,
    download: {},
    log: () => undefined,
  };
}

/** The two doors by which a sheet comes into the data. */
const DOORS = {
  import: (project: string, sheet: string, ...args: string[]) =>
    outcomeOf(() => importCommand([sheet, ...args], context(project))),
  update: (project: string, sheet: string, ...args: string[]) =>
    outcomeOf(() => updateCommand(['--file', sheet, ...args], context(project))),
} as const;

function put(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Everything in the data of a project. */
function contents(project: string) {
  const data = join(project, 'data');
  return readdirSync(data)
    .sort()
    .map(name => [name, readFileSync(join(data, name), 'utf8')]);
}

/** Lets a sheet in by each door, where another list is in place. */
async function byBothDoors(name: string, bytes: Uint8Array, ...args: string[]) {
  const begun = put(MAY, makeList(manyRows(12)));
  const sheet = put(name, bytes);
  const enter = async (door: keyof typeof DOORS) => {
    const project = join(folder, door);
    assert.equal((await DOORS[door](project, begun)).exitCode, 0);
    const before = contents(project);
    const outcome = await DOORS[door](project, sheet, ...args);
    return {outcome, before, after: contents(project)};
  };
  return {import: await enter('import'), update: await enter('update')};
}

/** Rows whose date the importer reads and the audit, which reads for itself, does not. */
const UNEXPLAINED: readonly MadeRow[] = [...manyRows(12), {signed: '3/3/2025 renewed'}];

const pendingList = makeXlsx([
  {name: 'Sheet1', rows: [PENDING_HEADER, madeCells({}).slice(0, 5).concat('link pending')]},
]);

for (const [what, name, bytes, reason, ...args] of [
  [
    'a list that the audit can’t explain',
    JUNE,
    makeList(UNEXPLAINED),
    /^Refused: The audit can't explain this: row 14: signed is "3\/3\/2025 renewed" in the sheet and "2025-03-03" on record\.$/,
  ],
  ['an empty file', JUNE, new Uint8Array(), /it is empty/],
  ['a list of applications', JUNE, pendingList, /This is a pending list/],
  [
    'a list of the future',
    'participatingAgencies06012027am.xlsx',
    makeList(manyRows(13)),
    /in the future/,
  ],
  ['an old list under a new name', JUNE, makeList(manyRows(12)), /byte for byte/],
  ['a list that lost too much', JUNE, makeList(manyRows(5)), /--accept-drop/],
  [
    'a list that lost a column',
    JUNE,
    makeList(
      manyRows(13),
      HEADER.map(one => (one === 'MOA' ? 'PDF' : one)),
    ),
    /--accept-lost-column/,
  ],
  [
    'a model that nobody knows',
    JUNE,
    makeList([...manyRows(12), {model: 'Tribal Task'}]),
    /row 14, the model "Tribal Task" is not known/,
  ],
  ['a date that is none', JUNE, makeList(manyRows(13)), /is no day/, '--date', '2026-02-30'],
] as const) {
  test(`${what} is refused by both doors, in the same words, and nothing is touched`, async () => {
    const {import: one, update: other} = await byBothDoors(name, bytes, ...args);
    assert.match(one.outcome.message, reason);
    assert.deepEqual(other.outcome, one.outcome);
    assert.equal(one.outcome.exitCode, 1);
    assert.deepEqual([one.after, other.after], [one.before, other.before]);
    assert.equal(packed, 2);
  });
}

for (const [what, name, bytes, ...args] of [
  ['a newer list', JUNE, makeList(manyRows(14))],
  ['an older list', 'participatingAgencies03022026am.xlsx', makeList(manyRows(13))],
  ['the list in place under another date', MAY, makeList(manyRows(12)), '--date', '2026-05-19'],
  ['a list that lost much, and is accepted', JUNE, makeList(manyRows(5)), '--accept-drop'],
  ['the list in place', MAY, makeList(manyRows(12))],
] as const) {
  test(`${what} comes to the same files by both doors`, async () => {
    const {import: one, update: other} = await byBothDoors(name, bytes, ...args);
    assert.deepEqual([one.outcome.exitCode, other.outcome.exitCode], [0, 0]);
    assert.deepEqual(other.after, one.after);
    assert.equal(one.outcome.message.startsWith('Nothing new'), what === 'the list in place');
  });
}

test('applications come to the same file by both doors, the older ones too', async () => {
  const sheet = put(PENDING, pendingList);
  const older = put(
    'pendingAgencies05012026am.xlsx',
    makeXlsx([{name: 'Sheet1', rows: [PENDING_HEADER]}]),
  );
  const list = put(MAY, makeList(manyRows(12)));
  const [one, other] = [join(folder, 'import'), join(folder, 'update')];
  await DOORS.import(one, list);
  for (const path of [sheet, older]) {
    assert.equal((await DOORS.import(one, path, '--pending')).exitCode, 0);
    assert.equal((await DOORS.update(other, list, '--pending-file', path)).exitCode, 0);
    assert.deepEqual(contents(other), contents(one));
  }
});
