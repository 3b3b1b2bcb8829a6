import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, test} from 'node:test';
import * as fc from 'fast-check';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import type {ProjectContext} from '../../data/tools/cli/apply-update.ts';
import {importCommand} from '../../data/tools/cli/import-command.ts';
import {outcomeOf} from '../../data/tools/cli/shared/run-tool.ts';
import {readSpreadsheet} from '../../data/tools/xlsx/read-spreadsheet.ts';
import {UserError} from '../../data/tools/lib/user-error.ts';
import {always} from '../helpers/fuzz.ts';
import {anyText} from '../helpers/hostile.ts';
import {reference} from '../helpers/reference-data.ts';
import {HEADER, madeCells, manyRows} from '../helpers/make-list.ts';
import {makeXlsx} from '../helpers/make-xlsx.ts';

const NAME = 'participatingAgencies05182026am.xlsx';
const ADDRESS = 'https://www.ice.gov/doclib/287gMOA/a.pdf';

/** A list with all kinds of cells, a link, a formula, a hidden row and a second tab. */
const WHOLE = makeXlsx([
  {name: 'Notes', rows: [['Counted by hand', 3]]},
  {
    name: 'List',
    hidden: [2],
    rows: [
      [...HEADER],
      ...manyRows(4).map(madeCells),
      madeCells({
        agency: {rich: ['Naples ', 'Police Department']},
        signed: 45_719,
        county: {inline: 'Collier County'},
        addendum: {formula: `HYPERLINK("${ADDRESS}","link")`, value: 'link'},
      }),
    ],
  },
]);

const expected = await readSpreadsheet(WHOLE);
const PARTS = unzipSync(WHOLE);
const PATHS = Object.keys(PARTS);
const SHEET = 'xl/worksheets/sheet2.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const pack = (parts: Readonly<Record<string, Uint8Array>>) =>
  zipSync({...parts}, {mtime: new Date('2026-01-01')});

/** A file with the text of one part changed, packed as it should be. */
function rewritten(path: string, change: (text: string) => string): Uint8Array {
  return pack({...PARTS, [path]: strToU8(change(strFromU8(PARTS[path]!)))});
}

const without = (path: string) =>
  pack(Object.fromEntries(Object.entries(PARTS).filter(([own]) => own !== path)));

const place = fc.nat(WHOLE.length - 1);
const path = fc.constantFrom(...PATHS);
const byte = fc.integer({min: 0, max: 255});

const cutShort = place.map(length => WHOLE.subarray(0, length));
const flipped = fc
  .array(fc.tuple(place, byte), {minLength: 1, maxLength: 6})
  .map(changes => changed(bytes => changes.forEach(([at, value]) => (bytes[at] = value))));
const blanked = fc
  .tuple(place, fc.integer({min: 1, max: 400}), byte)
  .map(([at, length, value]) =>
    changed(bytes => bytes.fill(value, at, Math.min(at + length, bytes.length))),
  );
const moved = fc.tuple(place, place, fc.nat(200)).map(([from, to, length]) =>
  changed(bytes => {
    bytes.copyWithin(to, from, from + length);
  }),
);
const padded = fc
  .tuple(place, fc.uint8Array({minLength: 1, maxLength: 50}))
  .map(([at, more]) => Buffer.concat([WHOLE.subarray(0, at), more, WHOLE.subarray(at)]));
const missing = path.map(without);
const brokenXml = fc
  .tuple(
    path,
    fc.double({min: 0, max: 1, noNaN: true}),
    fc.constantFrom('', '<', '</x>', '"', '&', '<!--', ']]>', '<c r="A1"'),
  )
  .map(([own, at, put]) =>
    rewritten(own, text => text.slice(0, Math.floor(at * text.length)) + put),
  );
const swapped = fc
  .tuple(path, path)
  .map(([one, other]) => pack({...PARTS, [one]: PARTS[other]!, [other]: PARTS[one]!}));
const wrongTarget = fc
  .tuple(
    fc.constantFrom(
      'worksheets/sheet1.xml',
      'worksheets/sheet2.xml',
      'sharedStrings.xml',
      'styles.xml',
    ),
    fc.constantFrom(
      'worksheets/sheet9.xml',
      '../../../etc/passwd',
      '/xl/workbook.xml',
      'https://evil.example/a.xml',
      '',
      'styles.xml',
      '__proto__',
    ),
  )
  .map(([from, to]) => rewritten(RELATIONSHIPS, text => text.replace(from, to)));
const wrongId = fc
  .constantFrom('xl/workbook.xml', RELATIONSHIPS, SHEET)
  .map(own =>
    rewritten(own, text => text.replaceAll('rId1"', 'rId77"').replaceAll('rId2"', 'rId1"')),
  );
const farAway = fc
  .constantFrom(
    'A1048576',
    'XFD1048576',
    'ZZZZZZZ1',
    'A99999999999',
    'XFD2',
    'B0',
    'a1',
    '',
    'A1:B2',
  )
  .map(cell =>
    rewritten(SHEET, text =>
      text.replace(
        '</sheetData>',
        `<row r="${cell.replace(/^\D+/, '')}"><c r="${cell}"><v>1</v></c></row></sheetData>`,
      ),
    ),
  );
const oddValue = fc
  .tuple(
    fc.constantFrom('t="s"><v>', 's="1"><v>', 't="inlineStr"'),
    fc.constantFrom('99999', '-1', 'x', '1e999', '__proto__'),
  )
  .map(([from, put]) => rewritten(SHEET, text => text.replace(from, from + put)));
const announced = fc
  .tuple(fc.nat(PATHS.length - 1), fc.constantFrom(0, 1, 99_999, 0xffff_fffe, 0xffff_ffff))
  .map(([at, size]) => changed(bytes => announce(bytes, at, size)));

/** One damage of any kind. */
const damaged = fc.oneof(
  ...[cutShort, flipped, blanked, moved, padded, missing, brokenXml, swapped],
  ...[wrongTarget, wrongId, farAway, oddValue, announced],
);

function changed(change: (bytes: Buffer) => void): Uint8Array {
  const bytes = Buffer.from(WHOLE);
  change(bytes);
  return bytes;
}

/** Makes the archive's directory announce another size for one of its parts. */
function announce(bytes: Buffer, part: number, size: number): void {
  let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
  for (let n = 0; n < part; n++) at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1');
  bytes.writeUInt32LE(size, at + 24);
}

const REASON =
  /^(?:Not an xlsx spreadsheet: |Not one of ICE's lists: |No header row: )[^\p{C}]{10,300}\.$/u;

/** What a person wrote into a well-formed file can't be told from what was there before. */
const isAltered = (bytes: Uint8Array) => {
  try {
    const parts = unzipSync(bytes);
    return PATHS.some(own => parts[own] && !Buffer.from(parts[own]).equals(PARTS[own]!));
  } catch {
    return false;
  }
};

const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
after(() => rmSync(folder, {recursive: true}));
mkdirSync(join(folder, 'data'));
mkdirSync(join(folder, 'src'));
writeFileSync(join(folder, NAME), WHOLE);

let packs = 0;
const context: ProjectContext = {
  root: pathToFileURL(`${folder}/`),
  reference: () => reference,
  today: '2026-12-31',
  pack: async () => {
    packs += 1;
  },
};
const contents = () =>
  readdirSync(join(folder, 'data')).map(own => [
    own,
    readFileSync(join(folder, 'data', own), 'utf8'),
  ]);

always(
  'a damaged spreadsheet is read as it was, or refused with what is wrong in it',
  damaged,
  async bytes => {
    try {
      const table = await readSpreadsheet(bytes);
      if (!isAltered(bytes)) assert.deepEqual(table, expected);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      assert.match(error.message, REASON);
    }
  },
);

always(
  'bytes that were changed on the way never give other rows',
  fc.oneof(cutShort, flipped, blanked, moved, padded),
  async bytes => {
    const table = await readSpreadsheet(bytes).catch((error: unknown) => {
      assert.ok(error instanceof UserError, String(error));
      return expected;
    });
    assert.deepEqual(table, expected);
  },
);

always('what is refused leaves every file as it was', damaged, async bytes => {
  const before = contents();
  const packedBefore = packs;
  const sheet = join(folder, `new-${NAME}`);
  writeFileSync(sheet, bytes);
  const args = [sheet, '--again', '--accept-drop'];
  const {exitCode, message} = await outcomeOf(() => importCommand(args, context));
  if (exitCode === 1) {
    assert.match(message, /^Refused: /);
    assert.deepEqual(contents(), before);
    assert.equal(packs, packedBefore);
    return;
  }
  const names = contents().map(([own]) => own!);
  for (const own of names) assert.match(own, /^(?:audit\.md|[a-z-]+\.json)$/);
  for (const own of ['agreements.json', 'audit.md', 'release.json', 'seen-sheets.json']) {
    assert.ok(names.includes(own), own);
  }
  for (const [own, text] of contents()) {
    if (own!.endsWith('.json')) assert.doesNotThrow(() => JSON.parse(text!));
  }
});

always(
  'any bytes behind the mark of a zip archive are refused',
  fc.uint8Array({maxLength: 400}),
  async bytes => {
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), bytes]);
    await assert.rejects(readSpreadsheet(file), {name: 'UserError'});
  },
);

always('hostile text in a cell stays the text it is', anyText, async text => {
  const kept = text.replace(/[^\t\n\x20-\uD7FF\uE000-\uFFFD]/g, '').replaceAll('_x', '');
  const rows = [[...HEADER], madeCells({county: {inline: kept}})];
  const table = await readSpreadsheet(makeXlsx([{name: 'List', rows}]));
  assert.equal(table.rows[0]?.cells.county?.text, kept);
});

const bomb = (megabytes: number) => new Uint8Array(megabytes * 1_000_000).fill(0x20);

test('a spreadsheet that unpacks to more than 100 MB is refused before it is unpacked', async () => {
  const bytes = zipSync({...PARTS, 'xl/drawings.xml': bomb(101)}, {level: 1});
  assert.ok(bytes.length < 2_000_000);
  await assert.rejects(readSpreadsheet(bytes), /unpacks to more than 100 MB/);
});

test('a part that unpacks to more than it announced is refused', async () => {
  const bytes = Buffer.from(zipSync({...PARTS, [SHEET]: bomb(20)}, {level: 1}));
  announce(bytes, PATHS.indexOf(SHEET), 1000);
  await assert.rejects(readSpreadsheet(bytes), /sheet2\.xml is not what was packed/);
});

test('entities of entities are not unfolded', async () => {
  const levels = Array.from({length: 9}, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`);
  const bytes = rewritten('xl/sharedStrings.xml', text =>
    text
      .replace('?>', `?><!DOCTYPE x [<!ENTITY e0 "ha">${levels.join('')}]>`)
      .replace('TEXAS', '&e9;'),
  );
  const outcome = await readSpreadsheet(bytes).then(
    ({rows}) => rows.every(({cells}) => Object.values(cells).every(({text}) => text.length < 100)),
    (error: unknown) => error instanceof UserError,
  );
  assert.equal(outcome, true);
});

for (const [what, bytes, message] of [
  ['no strings', without('xl/sharedStrings.xml'), /xl\/sharedStrings\.xml is missing/],
  ['no sheet', without(SHEET), /sheet2\.xml is missing/],
  ['no workbook', without('xl/workbook.xml'), /xl\/workbook\.xml is missing/],
  ['no list of parts', without(RELATIONSHIPS), /workbook\.xml\.rels is missing/],
  [
    'links that lead nowhere',
    without('xl/worksheets/_rels/sheet2.xml.rels'),
    /the link of G2 leads nowhere/,
  ],
  [
    'a tab in another file',
    rewritten(RELATIONSHIPS, text =>
      text.replace(
        'Target="worksheets/sheet2.xml"',
        'Target="https://evil.example/" TargetMode="External"',
      ),
    ),
    /https:\/\/evil\.example\/ is not in the file/,
  ],
  [
    'a sheet cut short',
    rewritten(SHEET, text => text.slice(0, -40)),
    /sheet2\.xml is no well-formed XML/,
  ],
  [
    'a broken attribute',
    rewritten(SHEET, text => text.replace('r="A2"', 'r="A2')),
    /sheet2\.xml is no well-formed XML/,
  ],
  [
    'a cell at the end of the world',
    rewritten(SHEET, text =>
      text.replace(
        '</sheetData>',
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      ),
    ),
    /a cell as far away as XFD1048576/,
  ],
] as const) {
  test(`a spreadsheet with ${what} is refused, and the part is named`, async () => {
    await assert.rejects(readSpreadsheet(bytes), {name: 'UserError', message});
  });
}
