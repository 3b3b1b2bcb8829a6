import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {LEVELS, MODELS} from '../../src/data/model.ts';
import {agencyIdentity} from '../../data/tools/lib/agency-identity.ts';
import {agreementId} from '../../data/tools/lib/agreement-id.ts';
import {DATA} from '../../data/tools/data-files/data-folder.ts';
import type {HistoryMonth} from '../../data/tools/data-files/history.ts';
import {reference} from '../helpers/reference-data.ts';

const text = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

const agreements = DATA.read('agreements.json');
const release = DATA.read('release.json');
const history = DATA.read('history.json');
const seen = DATA.read('seen-sheets.json');

test('each agreement has a line, an id of its own, and the fields of the model', () => {
  assert.equal(text('agreements.json').trim().split('\n').length, agreements.length + 2);
  assert.equal(new Set(agreements.map(({id}) => id)).size, agreements.length);
  for (const {id, state, agency, model, level} of agreements) {
    assert.equal(id, agreementId(state, agency, model));
    assert.match(id, /^[a-z]{2}(-[a-z0-9]+)+$/);
    assert.ok(LEVELS.includes(level) && MODELS.includes(model), id);
  }
});

test('agreements stand by state, then agency, then power of the model', () => {
  const states = agreements.map(({state}) => state);
  assert.deepEqual(states, [...states].sort());
  const agencies = agreements.map(({state, agency}) => agencyIdentity(state, agency));
  const repeats = agencies.filter((agency, index) => agency !== agencies[index - 1]);
  assert.equal(repeats.length, new Set(agencies).size);
});

test('the release note counts what is in the file', () => {
  assert.equal(release.agreements, agreements.length);
  const agencies = agreements.map(({state, agency}) => agencyIdentity(state, agency));
  assert.equal(release.agencies, new Set(agencies).size);
  for (const model of MODELS) {
    const count = agreements.filter(agreement => agreement.model === model).length;
    assert.equal(release.byModel[model].agreements, count);
  }
});

test('every county is one of the agency’s own state, and no state body has one', () => {
  const fips = new Map(reference.states.map(state => [state.code, state.fips]));
  for (const {id, state, level, counties} of agreements) {
    if (level === 'state') assert.deepEqual(counties, [], id);
    for (const county of counties) {
      assert.ok(reference.gazetteer.county(county), id);
      assert.equal(county.slice(0, 2), fips.get(state), id);
    }
  }
});

test('no “#N/A”, no wrapper, no mailbox and no curly quote is in the data', () => {
  for (const {agency, document, addendum, iceType, counties} of agreements) {
    const said = JSON.stringify([agency, document, addendum, iceType, counties]);
    assert.doesNotMatch(said, /#N\/?A|safelinks|@|%40|[‘’“”]|\s\s/i);
  }
  assert.doesNotMatch(text('agreements.json'), /safelinks\.protection|web\.archive\.org|@/i);
  for (const {document, addendum} of agreements) {
    for (const address of [document, addendum]) {
      if (address) assert.match(address, /^https:\/\/([a-z0-9-]+\.)*ice\.gov\//);
    }
  }
});

test('signing dates are days, none later than the list', () => {
  for (const {id, signed} of agreements) {
    if (signed === null) continue;
    assert.match(signed, /^\d{4}-\d{2}-\d{2}$/, id);
    assert.ok(signed <= release.asOf, id);
  }
});

test('all states and territories are there, with residents and counties', () => {
  const states = DATA.read('states.json');
  assert.equal(states.length, 56);
  assert.equal(states.filter(({territory}) => territory).length, 5);
  const counties = (isTerritory: boolean) =>
    states
      .filter(({territory}) => territory === isTerritory)
      .reduce((sum, state) => sum + state.counties, 0);
  assert.equal(counties(false), 3142);
  assert.equal(counties(true), 89);
  assert.ok(states.every(({population}) => population > 0));
});

test('history has each month from January 2021 to May 2026, and goes on up to the list in place', () => {
  const all = history.months.map(({month}) => month);
  const months = all.filter(month => month <= '2026-05');
  assert.equal(months.at(-1), '2026-05');
  assert.deepEqual(all, [...new Set(all)].sort());
  const expected = [];
  for (let year = 2021, month = 1; months.length > expected.length; month++) {
    if (month > 12) [year, month] = [year + 1, 1];
    expected.push(`${year}-${String(month).padStart(2, '0')}`);
  }
  assert.deepEqual(months, expected);
  assert.deepEqual(history.models, [...MODELS]);
  const last = history.months.at(-1)!;
  assert.equal(last.sheet, release.sheet);
  assert.equal(sum(last), agreements.length);
});

function sum({states}: HistoryMonth): number {
  return Object.values(states)
    .flat()
    .reduce((total, count) => total + count, 0);
}

test('Maryland went from 8 agreements in January 2026 to 3 in February and none in May', () => {
  const maryland = (wanted: string) => {
    const counts = history.months.find(({month}) => month === wanted)!.states['MD'] ?? [0, 0, 0];
    return counts.reduce((total, count) => total + count, 0);
  };
  assert.deepEqual(['2026-01', '2026-02', '2026-05'].map(maryland), [8, 3, 0]);
});

test('every list is known by its bytes once, under its first name', () => {
  assert.equal(new Set(seen.map(({sha256}) => sha256)).size, seen.length);
  assert.ok(seen.every(({sha256}) => /^[0-9a-f]{64}$/.test(sha256)));
  assert.ok(seen.some(({sha256}) => sha256 === release.sha256));
  const sheets = history.months.flatMap(({sheet}) => sheet ?? []);
  for (const sheet of sheets) assert.ok(seen.some(entry => entry.sheet === sheet));
});

test('the pending list is dated and names its sheet', () => {
  const {asOf, sheet, list} = DATA.read('pending.json');
  assert.match(asOf, /^\d{4}-\d{2}-\d{2}$/);
  assert.match(sheet, /^pending/);
  assert.ok(list.every(({level, model}) => LEVELS.includes(level) && MODELS.includes(model)));
});

test('every line of the written lists says why, and its places exist', () => {
  const aliases = DATA.read('aliases.json');
  const {stateCorrections, agencyNames, agencyCounties, levels, doubtfulDates} = aliases;
  for (const {why, state} of [
    ...stateCorrections,
    ...agencyNames,
    ...agencyCounties,
    ...levels,
    ...doubtfulDates,
  ]) {
    assert.ok(why.length > 10);
    assert.ok(reference.states.some(({code}) => code === state));
  }
  const codes = [
    ...agencyCounties.flatMap(({counties}) => counties),
    ...Object.values(aliases.counties).flatMap(names => Object.values(names).flat()),
  ];
  for (const fips of codes) assert.ok(reference.gazetteer.county(fips), fips);
});

test('the data folder says what it holds', () => {
  assert.ok(existsSync(new URL('../../data/README.md', import.meta.url)));
  for (const name of ['agreements', 'release', 'states', 'history', 'pending', 'seen-sheets']) {
    assert.match(text('README.md'), new RegExp(`${name}\\.json`));
  }
});

test('each check of the importer has a test of its own', () => {
  const files = (folder: string) =>
    readdirSync(new URL(folder, import.meta.url), {recursive: true, encoding: 'utf8'})
      .filter(name => name.endsWith('.ts'))
      .sort();
  const tests = files('checks/').map(name => name.replace('.test.ts', '.ts'));
  assert.deepEqual(tests, files('../../data/tools/checks/'));
});
