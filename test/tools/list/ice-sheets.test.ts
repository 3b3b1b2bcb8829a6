import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {outcomeOf} from '../../../data/tools/cli/shared/run-tool.ts';
import {importCommand} from '../../../data/tools/cli/import-command.ts';
import {DataFolder, DATA} from '../../../data/tools/data-files/data-folder.ts';
import type {Release} from '../../../data/tools/data-files/release.ts';
import {MODELS} from '../../../src/data/model.ts';
import {isFrozenFile} from '../../helpers/frozen-list.ts';
import {sharedSheets} from '../../helpers/shared-sheets.ts';

const sheets = sharedSheets();
const data = (name: string) =>
  readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');

let out = '';

before(() => {
  out = mkdtempSync(join(tmpdir(), 'ice-sheets-'));
});

after(() => {
  rmSync(out, {recursive: true});
});

/** Imports one of ICE's own sheets into a folder of its own. */
async function importSheet(name: string, ...args: string[]) {
  const folder = join(out, name);
  const sheet = join(sheets!, `${name}.xlsx`);
  const outcome = await outcomeOf(() => importCommand([sheet, '--out', folder, ...args]));
  const release = new DataFolder(folder).release();
  return {...outcome, release, folder};
}

/** Rows, states and territories of each model, weakest power first. */
function byModel({byModel: counts}: Release): number[][] {
  return MODELS.map(model => {
    const {rows, states, territories} = counts[model];
    return [rows, states, territories];
  });
}

const shipped = DATA.read('release.json').sheet;
if (sheets && existsSync(join(sheets, shipped))) {
  test('the data that is shipped is what its sheet gives, byte for byte', async () => {
    const folder = join(out, 'shipped');
    await importCommand([join(sheets, shipped), '--out', folder]);
    for (const name of ['agreements.json', 'release.json']) {
      assert.equal(readFileSync(join(folder, name), 'utf8'), data(name));
    }
  });
}

test('the names and hashes of the lists read so far are on record', () => {
  assert.ok(DATA.read('seen-sheets.json').length > 1);
});

if (sheets) {
  test('3 July 2025: the campaign’s figures', async () => {
    const {release} = await importSheet('participatingAgencies07032025pm');
    assert.deepEqual(
      [release!.rows, release!.agreements, release!.states, release!.territories],
      [777, 776, 40, 0],
    );
    assert.deepEqual(byModel(release!), [
      [278, 35, 0],
      [113, 27, 0],
      [386, 31, 0],
    ]);
    assert.deepEqual(
      release!.saidTwice.map(({id}) => id),
      ['fl-st-cloud-police-department-task-force'],
    );
    assert.equal(release!.repairs['state: edit-distance'], 1);
  });

  test('18 May 2026: the same data, byte for byte', async () => {
    const {release, folder} = await importSheet('participatingAgencies05182026am');
    for (const name of ['agreements.json', 'release.json'] as const) {
      assert.ok(isFrozenFile(name, readFileSync(join(folder, name), 'utf8')), name);
    }
    assert.deepEqual(
      [release!.rows, release!.agreements, release!.states, release!.territories],
      [1843, 1843, 38, 2],
    );
    assert.deepEqual(byModel(release!), [
      [499, 34, 0],
      [182, 31, 1],
      [1162, 32, 2],
    ]);
    assert.deepEqual([release!.agencies, release!.spellings], [1549, 1551]);
    const {stated, matched, notStated, withLocal, onlyTownOrCampus} = release!.counties;
    assert.deepEqual([stated, matched, notStated], [1608, 1606, 235]);
    assert.deepEqual([withLocal, onlyTownOrCampus], [914, 134]);
    assert.deepEqual(release!.documents, {posted: 1680, pending: 163, none: 0, addenda: 45});
  });

  test('2 March 2026: ICE’s own counts on the second tab agree', async () => {
    const {release, message} = await importSheet('participatingAgencies03022026am');
    const total = (count: {states: number; territories: number}) =>
      count.states + count.territories;
    assert.equal(total(release!), 41);
    assert.deepEqual(
      MODELS.map(model => total(release!.byModel[model])),
      [34, 31, 35],
    );
    assert.match(message, /not read: Sheet2/);
  });

  test('8 July 2025: 408 hidden rows are counted, and told', async () => {
    const {release, message} = await importSheet('participatingAgencies07082025pm');
    assert.deepEqual([release!.rows, release!.agreements], [807, 806]);
    assert.match(message, /hides 408 rows/);
    assert.equal(release!.repairs['signed: year'], 1);
    assert.equal(release!.repairs['signed: lost-slash'], 3);
  });

  test('“2 August 2025” is refused until its true date is given', async () => {
    const refused = await importSheet('participatingAgencies08022025pm');
    assert.equal(refused.exitCode, 1);
    assert.match(refused.message, /2025-08-02, is before the newest signature, 2025-08-28/);
    assert.equal(refused.release, null);
    const dated = await importSheet('participatingAgencies08022025pm', '--date', '2025-09-02');
    assert.deepEqual([dated.release!.asOf, dated.release!.rows], ['2025-09-02', 957]);
  });

  test('the swapped lists of 22 September 2025 are told by what they hold', async () => {
    const swapped = await importSheet('participatingAgencies09222025pm');
    assert.equal(swapped.exitCode, 1);
    assert.match(swapped.message, /a pending list, not a participating one/);
    const twin = await importSheet('pendingAgencies09222025pm');
    assert.equal(twin.release!.rows, 1000);
    assert.match(twin.message, /its name says pending/);
  });

  test('“21 April 2025” is found to be the list of 6 March', async () => {
    const {exitCode, message} = await importSheet('participatingAgencies04212025am');
    assert.equal(exitCode, 1);
    assert.match(
      message,
      /byte for byte participatingAgencies03062025am\.xlsx, the list of 2025-03-06/,
    );
  });

  test('Wichita County, listed under Oklahoma, is in Texas, and not Washita', async () => {
    const {folder} = await importSheet('participatingAgencies04302025pm');
    const text = readFileSync(join(folder, 'agreements.json'), 'utf8');
    const line = text.split('\n').find(entry => entry.includes('wichita-county-sheriffs'))!;
    assert.match(line, /"state":"TX".*"counties":\["48485"\]/);
  });
}
