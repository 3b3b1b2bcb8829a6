/** A whole list of October 9, 2026, when it comes: made of the list of May and of the counts known since. */
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {updateCommand, type UpdateContext} from '../../../data/tools/cli/update-command.ts';
import {DataFolder} from '../../../data/tools/data-files/data-folder.ts';
import {historyJson, jsonLines, laterCountsJson} from '../../../data/tools/data-files/json-text.ts';
import {countStates} from '../../../data/tools/history/count-states.ts';
import {makeLaterDates} from '../../../data/tools/history/later-counts.ts';
import {readLaterCounts} from '../../../data/tools/history/read-later-counts.ts';
import {packData} from '../../../data/tools/pack/pack-data.ts';
import {countyNames} from '../../../data/tools/reference/us-atlas.ts';
import {daysSince, STALE_AFTER_DAYS} from '../../../src/data/age.ts';
import {MODELS, type Agency, type Model} from '../../../src/data/model.ts';
import {stateNames} from '../../../src/data/state-names.generated.ts';
import {frozenList} from '../../helpers/frozen-list.ts';
import {makeList, type MadeRow} from '../../helpers/make-list.ts';
import {reference} from '../../helpers/reference-data.ts';

const TODAY = '2026-11-28';
const MAY = 'participatingAgencies05182026am.xlsx';
const COUNTS = readLaterCounts(
  readFileSync(new URL('../../fixtures/later-counts.csv', import.meta.url), 'utf8'),
);
const TOTALS = new Map([
  ['2026-06-09', 1934],
  ['2026-07-14', 2127],
  ['2026-09-08', 2466],
  ['2026-09-14', 2506],
  ['2026-09-30', 2608],
  ['2026-10-09', 2654],
]);
const ARCHIVE = {name: 'Tracking_287g', url: 'https://github.com/appelson/Tracking_287g'};

const ICE_MODELS = ['Warrant Service Officer', 'Jail Enforcement Model', 'Task Force Model'];
const TYPES: Readonly<Record<string, string>> = {state: 'State', county: 'County'};

/** An agreement of May as a row of ICE's. */
function oldRow({state, name, level, counties}: Agency, power: number): MadeRow {
  const county =
    level !== 'state' && counties.length === 1 ? countyNames().get(counties[0]!) : null;
  return {
    state: stateNames[state]!.toUpperCase(),
    agency: name,
    type: TYPES[level] ?? 'Municipality',
    county: county ? `${county} County` : '#N/A',
    model: ICE_MODELS[power]!,
    signed: {date: '2026-03-02'},
    document: 'link pending',
  };
}

/** An agreement of a town that is made up. */
function newRow(state: string, power: number, number: number): MadeRow {
  return {
    state: stateNames[state]!.toUpperCase(),
    agency: `Madeuptown ${number} Police Department`,
    type: 'Municipality',
    county: '#N/A',
    model: ICE_MODELS[power]!,
    signed: {date: '2026-09-25'},
    document: 'link pending',
  };
}

/** Rows of May by state and model. */
function oldRows(state: string, model: Model): MadeRow[] {
  const held = frozenList()
    .agencies()
    .filter(
      one => one.state === state && one.agreements.some(agreement => agreement.model === model),
    );
  return held.map(agency => oldRow(agency, MODELS.indexOf(model)));
}

/** As many rows as a date has by state and model: those of May as far as they go, then made ones. */
function rowsOf(date: string): MadeRow[] {
  return Object.entries(COUNTS.get(date)!).flatMap(([state, counts]) =>
    MODELS.flatMap((model, power) => {
      const count = counts[power]!;
      const kept = oldRows(state, model).slice(0, count);
      const added = Array.from({length: count - kept.length}, (_, at) =>
        newRow(state, power, at + 1),
      );
      return [...kept, ...added];
    }),
  );
}

/** Two rows are spelt as ICE spelt them. */
function misspell(rows: readonly MadeRow[]): MadeRow[] {
  const [first, second] = rows.filter(({state}) => state === 'NEW HAMPSHIRE');
  return rows.map(row =>
    row === first || row === second ? {...row, state: 'NEW HAMSPHIRE'} : row,
  );
}

let folder = '';
let report = '';
let logged = '';
const data = () => new DataFolder(join(folder, 'data'));
const module = (name: string) => readFileSync(join(folder, 'src/data', name), 'utf8');

async function update(name: string, rows: readonly MadeRow[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, makeList(rows));
  const context: UpdateContext = {
    root: pathToFileURL(`${folder}/`),
    reference: () => reference,
    pack: packData,
    today: TODAY,
    download: {},
    log: text => void (logged += `${text}\n`),
  };
  return updateCommand(['--file', path], context);
}

/** Puts the list of May in place, and what is known since. */
async function begin(): Promise<void> {
  const path = join(folder, 'data');
  for (const part of ['data', 'src/data', 'src/search/index']) {
    mkdirSync(join(folder, part), {recursive: true});
  }
  for (const name of ['heads.json', 'seats.json', 'states.json']) {
    cpSync(join('data', name), join(path, name));
  }
  cpSync('README.md', join(folder, 'README.md'));
  writeFileSync(join(path, 'history.json'), historyJson([]));
  await update(MAY, rowsOf('2026-05-18'));
  const agreements = data().read('agreements.json');
  const inPlace = {asOf: '2026-05-18', states: countStates(agreements)};
  const later = makeLaterDates(COUNTS, {totals: TOTALS, archives: () => [ARCHIVE]}, inPlace);
  writeFileSync(join(path, 'later-counts.json'), laterCountsJson(later));
  const left = agreements
    .filter(({state, model}) => state === 'NY' && model !== 'jail-enforcement')
    .map(({state, agency, model}) => {
      const about = {asOf: '2026-09-08', source: ARCHIVE.name, url: ARCHIVE.url, why: 'Counted.'};
      return {state, agency, model, ...about};
    });
  writeFileSync(join(path, 'left-since.json'), jsonLines(left));
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-october-'));
  await begin();
  report = await update('participatingAgencies10092026.xlsx', misspell(rowsOf('2026-10-09')));
});

after(() => rmSync(folder, {recursive: true}));

test('all 2,654 rows are read, of 38 states and 2 territories, those of NEW HAMSPHIRE too', () => {
  const release = data().read('release.json');
  assert.equal(release.asOf, '2026-10-09');
  assert.equal(release.rows, 2654);
  assert.deepEqual([release.states, release.territories], [38, 2]);
  assert.deepEqual(
    MODELS.map(model => release.byModel[model].rows),
    [569, 183, 1902],
  );
  assert.equal(countStates(data().read('agreements.json'))['NH']![2], 29);
});

test('June, July, September and October are months of the history; August, of which none is known, is not', () => {
  const {months} = data().read('history.json');
  assert.deepEqual(
    months.map(({asOf, sheet, source}) => [asOf, sheet ?? source]),
    [
      ['2026-05-18', MAY],
      ['2026-06-09', 'Tracking_287g'],
      ['2026-07-14', 'Tracking_287g'],
      ['2026-09-30', 'Tracking_287g'],
      ['2026-10-09', 'participatingAgencies10092026.xlsx'],
    ],
  );
  const sum = Object.values(months.at(-1)!.states).flat();
  assert.equal(
    sum.reduce((total, count) => total + count, 0),
    data().read('release.json').agreements,
  );
  assert.match(logged, /Note: history\.json has no list of 2026-08/);
});

test('no later total is left, and nothing that has left since: the list tells both by itself', () => {
  assert.deepEqual(data().read('later-counts.json').dates, []);
  assert.deepEqual(data().read('left-since.json'), []);
  assert.match(module('later.generated.ts'), /"dates":""/);
  assert.match(module('left.generated.ts'), /= \[\];/);
});

test('what changed since May is told: New York’s 13 left, and nobody is told as another', () => {
  const [entry] = data().read('changes.json');
  assert.deepEqual([entry!.asOf, entry!.since.asOf], ['2026-10-09', '2026-05-18']);
  assert.equal(entry!.left.filter(({state}) => state === 'NY').length, 13);
  assert.equal(entry!.joined.length - entry!.left.length, 2654 - 1843);
  assert.deepEqual([entry!.renamed, entry!.modelChanged], [[], []]);
  assert.match(report, /^# ICE's list of 2026-10-09/);
});

test('the list that is built in has its date, by which it is fresh, and stale after 60 days', () => {
  assert.match(module('summary.generated.ts'), /"asOf":"2026-10-09"/);
  const stale = (day: string) => daysSince('2026-10-09', Date.parse(day)) > STALE_AFTER_DAYS;
  assert.ok(!stale(TODAY));
  assert.ok(stale('2026-12-20'));
});

for (const [name, date] of [
  ['287gParticipatingAgencies091526pm.xlsx', '2026-09-15'],
  ['ParticipatingAgency091826am.xlsx', '2026-09-18'],
  ['ParticipatingAgencies09252026pm.xlsx', '2026-09-25'],
  ['participatingAgencies060920263pm.xlsx', '2026-06-09'],
] as const) {
  test(`a list called ${name} is of ${date}`, async () => {
    const path = join(folder, name);
    const signed = {date: '2026-06-05'};
    writeFileSync(path, makeList([{signed}, {signed, agency: 'Naples Police Department'}]));
    const notes: string[] = [];
    const out = join(folder, `out-${date}`);
    mkdirSync(out);
    const context: UpdateContext = {
      root: pathToFileURL(`${folder}/`),
      reference: () => reference,
      pack: () => undefined,
      today: TODAY,
      download: {},
      log: text => void notes.push(text),
    };
    await updateCommand(['--file', path, '--out', out], context);
    assert.equal(new DataFolder(out).read('release.json').asOf, date);
    const isNoted = /its name was read as of 2026-06-09: after 2023-06-09 and/.test(notes.join());
    assert.equal(isNoted, name.includes('060920263'));
  });
}
