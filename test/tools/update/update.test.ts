import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {DataFolder} from '../../../data/tools/data-files/data-folder.ts';
import {extendHistory, missingMonths} from '../../../data/tools/history/extend-history.ts';
import {USER_AGENT} from '../../../data/tools/update/download.ts';
import {chooseNewest, readSheetLinks} from '../../../data/tools/update/sheet-links.ts';
import {updateCommand, type UpdateContext} from '../../../data/tools/cli/update-command.ts';
import {
  bytes,
  cutShort,
  hangUp,
  html,
  IcePage,
  link,
  stall,
  stallHalfWay,
  status,
} from '../../helpers/ice-page.ts';
import {isFrozenFile} from '../../helpers/frozen-list.ts';
import {reference} from '../../helpers/reference-data.ts';
import {makeList, madeCells, manyRows} from '../../helpers/make-list.ts';
import {makeXlsx} from '../../helpers/make-xlsx.ts';
import {sharedSheet, sharedSheets} from '../../helpers/shared-sheets.ts';

const OLD = 'participatingAgencies05112026am.xlsx';
const NEW = 'participatingAgencies05182026am.xlsx';
const PENDING = 'pendingAgencies05182026am.xlsx';
const TODAY = '2026-05-20';
/** A busy machine answers within it; a stall does not. */
const TIMEOUT_MS = 2_000;

const ROWS = manyRows(12);
const JOINED = {...ROWS[0]!, model: 'Task Force Model', signed: {date: '2026-05-14'}};
const oldList = makeList(ROWS);
const newList = makeList([...ROWS.slice(1), JOINED, {}]);
const pendingList = makeXlsx([
  {
    name: 'Sheet1',
    rows: [
      ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE', 'MOA'],
      madeCells({}).slice(0, 5).concat('link pending'),
    ],
  },
]);

let folder = '';
let packed = 0;
let waits: number[] = [];
let logged = '';
let context: UpdateContext;
let ice: IcePage;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-update-'));
  mkdirSync(join(folder, 'data'));
  packed = 0;
  waits = [];
  logged = '';
  ice = await new IcePage().start();
  const log = (text: string) => void (logged += `${text}\n`);
  context = {
    root: pathToFileURL(`${folder}/`),
    reference: () => reference,
    pack: () => Promise.resolve(void packed++),
    today: TODAY,
    download: {
      timeoutMs: TIMEOUT_MS,
      maxBytes: 1_000_000,
      waitsMs: [2_000, 10_000],
      wait: time => Promise.resolve(void waits.push(time)),
      log,
    },
    log,
  };
});

afterEach(() => {
  ice.stop();
  rmSync(folder, {recursive: true});
});

const update = (...args: string[]) => updateCommand(['--page', ice.page, ...args], context);
const data = (name: string) => readFileSync(join(folder, 'data', name), 'utf8');
const release = () => new DataFolder(join(folder, 'data')).read('release.json');
const files = () => readdirSync(join(folder, 'data')).sort();

/** Puts the list of 11 May in place. */
async function begin(): Promise<void> {
  const path = join(folder, OLD);
  writeFileSync(path, oldList);
  await updateCommand(['--file', path], context);
  packed = 0;
  logged = '';
}

test('the newest list is found by its link, read, compared, written and packed', async () => {
  await begin();
  ice.links(link(OLD), link(NEW)).sheet(NEW, bytes(newList));
  const body = join(folder, 'body.md');
  const text = await update('--body', body);
  assert.match(text, /^# ICE's list of 2026-05-18/);
  assert.match(text, /Joined 1 \(1 Task Force\)\n- Left 0\n.*model changed 1/);
  assert.equal(readFileSync(body, 'utf8'), text);
  assert.deepEqual([release().sheet, release().asOf], [NEW, '2026-05-18']);
  assert.equal(new DataFolder(join(folder, 'data')).read('changes.json')[0]!.asOf, '2026-05-18');
  assert.match(data('audit.md'), /0 are not explained/);
  assert.equal(packed, 1);
  assert.deepEqual(ice.paths, [
    '/identify-and-arrest/287g',
    `/doclib/about/offices/ero/287g/${NEW}`,
  ]);
  for (const {headers} of ice.requests) assert.equal(headers['user-agent'], USER_AGENT);
});

test('when the list is the one in place, under whatever name, nothing is touched', async () => {
  await begin();
  const before = files().map(name => [name, data(name)]);
  ice.links(link(NEW)).sheet(NEW, bytes(oldList));
  assert.match(await update('--body', join(folder, 'body.md')), /^Nothing new/);
  assert.deepEqual(
    files().map(name => [name, data(name)]),
    before,
  );
  assert.deepEqual([packed, existsSync(join(folder, 'body.md'))], [0, false]);
});

test('--dry-run tells and touches nothing; --out writes elsewhere and packs nothing', async () => {
  await begin();
  ice.links(link(NEW)).sheet(NEW, bytes(newList));
  assert.match(await update('--dry-run'), /Joined 1[\s\S]*Nothing was written/);
  assert.equal(release().sheet, OLD);
  const out = join(folder, 'out');
  await update('--out', out);
  assert.deepEqual([release().sheet, packed], [OLD, 0]);
  assert.ok(existsSync(join(out, 'agreements.json')));
});

test('a newer list of applications is read beside it', async () => {
  await begin();
  ice
    .links(link(NEW), link(PENDING, 'Pending Agencies'))
    .sheet(NEW, bytes(newList))
    .sheet(PENDING, bytes(pendingList));
  assert.match(await update(), /Applications: \d, as of 2026-05-18/);
  assert.match(data('seen-sheets.json'), /pendingAgencies05182026am/);
  assert.match(data('seen-sheets.json'), /participatingAgencies05182026am/);
  assert.match(await update(), /^Nothing new/);
});

const WRONG_YEAR = 'pendingAgencies05182024am.xlsx';

for (const [what, name, reply, reason] of [
  [
    'with the old year in its name',
    WRONG_YEAR,
    bytes(pendingList),
    /05182024am\.xlsx is left out: .* is dated 2024-05-18 by its name, but it has TYPE and COUNTY/,
  ],
  ['that is no list', PENDING, html('<!doctype html><p>Sorry'), /is left out: .*it is a web page/],
  ['that is not there', PENDING, status(404), /is left out: .*the server answers 404/],
  [
    'of the future',
    'pendingAgencies05182027am.xlsx',
    bytes(pendingList),
    /05182027am\.xlsx is left out: .* 2027-05-18, in the future/,
  ],
] as const) {
  test(`applications on a list ${what} stop no agreements, and that is told`, async () => {
    await begin();
    ice.links(link(NEW), link(name, 'Pending Agencies')).sheet(NEW, bytes(newList));
    ice.sheet(name, reply);
    assert.match(await update(), reason);
    assert.deepEqual(
      [release().sheet, existsSync(join(folder, 'data/pending.json'))],
      [NEW, false],
    );
  });
}

test('a list of applications that is refused alone is refused', async () => {
  await begin();
  ice.links(link(OLD), link(WRONG_YEAR, 'Pending')).sheet(OLD, bytes(oldList));
  ice.sheet(WRONG_YEAR, bytes(pendingList));
  await assert.rejects(update(), {name: 'UserError', message: /dated 2024-05-18 by its name/});
});

test('an older list of applications takes the place of none, and that is told', async () => {
  await begin();
  const older = 'pendingAgencies05112026am.xlsx';
  const empty = makeXlsx([{name: 'Sheet1', rows: [['STATE', 'AGENCY', 'SUPPORT TYPE']]}]);
  ice.links(link(OLD), link(PENDING, 'Pending')).sheet(OLD, bytes(oldList));
  ice.sheet(PENDING, bytes(pendingList)).sheet(older, bytes(empty));
  await update();
  ice.links(link(OLD), link(older, 'Pending'));
  assert.match(await update(), /^Nothing new/);
  assert.match(
    logged,
    /Note: pendingAgencies05112026am\.xlsx is of 2026-05-11, before pendingAgencies05182026am/,
  );
  assert.match(data('pending.json'), /05182026am/);
});

test('an application with an empty cell is set aside in the text of the pull request', async () => {
  await begin();
  const rows = [
    ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE', 'MOA'],
    madeCells({}).slice(0, 5).concat('link pending'),
    madeCells({agency: 'Naples Police Department', model: null}).slice(0, 5),
  ];
  ice.links(link(NEW), link(PENDING, 'Pending')).sheet(NEW, bytes(newList));
  ice.sheet(PENDING, bytes(makeXlsx([{name: 'Sheet1', rows}])));
  const text = await update();
  assert.match(
    text,
    /## Applications that are set aside \(1\)\n\n- row 3, "Naples Police Department"/,
  );
  assert.equal(release().sheet, NEW);
});

for (const [what, arrange, reason] of [
  ['a page that is not there', () => ice, /the server answers 404/],
  [
    'a page without a list',
    () => ice.links('<a href="/x.pdf">x</a>'),
    /links no list of participating/,
  ],
  [
    'a page that refuses robots',
    () => ice.on('/identify-and-arrest/287g', status(403)),
    /answers 403 \(it lets browsers in/,
  ],
  [
    'a list that is refused',
    () => ice.links(link(NEW)).sheet(NEW, status(403)),
    /05182026am\.xlsx: the server answers 403/,
  ],
  [
    'a web page in place of a list',
    () => ice.links(link(NEW)).sheet(NEW, html('<!doctype html><p>Sorry')),
    /it is a web page/,
  ],
  [
    'an empty file',
    () => ice.links(link(NEW)).sheet(NEW, bytes(new Uint8Array())),
    /it is empty \(0 bytes\)/,
  ],
  [
    'half a file, sent as a whole',
    () => ice.links(link(NEW)).sheet(NEW, bytes(newList.subarray(0, 2000))),
    /damaged or cut short/,
  ],
  [
    'a file that is far too large',
    () => ice.links(link(NEW)).sheet(NEW, bytes(new Uint8Array(1_100_000))),
    /larger than 1 MB/,
  ],
  [
    'the list of applications under the other name',
    () => ice.links(link(NEW)).sheet(NEW, bytes(pendingList)),
    /This is a pending list/,
  ],
  [
    'a list of the future',
    () => ice.links(link('participatingAgencies05182027am.xlsx')),
    /2027-05-18, in the future/,
  ],
  [
    'a list whose name has the wrong year',
    () =>
      ice
        .links(link('participatingAgencies05182025am.xlsx'))
        .sheet('participatingAgencies05182025am.xlsx', bytes(newList)),
    /give the list's true date with --date/,
  ],
  [
    'a list that lost too much',
    () => ice.links(link(NEW)).sheet(NEW, bytes(makeList(ROWS.slice(0, 5)))),
    /--accept-drop/,
  ],
] as const) {
  test(`${what} is refused at once, with the reason, and nothing is touched`, async () => {
    await begin();
    const before = files().map(name => [name, data(name)]);
    arrange();
    await assert.rejects(update(), {name: 'UserError', message: reason});
    assert.deepEqual(
      files().map(name => [name, data(name)]),
      before,
    );
    assert.deepEqual([packed, waits], [0, []]);
  });
}

for (const [what, reply, reason] of [
  ['a stall', stall, /no answer in 2 s/],
  ['a stall half-way', stallHalfWay(newList), /no answer in 2 s/],
  ['a connection that is closed at once', hangUp, /the connection failed/],
  ['a server in trouble', status(503), /the server answers 503/],
  ['too many requests', status(429), /the server answers 429/],
  ['a connection lost on the way', cutShort(newList), /the connection failed/],
] as const) {
  test(`${what} is tried again, each time later, and in the end refused`, async () => {
    await begin();
    ice.links(link(NEW)).sheet(NEW, reply);
    await assert.rejects(update(), {name: 'UserError', message: reason});
    assert.deepEqual(waits, [2_000, 10_000]);
    assert.match(logged, /trying again in 2 s[\s\S]*trying again in 10 s/);
    assert.equal(release().sheet, OLD);
  });

  test(`${what} that passes is no trouble`, async () => {
    await begin();
    ice.links(link(NEW)).sheet(NEW, reply, bytes(newList));
    await update();
    assert.deepEqual([waits, release().sheet], [[2_000], NEW]);
  });
}

test('a server that names its time is waited for, unless it asks too much', async () => {
  await begin();
  ice.links(link(NEW)).sheet(NEW, status(503, {'retry-after': '30'}), bytes(newList));
  await update();
  assert.deepEqual(waits, [30_000]);
  ice.sheet(NEW, status(503, {'retry-after': '3600'}));
  await assert.rejects(update(), /answers 503/);
});

test('redirects are followed, of the page and of the list', async () => {
  await begin();
  ice
    .on('/identify-and-arrest/287g', status(301, {location: '/new/287g'}))
    .on('/new/287g', html(`<a href='../files/${NEW}?v=2&amp;x=1'>Participating Agencies</a>`))
    .on(`/files/${NEW}?v=2&x=1`, status(302, {location: '/cdn/1'}))
    .on('/cdn/1', bytes(newList));
  await update();
  assert.equal(release().sheet, NEW);
});

test('what a redirect to another site gives is refused, page and list', async () => {
  await begin();
  const other = await new IcePage().start();
  try {
    other.on('/x', bytes(newList)).on('/y', html(link(NEW)));
    ice.links(link(NEW)).sheet(NEW, status(302, {location: `${other.origin}/x`}));
    await assert.rejects(update(), /leads to http.*neither of that site nor of ice\.gov/);
    ice.on('/identify-and-arrest/287g', status(302, {location: `${other.origin}/y`}));
    await assert.rejects(update(), /leads to http.*neither of that site nor of ice\.gov/);
    assert.equal(release().sheet, OLD);
  } finally {
    other.stop();
  }
});

test('the true date is taken from the command, or from the link where the name has a wrong year', async () => {
  await begin();
  const wrong = 'participatingAgencies05182025am.xlsx';
  ice.links(link(wrong, 'Participating Agencies (May 18, 2026)')).sheet(wrong, bytes(newList));
  await update('--dry-run');
  assert.match(await update('--date', '2026-05-19'), /ICE's list of 2026-05-19/);
  await assert.rejects(update('--date', '2026-02-30'), /is no day/);
});

test('when packing fails, the data is as it was', async () => {
  await begin();
  ice.links(link(NEW)).sheet(NEW, bytes(newList));
  const failing = {...context, pack: () => Promise.reject(new Error('no room'))};
  await assert.rejects(updateCommand(['--page', ice.page], failing), /no room/);
  assert.equal(release().sheet, OLD);
});

test('where the text can’t be written, the data is as it was', async () => {
  await begin();
  ice.links(link(NEW)).sheet(NEW, bytes(newList));
  await assert.rejects(update('--body', join(folder, 'nowhere', 'body.md')), /ENOENT/);
  assert.deepEqual([release().sheet, packed], [OLD, 0]);
});

for (const [what, args, reason] of [
  ['a page that is no address', ['--page', 'nonsense'], /nonsense is no address/],
  ['a page on the disk', ['--page', 'file:///etc/hosts'], /is no address of a web page/],
  ['a page and a sheet', ['--page', 'https://www.ice.gov/', '--file', NEW], /not both/],
  ['applications alone', ['--pending-file', PENDING], /goes with --file/],
] as const) {
  test(`${what} is refused before anything is asked for`, async () => {
    await assert.rejects(updateCommand([...args], context), {name: 'UserError', message: reason});
    assert.deepEqual(waits, []);
  });
}

test('an unknown option is refused', async () => {
  await assert.rejects(update('--hurry'), {name: 'UserError'});
});

const PAGE = 'https://www.ice.gov/identify-and-arrest/287g';

for (const [what, link_, expected] of [
  [
    'ICE’s usual name',
    `<a href="/doclib/x/participatingAgencies05182026am.xlsx">x</a>`,
    '2026-05-18',
  ],
  [
    'a capital and another year',
    `<A HREF='/doclib/x/ParticipatingAgencies09042026pm.xlsx'>x</A>`,
    '2026-09-04',
  ],
  [
    '287g in front, two digits of a year',
    `<a href=/doclib/287gParticipatingAgencies091526pm.xlsx>x</a>`,
    '2026-09-15',
  ],
  ['one agency', `<a href="ParticipatingAgency091826am.xlsx">x</a>`, '2026-09-18'],
  ['an escaped space', `<a href="/a/Participating%20Agencies%2009042026.xlsx">x</a>`, '2026-09-04'],
  ['the date in the text', `<a href="/a/participating.xlsx">As of 9/4/2026</a>`, '2026-09-04'],
  [
    'the wrong year in the name',
    `<a href="/a/participatingAgencies01052025pm.xlsx">January 5, 2026</a>`,
    '2026-01-05',
  ],
  [
    'another day in the text, which is the page’s',
    `<a href="/a/participatingAgencies05182026am.xlsx">Updated 05/20/2026</a>`,
    '2026-05-18',
  ],
  [
    'a kind that only the text tells',
    `<a href="/a/list05182026am.xlsx"><b>Participating</b> agencies</a>`,
    '2026-05-18',
  ],
  ['a comment', `<!-- <a href="/a/participatingAgencies05182026am.xlsx">x</a> -->`, undefined],
  ['a PDF', `<a href="/a/participatingAgencies05182026am.pdf">x</a>`, undefined],
  [
    'another site',
    `<a href="https://ice.gov.example/participatingAgencies05182026am.xlsx">x</a>`,
    undefined,
  ],
  [
    'no encryption, which ICE’s server has',
    `<a href="http://www.ice.gov/participatingAgencies05182026am.xlsx">x</a>`,
    '2026-05-18',
  ],
  [
    'no encryption, on another site',
    `<a href="http://example.org/participatingAgencies05182026am.xlsx">x</a>`,
    undefined,
  ],
  ['a script', `<a href="javascript:participating05182026.xlsx">x</a>`, undefined],
] as const) {
  test(`a link with ${what} is ${expected ?? 'no list'}`, () => {
    const [found] = readSheetLinks(link_, PAGE);
    assert.equal(found?.date?.date, expected);
    assert.equal(found?.kind, expected && 'participating');
  });
}

for (const [what, names, expected] of [
  [
    'the later day',
    ['participatingAgencies05182026am', 'participatingAgencies05112026pm'],
    'participatingAgencies05182026am',
  ],
  [
    'the afternoon',
    ['participatingAgencies05182026am', 'participatingAgencies05182026pm'],
    'participatingAgencies05182026pm',
  ],
  [
    'what is not of the future',
    ['participatingAgencies05182027am', 'participatingAgencies05112026am'],
    'participatingAgencies05112026am',
  ],
  [
    'what has a date',
    ['participatingAgencies', 'participatingAgencies05112026am'],
    'participatingAgencies05112026am',
  ],
  [
    'the only one, whatever its date',
    ['participatingAgencies05182020am'],
    'participatingAgencies05182020am',
  ],
] as const) {
  test(`of several lists ${what} is newest`, () => {
    const links = readSheetLinks(names.map(name => link(`${name}.xlsx`)).join(''), PAGE);
    assert.equal(chooseNewest(links, 'participating', TODAY).link?.name, `${expected}.xlsx`);
    assert.equal(chooseNewest(links, 'pending', TODAY).link, null);
  });
}

test('of several lists one that may bear last year’s number is told of', () => {
  const pick = (...names: string[]) =>
    chooseNewest(
      readSheetLinks(names.map(name => link(`${name}.xlsx`)).join(''), PAGE),
      'participating',
      '2026-05-20',
    );
  const {link: taken, notes} = pick(
    'participatingAgencies05182025am',
    'participatingAgencies05112026am',
  );
  assert.equal(taken?.name, 'participatingAgencies05112026am.xlsx');
  assert.match(
    notes.join(),
    /05182025am\.xlsx is dated 2025-05-18: .*--file and --date 2026-05-18/,
  );
  const old = pick('participatingAgencies05022025am', 'participatingAgencies05112026am');
  assert.deepEqual(old.notes, []);
});

test('a list renews its month, or adds one; where months are missing, none is made up', () => {
  const list = (asOf: string) => ({asOf, sheet: 'x.xlsx', agreements: []});
  const months = [{month: '2026-04', asOf: '2026-04-30', sheet: 'a.xlsx', states: {}}];
  const dates = (asOf: string) => extendHistory(months, list(asOf)).map(one => one.asOf);
  assert.deepEqual(dates('2026-05-04'), ['2026-04-30', '2026-05-04']);
  assert.deepEqual(dates('2026-04-29'), ['2026-04-30']);
  assert.deepEqual(
    extendHistory([{...months[0]!, asOf: '2026-04-02'}], list('2026-04-09')).length,
    1,
  );
  assert.deepEqual(dates('2026-06-01'), ['2026-04-30', '2026-06-01']);
  assert.deepEqual(missingMonths(extendHistory(months, list('2026-07-01'))), [
    '2026-05',
    '2026-06',
  ]);
});

if (sharedSheets()) {
  test('ICE’s own two sheets: 11 May in place, 18 May on the page', async () => {
    const path = join(folder, OLD);
    writeFileSync(path, sharedSheet(OLD));
    await updateCommand(['--file', path], context);
    ice.links(link(OLD), link(NEW)).sheet(NEW, bytes(sharedSheet(NEW)));
    const text = await update();
    assert.match(
      text,
      /Joined 49 \(42 Task Force, 4 Jail Enforcement, 3 Warrant Service Officer\)/,
    );
    assert.match(text, /Left 3 \(3 Warrant Service Officer\)/);
    assert.match(text, /Renamed 0/);
    assert.match(text, /Documents posted 26/);
    assert.ok(isFrozenFile('agreements.json', data('agreements.json')));
  });
}

test('a sheet from the disk that is dated in the future is refused', async () => {
  const path = join(folder, 'participatingAgencies05212026am.xlsx');
  writeFileSync(path, newList);
  const told = /05212026am\.xlsx is dated 2026-05-21, in the future \(today is 2026-05-20\)/;
  await assert.rejects(updateCommand(['--file', path], context), told);
  assert.deepEqual(files(), []);
});

test('an http link to ICE is asked for by https', () => {
  const html = '<a href="http://www.ice.gov/a/participatingAgencies05182026am.xlsx">x</a>';
  const [found] = readSheetLinks(html, 'https://www.ice.gov/identify-and-arrest/287g');
  assert.equal(found!.url, 'https://www.ice.gov/a/participatingAgencies05182026am.xlsx');
});
