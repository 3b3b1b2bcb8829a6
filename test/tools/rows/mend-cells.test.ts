import assert from 'node:assert/strict';
import {test} from 'node:test';
import {normalize} from '../../../data/tools/rows/normalize.ts';
import {mergeRows} from '../../../data/tools/rows/merge-rows.ts';
import {readSpreadsheet} from '../../../data/tools/xlsx/read-spreadsheet.ts';
import {HEADER, makeList, type MadeRow} from '../../helpers/make-list.ts';
import {readRows, refusals} from '../../helpers/read-rows.ts';
import {reference} from '../../helpers/reference-data.ts';

async function read(made: MadeRow) {
  const [row] = await readRows([made]);
  return {...row!.agreement, notes: row!.reviewNotes.map(({message}) => message)};
}

const USUAL = "Collier County Sheriff's Office";

for (const [written, kind] of [
  ['Collier County Sheriff&#39;s Office', 'entity'],
  ['Collier County Sheriff&amp;rsquo;s Office', 'entity'],
  ["Collier&nbsp;County Sheriff's Office&nbsp;", 'entity'],
  ['Collier County Sheriffâ€™s Office', 'encoding'],
] as const) {
  test(`${written} is the sheriff, and the repair shows both`, async () => {
    const {id, agency, repairs, notes} = await read({agency: written});
    assert.equal(id, 'fl-collier-county-sheriffs-office-task-force');
    assert.equal(agency, USUAL);
    assert.deepEqual(repairs, [{field: 'agency', from: written, to: USUAL, kind}]);
    assert.deepEqual(notes, []);
  });
}

test('an entity in which wrongly read UTF-8 stands takes both repairs', async () => {
  const {agency, repairs} = await read({
    agency: 'Collier County Sheriff&acirc;&euro;&trade;s Office',
  });
  assert.equal(agency, USUAL);
  assert.deepEqual(
    repairs.map(({from, to, kind}) => [from, to, kind]),
    [
      [
        'Collier County Sheriff&acirc;&euro;&trade;s Office',
        'Collier County Sheriffâ€™s Office',
        'entity',
      ],
      ['Collier County Sheriffâ€™s Office', USUAL, 'encoding'],
    ],
  );
});

test('the words of every column are decoded', async () => {
  const {state, counties, iceType, model, signed, repairs} = await read({
    state: 'NEW&nbsp;MEXICO',
    agency: 'DoÃ±a Ana County Sheriff&#39;s Office',
    type: 'County&nbsp;',
    county: 'DoÃ±a Ana County',
    model: 'Task&nbsp;Force Model',
    signed: '3/3/2025&nbsp;',
  });
  assert.deepEqual(
    [state, counties, iceType, model, signed],
    ['NM', ['35013'], 'County', 'task-force', '2025-03-03'],
  );
  assert.deepEqual(
    repairs.map(({field, kind}) => `${field}: ${kind}`),
    [
      'state: entity',
      'agency: entity',
      'agency: encoding',
      'type: entity',
      'county: encoding',
      'model: entity',
      'signed: entity',
    ],
  );
});

test('a character that is lost is kept, and told with its cell', async () => {
  const {agency, repairs, notes} = await read({
    agency: 'Collier County Sheriff\uFFFDs Office',
    county: 'Collier Countyâ€',
  });
  assert.equal(agency, 'Collier County Sheriff\uFFFDs Office');
  assert.ok(repairs.every(({field}) => field === 'county'));
  assert.match(
    notes[0]!,
    /^LAW ENFORCEMENT AGENCY "Collier County Sheriff\uFFFDs Office" has "\uFFFD"/,
  );
  assert.match(notes[1]!, /^COUNTY "Collier Countyâ€" has "â€"/);
});

test('markup that was escaped is no agency’s name', async () => {
  const [refused] = await refusals([{agency: '&lt;b&gt;Naples&lt;/b&gt; Police Department'}]);
  assert.match(refused!.reason, /no plain text: "<b>Naples<\/b> Police Department"/);
});

test('an escaped spelling and the plain one are one agency', async () => {
  const merged = mergeRows(
    await readRows([
      {agency: 'Town and Country Police Department', county: 'Leon'},
      {
        agency: 'Town &amp; Country Police Department',
        county: 'Leon',
        model: 'Jail Enforcement Model',
      },
    ]),
  );
  assert.equal(
    new Set(merged.map(({agreement}) => agreement.id.replace(/-(task|jail).*/, ''))).size,
    1,
  );
});

test('headings are found though they are escaped', async () => {
  const header = HEADER.map(heading => heading.replaceAll(' ', '&nbsp;'));
  const table = await readSpreadsheet(makeList([{}], header));
  assert.equal(normalize(table, '2026-05-18', reference).rows.length, 1);
});
