import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {
  parseDataFile,
  type DataFileName,
  type DataFiles,
} from '../../../data/tools/data-files/data-file.ts';
import {DATA, DataFolder} from '../../../data/tools/data-files/data-folder.ts';
import {LAW_KINDS} from '../../../src/check/answer/state-law.ts';
import {LEVELS, MODELS} from '../../../src/data/model.ts';
import {states} from '../../../src/data/states.ts';
import {CONFIDENCES} from '../../../src/data/vocabulary.ts';
import {FLORIDA} from '../../check/answers.ts';

const SCHEMAS = readdirSync('data/schema').filter(name => !/^common|-v1/.test(name));
const NAMES = SCHEMAS as readonly DataFileName[];

const CLAIM: DataFiles['claims.json'][number] = {
  key: 'law',
  claim: 'The law was added in 1996.',
  source: '110 Stat. 3009-563',
  translations: {es: '110 Stat. 3009-563'},
  url: null,
  date: '1996-09-30',
  confidence: 'primary',
  checkedOn: '2026-11-24',
};

const ABOUT = {state: 'FL', agency: 'Naples Police Department', why: 'the town lies there'};

/** Parses content as if it stood in a file. */
function parse(name: DataFileName, content: unknown) {
  return parseDataFile(name, JSON.stringify(content));
}

function refuses(name: DataFileName, content: unknown, reason: RegExp): void {
  assert.throws(
    () => parse(name, content),
    ({name: kind, message}: Error) => {
      assert.equal(kind, 'UserError');
      assert.ok(message.startsWith(`${name} does not fit data/schema/${name}: `), message);
      assert.match(message, reason);
      return true;
    },
  );
}

test('every JSON file in data has a schema, and every schema has its file', () => {
  const files = readdirSync('data').filter(name => name.endsWith('.json'));
  assert.deepEqual(files.sort(), [...SCHEMAS].sort());
});

for (const name of NAMES) {
  test(`${name} fits its schema, and each schema says what it is about`, () => {
    assert.deepEqual(DATA.read(name), JSON.parse(readFileSync(`data/${name}`, 'utf8')));
    const {title, description} = JSON.parse(readFileSync(`data/schema/${name}`, 'utf8')) as {
      title: string;
      description: string;
    };
    assert.ok(title.startsWith(`data/${name}: `), title);
    assert.match(description, /\.$/);
  });

  test(`${name} is refused as a number, and with a field that nobody knows`, () => {
    refuses(name, 7, /the file is 7; accepted: (?:a list|an object)\.$/);
    const content = JSON.parse(readFileSync(`data/${name}`, 'utf8')) as object;
    const changed = Array.isArray(content)
      ? [{...(content[0] as object), bogus: 1}]
      : {...content, bogus: 1};
    refuses(name, changed, /has "bogus"; accepted: [a-zA-Z0-9, ]+\.$/);
  });
}

const agreement = DATA.read('agreements.json')[0]!;
const release = DATA.read('release.json');
const history = DATA.read('history.json');
const month = history.months[0]!;
const pending = DATA.read('pending.json');
const change = DATA.read('changes.json')[0]!;
const state = DATA.read('states.json')[0]!;
const aliases = DATA.read('aliases.json');
const changes = DATA.read('county-changes.json');
const sheet = DATA.read('seen-sheets.json')[0]!;
const heads = DATA.read('heads.json');
const head = heads.heads[0]!;
const seats = DATA.read('seats.json');

const MODEL_LIST = 'warrant-service, jail-enforcement, task-force';

for (const [name, content, reason] of [
  [
    'agreements.json',
    [{...agreement, model: 'tribal-task-force'}],
    `/0/model is "tribal-task-force"; accepted: ${MODEL_LIST}.`,
  ],
  ['agreements.json', [{...agreement, state: 'ZZ'}], '/0/state is "ZZ"; accepted: AL, AK, '],
  [
    'agreements.json',
    [agreement, {...agreement, counties: ['1']}],
    '/1/counties/0 is "1"; accepted: five-digit FIPS code',
  ],
  [
    'agreements.json',
    [{...agreement, signed: '2026-02-30'}],
    '/0/signed is "2026-02-30"; accepted: a day: YYYY-MM-DD or null.',
  ],
  [
    'agreements.json',
    [{...agreement, document: 'https://ice.gov.example/a.pdf'}],
    '/0/document is "https://ice.gov.example/a.pdf"; accepted: web address on ice.gov or null.',
  ],
  ['release.json', {...release, rows: -1}, '/rows is -1; accepted: a whole number, 0 or more.'],
  [
    'release.json',
    {...release, byModel: {...release.byModel, tribal: release.byModel['task-force']}},
    `/byModel has "tribal"; accepted: ${MODEL_LIST}.`,
  ],
  [
    'release.json',
    {...release, byLevel: {town: 1}},
    '/byLevel has the key "town"; accepted: state, county, ',
  ],
  ['release.json', {...release, sha256: undefined}, 'the file lacks "sha256".'],
  [
    'history.json',
    {...history, models: ['task-force']},
    '/models is ["task-force"]; accepted: ["w',
  ],
  [
    'history.json',
    {...history, months: [{...month, states: {FL: [1, 2]}}]},
    '/months/0/states/FL is [1,2]; accepted: must NOT have fewer than 3 items.',
  ],
  [
    'history.json',
    {...history, months: [{...month, month: '2021-13'}]},
    '/months/0/month is "2021-13"; accepted: a month: YYYY-MM.',
  ],
  ['pending.json', {...pending, asOf: 'May'}, '/asOf is "May"; accepted: a day: YYYY-MM-DD.'],
  [
    'pending.json',
    {...pending, list: [{...pending.list[0], level: 'town'}]},
    '/list/0/level is "town"; accepted: state, county, municipal, ',
  ],
  ['changes.json', [{...change, since: {asOf: change.asOf}}], '/0/since lacks "sheet".'],
  [
    'changes.json',
    [{...change, joined: [{...change.joined[0], model: 'all'}]}],
    `/0/joined/0/model is "all"; accepted: ${MODEL_LIST}.`,
  ],
  ['states.json', [{...state, fips: 1}], '/0/fips is 1; accepted: two-digit FIPS code.'],
  ['states.json', [{...state, population: 0}], '/0/population is 0; accepted: a whole number, 1'],
  [
    'aliases.json',
    {...aliases, levels: [{...ABOUT, level: 'town'}]},
    '/levels/0/level is "town"; accepted: state, ',
  ],
  ['aliases.json', {...aliases, stateNames: {Cnmi: 'MP'}}, '/stateNames has the key "Cnmi"'],
  [
    'aliases.json',
    {...aliases, agencyNames: [{...ABOUT, to: ' '}]},
    '/agencyNames/0/to is " "; accepted: text that is not empty',
  ],
  [
    'county-changes.json',
    {...changes, newer: [{...changes.newer[0], counties: []}]},
    '/newer/0/counties is []; accepted: must NOT have fewer than 1 items.',
  ],
  [
    'county-changes.json',
    {...changes, former: [{...changes.former[0], until: '2007'}]},
    '/former/0/until is "2007"; accepted: a day: YYYY-MM-DD',
  ],
  [
    'pending.json',
    {...pending, refusedRows: [{row: 0, reason: 'no agency'}]},
    '/refusedRows/0/row is 0; accepted: a whole number, 1 or more.',
  ],
  [
    'heads.json',
    {...heads, heads: [{...head, alsoKnownAs: []}]},
    '/heads/0/alsoKnownAs is []; accepted: must NOT have fewer than 1 items.',
  ],
  [
    'heads.json',
    {...heads, heads: [{...head, role: 'chief', counties: ['32003']}]},
    '/heads/0/role is "chief"; accepted: "county-sheriff".',
  ],
  ['heads.json', {...heads, heads: [{...head, role: 'county-sheriff'}]}, '/heads/0 is {'],
  [
    'heads.json',
    {...heads, cityPolice: [{...heads.cityPolice[0], counties: ['36']}]},
    '/cityPolice/0/counties/0 is "36"; accepted: five-digit FIPS code',
  ],
  [
    'seats.json',
    {...seats, seats: [{...seats.seats[0], source: ''}]},
    '/seats/0/source is ""; accepted: text that is not empty',
  ],
  ['seats.json', {...seats, unplaced: [{state: 'VA', agency: 'Jail'}]}, '/unplaced/0 lacks "why".'],
  ['seen-sheets.json', [{...sheet, kind: 'both'}], '/0/kind is "both"; accepted: participating, p'],
  ['seen-sheets.json', [{...sheet, sha256: 'abc'}], '/0/sha256 is "abc"; accepted: SHA-256'],
  ['claims.json', [{...CLAIM, key: 'The law'}], '/0/key is "The law"; accepted: name that'],
  ['claims.json', [{...CLAIM, claim: 'added in 1996'}], '/0/claim is "added in 1996"; accepted: '],
  ['claims.json', [{...CLAIM, source: ''}], '/0/source is ""; accepted: '],
  ['claims.json', [{...CLAIM, translations: {}}], '/0/translations lacks "es".'],
  ['claims.json', [{...CLAIM, url: 'gao.gov'}], '/0/url is "gao.gov"; accepted: web address or '],
  ['claims.json', [{...CLAIM, date: 'May 2013'}], '/0/date is "May 2013"; accepted: '],
  [
    'claims.json',
    [{...CLAIM, confidence: 'sure'}],
    '/0/confidence is "sure"; accepted: primary, two-secondary, one-secondary.',
  ],
  ['claims.json', [{...CLAIM, checkedOn: ''}], '/0/checkedOn is ""; accepted: a day: YYYY-MM-DD.'],
  ['state-laws.json', [{...FLORIDA, state: 'ZZ'}], '/0/state is "ZZ"; accepted: AL, '],
  ['state-laws.json', [{...FLORIDA, kind: 'rule'}], '/0/kind is "rule"; accepted: mandate, '],
  ['state-laws.json', [{...FLORIDA, confidence: 'sure'}], '/0/confidence is "sure"; accepted: p'],
  [
    'state-laws.json',
    [{...FLORIDA, enacted: 'spring 2025'}],
    '/0/enacted is "spring 2025"; accepted: a year, a month or a day: ',
  ],
  ['state-laws.json', [{...FLORIDA, summary: 'No sentence'}], '/0/summary is "No sentence"; acc'],
  ['state-laws.json', [{...FLORIDA, translations: {}}], '/0/translations lacks "es".'],
  [
    'state-laws.json',
    [{...FLORIDA, sourceUrl: ''}],
    '/0/sourceUrl is ""; accepted: web address or null.',
  ],
  ['state-laws.json', [{...FLORIDA, checkedOn: ''}], '/0/checkedOn is ""; accepted: a year, '],
] as const) {
  test(`${name} is refused: ${reason}`, () => {
    const literal = reason.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    refuses(name, content, new RegExp(`: ${literal}`));
  });
}

test('what a claim may leave open, and what a law may, is accepted', () => {
  parse('claims.json', [
    {...CLAIM, date: '../2024'},
    {...CLAIM, date: null},
  ]);
  parse('claims.json', [{...CLAIM, url: 'https://gao.gov/products'}]);
  parse('state-laws.json', [{...FLORIDA, enacted: '', effective: '2025-04', instrument: ''}]);
});

test('the words of the schemas are those of the elements', () => {
  const {$defs} = JSON.parse(readFileSync('data/schema/common.json', 'utf8')) as {
    $defs: Record<string, {enum: readonly string[]}>;
  };
  assert.deepEqual($defs['model']!.enum, MODELS);
  assert.deepEqual($defs['level']!.enum, LEVELS);
  assert.deepEqual($defs['state']!.enum, [...states.keys()]);
  assert.deepEqual($defs['confidence']!.enum, CONFIDENCES);
  const laws = readFileSync('data/schema/state-laws.json', 'utf8');
  const kinds = /"enum": (\[[^\]]*\])/.exec(laws)![1]!;
  assert.deepEqual(JSON.parse(kinds), LAW_KINDS);
});

test('a file that is no JSON, or is not there, is refused by its path', () => {
  assert.throws(() => parseDataFile('release.json', '{"asOf":', 'x/release.json'), {
    name: 'UserError',
    message: "x/release.json can't be read: put back the committed one first.",
  });
  const nowhere = new DataFolder('/no/such/folder');
  assert.throws(
    () => nowhere.read('states.json'),
    /^UserError: There is no file .*states\.json\.$/,
  );
  assert.equal(nowhere.find('states.json'), null);
  assert.equal(nowhere.release(), null);
});
