import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {agreementId} from '../../../data/tools/lib/agreement-id.ts';
import {DATA} from '../../../data/tools/data-files/data-folder.ts';
import {changeLogJson} from '../../../data/tools/data-files/json-text.ts';
import {addToChangeLog} from '../../../data/tools/diff/change-log.ts';
import {diffLists} from '../../../data/tools/diff/diff-lists.ts';
import {diffMarkdown, summarizeDiff} from '../../../data/tools/diff/diff-report.ts';
import {isNearName} from '../../../data/tools/diff/near-name.ts';
import {changeCountsModule, changeDetailsModule} from '../../../data/tools/pack/module-texts.ts';
import {countChanges, packChanges} from '../../../data/tools/pack/pack-changes.ts';
import {readVersion} from '../../../data/tools/diff/read-version.ts';
import {unpackChanges} from '../../../src/data/changes.ts';
import type {Agreement} from '../../../src/data/model.ts';

const SHEETS = '../shared/ice-sheets';
const OLD_SHEET = `${SHEETS}/participatingAgencies05112026am.xlsx`;
const NEW_SHEET = `${SHEETS}/participatingAgencies05182026am.xlsx`;

/** An agreement of a Florida sheriff, unless something else is said. */
function agreement(own: Partial<Agreement> = {}): Agreement {
  const one = {
    state: 'FL',
    agency: "Collier County Sheriff's Office",
    level: 'county',
    iceType: 'County',
    counties: ['12021'],
    model: 'task-force',
    signed: '2025-03-03',
    document: null,
    addendum: null,
    repairs: [],
    ...own,
  } as const;
  return {id: agreementId(one.state, one.agency, one.model), ...one};
}

function diff(before: readonly Agreement[], after: readonly Agreement[]) {
  return diffLists(
    {asOf: '2026-05-11', sheet: 'old.xlsx', agreements: before},
    {asOf: '2026-05-18', sheet: 'new.xlsx', agreements: after},
  );
}

/** What was found, by kind, with how many. */
function kinds(found: ReturnType<typeof diff>): Record<string, number> {
  const lists = Object.entries(found).filter(([, value]) => Array.isArray(value) && value.length);
  return Object.fromEntries(lists.map(([kind, value]) => [kind, (value as unknown[]).length]));
}

const A = 'https://www.ice.gov/doclib/287gMOA/A.pdf';
const B = 'https://www.ice.gov/doclib/287gMOA/B.pdf';
const sheriff = agreement();
const police = agreement({agency: 'Naples Police Department', level: 'municipal'});

for (const [what, before, after, expected] of [
  ['the same list', [sheriff], [sheriff], {}],
  [
    'another spelling of one agency',
    [agreement({agency: 'Collier County Sheriffs Office'})],
    [sheriff],
    {},
  ],
  ['one more', [sheriff], [sheriff, police], {joined: 1}],
  ['one less', [sheriff, police], [sheriff], {left: 1}],
  ['one for another', [sheriff], [police], {joined: 1, left: 1}],
  [
    'a name with a slip put right',
    [agreement({agency: 'Macro Island Police Department'})],
    [agreement({agency: 'Marco Island Police Department'})],
    {renamed: 1},
  ],
  [
    'a slip put right, but of another date',
    [agreement({agency: 'Macro Island Police Department'})],
    [agreement({agency: 'Marco Island Police Department', signed: '2025-03-04'})],
    {joined: 1, left: 1},
  ],
  [
    'another name on the same paper',
    [agreement({document: A})],
    [agreement({agency: 'Office of Something Else', document: A, signed: '2025-04-01'})],
    {renamed: 1, redated: 1},
  ],
  [
    'the same name in another state, signed on the same day',
    [sheriff],
    [agreement({state: 'TX'})],
    {renamed: 1},
  ],
  [
    'the same name in another state, signed on another day',
    [sheriff],
    [agreement({state: 'TX', signed: '2025-03-04'})],
    {joined: 1, left: 1},
  ],
  [
    'another body of the county on the same day',
    [agreement({agency: "Jackson County Sheriff's Office"})],
    [agreement({agency: 'Jackson County Correctional Facility'})],
    {joined: 1, left: 1},
  ],
  [
    'two near names at once, which are not guessed',
    [
      agreement({agency: 'Warda Police Department'}),
      agreement({agency: 'Wardb Police Department'}),
    ],
    [agreement({agency: 'Wardc Police Department'})],
    {joined: 1, left: 2},
  ],
  [
    'another district of the same paper',
    [agreement({agency: 'Constable District 1', document: A})],
    [agreement({agency: 'Constable District 2', document: A})],
    {joined: 1, left: 1},
  ],
  [
    'a near name in another county',
    [agreement({agency: 'Marco Island Police Department', counties: ['12021']})],
    [agreement({agency: 'Macro Island Police Department', counties: ['12071']})],
    {joined: 1, left: 1},
  ],
  ['another model', [agreement({model: 'warrant-service'})], [sheriff], {modelChanged: 1}],
  [
    'another model beside the first',
    [agreement({model: 'warrant-service'})],
    [agreement({model: 'warrant-service'}), sheriff],
    {joined: 1},
  ],
  ['another date', [sheriff], [agreement({signed: '2026-02-17'})], {redated: 1}],
  ['a date where there was none', [agreement({signed: null})], [sheriff], {redated: 1}],
  ['a document', [sheriff], [agreement({document: A})], {documentsPosted: 1}],
  [
    'another document',
    [agreement({document: A})],
    [agreement({document: B})],
    {documentsChanged: 1},
  ],
  ['a document taken down', [agreement({document: A})], [sheriff], {documentsChanged: 1}],
  ['an addendum', [sheriff], [agreement({addendum: A})], {addendaPosted: 1}],
  ['a new agreement with its document', [], [agreement({document: A})], {joined: 1}],
] as const) {
  test(`${what}: ${JSON.stringify(expected)}`, () => {
    const found = diff(before, after);
    assert.deepEqual(kinds(found), expected);
  });
}

for (const [a, b, state, isNear] of [
  ['Greens Forks Police Department', 'Green Fork Police Department', 'Indiana', true],
  ["Berrian County Sheriff's Offic", "Berrien County Sheriff's Office", 'Georgia', true],
  ['Louisiana State Patrol', 'Louisiana State Police Department', 'Louisiana', true],
  ['Gulf County BOCC', 'Gulf County Board of County Commissioners', 'Florida', true],
  [
    'Escambia County Board of County Commissioners',
    'Escambia County Board of County Commissioners/ Department of Corrections',
    'Florida',
    true,
  ],
  ['Office of the Attorney General', 'Texas Office of the Attorney General', 'Texas', true],
  ['City of Melbourne Police Department', 'Melbourne Police Department', 'Florida', true],
  ['Ward County Constable Precinct 1', 'Hays County Constable Precinct 1', 'Texas', false],
  ["Pinal County Sheriff's Office", "Pinal County Attorney's Office", 'Arizona', false],
  ["Cambria County Sheriff's Office", 'Cambria County Prison', 'Pennsylvania', false],
  ['Gulf County BOCC', 'Pasco County Board of County Commissioners', 'Florida', false],
  ['Ft. Myers Police Department', 'Fort Myers Police Department', 'Florida', true],
  ["Dogulas County Sheriff's Office", "Douglas County Sheriff's Office", 'Missouri', true],
  ['16th Judicial Distric', '16th Judicial District', 'Arkansas', true],
  [
    'Bradley County Constable District 1',
    'Bradley County Constable District 2',
    'Tennessee',
    false,
  ],
  ['Bradley County Constable', 'Bradley County Constable District 2', 'Tennessee', false],
  ['Ward County Constable Precinct 12', 'Ward County Constable Precinct 13', 'Texas', false],
  ['Benton Police Department', 'Denton Police Department', 'Pennsylvania', false],
] as const) {
  test(`${a} and ${b} ${isNear ? 'can be' : 'are not'} one`, () =>
    assert.equal(isNearName(a, b, {name: state, code: ''}), isNear));
}

test('the report shows ICE’s typing as it is, and calls nobody', () => {
  const odd = agreement({agency: '@everyone <b>*Sheriff*</b> [x](y)', document: A});
  const text = diffMarkdown(diff([], [odd]));
  assert.ok(text.includes('\\<b\\>\\*Sheriff\\*'), text);
  assert.ok(!text.includes('@everyone'));
});

test('the log keeps one entry a list, the newest first, and packs the one of a date', () => {
  const first = diff([], [sheriff]);
  const second = {...diff([sheriff], [police]), asOf: '2026-05-25'};
  const log = addToChangeLog(addToChangeLog([first], second), first);
  assert.deepEqual(
    log.map(({asOf}) => asOf),
    ['2026-05-25', '2026-05-18'],
  );
  assert.deepEqual(JSON.parse(changeLogJson(log)), log);
  assert.equal(packChanges(log, '2020-01-01'), null);
  const {joined, left} = unpackChanges(packChanges(log, '2026-05-25')!);
  assert.deepEqual([joined[0]!.agency, left[0]!.agency], [police.agency, sheriff.agency]);
});

test('what changed weighs no more than 1.5 kB, and packing it again gives the same bytes', () => {
  const release = DATA.read('release.json');
  const log = DATA.read('changes.json');
  const text = changeDetailsModule(packChanges(log, release.asOf));
  assert.equal(text, readFileSync('src/data/changes.generated.ts', 'utf8'));
  const counts = changeCountsModule(countChanges(log, release.asOf));
  assert.equal(counts, readFileSync('src/data/changed.generated.ts', 'utf8'));
  const size = brotliCompressSync(text).length;
  assert.ok(size <= 1500, `${size} bytes`);
});

test('between 11 and 18 May 2026: 49 joined, 3 left, 26 documents posted, no renames', () => {
  const entry = DATA.read('changes.json').find(({asOf}) => asOf === '2026-05-18')!;
  assert.equal(
    summarizeDiff(entry),
    [
      'participatingAgencies05182026am.xlsx (2026-05-18) against participatingAgencies05112026am.xlsx (2026-05-11)',
      'Joined 49 (42 Task Force, 4 Jail Enforcement, 3 Warrant Service Officer)',
      'Left 3 (3 Warrant Service Officer)',
      'Renamed 0, date changed 0, model changed 0',
      'Documents posted 26, changed 0; addenda posted 0',
    ].join('\n'),
  );
  assert.deepEqual(
    entry.left.map(({state}) => state),
    ['MD', 'MD', 'NC'],
  );
});

if (existsSync(NEW_SHEET)) {
  test('ICE’s own two sheets give that entry', async () => {
    const found = diffLists(await readVersion(OLD_SHEET), await readVersion(NEW_SHEET));
    const entry = DATA.read('changes.json').find(({asOf}) => asOf === found.asOf);
    assert.deepEqual(found, entry);
  });
} else {
  console.log(`${SHEETS} is not here: the diff of ICE's own sheets is not tested`);
}

const RELEASE = {...DATA.read('release.json'), asOf: '2026-05-18', sheet: 'x.xlsx'};

test('a folder, a file in it and nothing: each is read or refused by name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-diff-'));
  writeFileSync(join(folder, 'agreements.json'), JSON.stringify([sheriff]));
  await assert.rejects(readVersion(folder), /has no release\.json/);
  writeFileSync(join(folder, 'release.json'), JSON.stringify(RELEASE));
  assert.deepEqual((await readVersion(folder)).agreements, [sheriff]);
  assert.deepEqual((await readVersion(join(folder, 'agreements.json'))).asOf, '2026-05-18');
  await assert.rejects(readVersion('no-such-thing'), /no-such-thing is no file/);
  await assert.rejects(readVersion('--output=x'), /is no file/);
  rmSync(folder, {recursive: true});
});

test('the command prints Markdown, or JSON when asked', () => {
  const run = (...args: string[]) =>
    execFileSync('node', ['--import', 'tsx', 'data/tools/cli/diff.ts', 'data', 'data', ...args], {
      encoding: 'utf8',
    });
  assert.match(run(), /^# ICE's list of \d{4}-\d\d-\d\d\n/);
  assert.deepEqual((JSON.parse(run('--json')) as {joined: unknown[]}).joined, []);
});

for (const [what, name, text, reason] of [
  ['a file beside the agreements', 'old.json', '[]', /old\.json is no list/],
  [
    'agreements that are none',
    'agreements.json',
    '{}',
    /agreements\.json does not fit .*: the file is \{\}; accepted: a list\./,
  ],
] as const) {
  test(`${what} is refused, and nothing else is compared in its place`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'diff-'));
    writeFileSync(join(folder, 'agreements.json'), '[]');
    writeFileSync(join(folder, 'release.json'), JSON.stringify(RELEASE));
    writeFileSync(join(folder, name), text);
    await assert.rejects(readVersion(join(folder, name)), {name: 'UserError', message: reason});
    rmSync(folder, {recursive: true});
  });
}
