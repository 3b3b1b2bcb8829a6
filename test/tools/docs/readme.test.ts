import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {apiTables} from '../../../data/tools/docs/api-tables.ts';
import {dataSentence} from '../../../data/tools/docs/data-sentence.ts';
import {fillMarkers} from '../../../data/tools/docs/fill-markers.ts';
import {DATA} from '../../../data/tools/data-files/data-folder.ts';
import {packData} from '../../../data/tools/pack/pack-data.ts';
import {ATTRIBUTES, FRAME_RULES} from '../../../src/frame/frame-options.ts';
import {LEAST_HEIGHT_PX, MOST_HEIGHT_PX} from '../../../src/frame/height-message.ts';
import {en} from '../../../src/i18n/all-messages.ts';

const README = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');

test('text between two markers is replaced, the rest stays', () => {
  const filled = fillMarkers('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new');
  assert.equal(filled, 'a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb');
});

test('a README without the markers is an error that names them', () => {
  assert.throws(() => fillMarkers('a', 'x', 'new'), /<!-- x -->/);
});

test('an element is described by tables of what it has', () => {
  const tables = apiTables({
    name: 'MyMap',
    tagName: 'my-map',
    attributes: [
      {
        name: 'no-x',
        fieldName: 'noX',
        type: {text: 'X'},
        default: "'a'",
        description: 'Leaves\nx out.',
      },
    ],
    members: [{kind: 'field', name: 'noX', expandedType: {text: "'a' | 'b'"}}],
    slots: [{name: '', description: 'Fallback.'}],
  });
  assert.equal(
    tables,
    [
      '| Attribute | Property | Values | Default | Meaning |',
      '| --- | --- | --- | --- | --- |',
      "| `no-x` | `noX` | `'a' \\| 'b'` | `'a'` | Leaves x out. |",
      '',
      '| Slot | For |',
      '| --- | --- |',
      '| (default) | Fallback. |',
    ].join('\n'),
  );
});

test('the README quotes the totals and the date that are on screen', () => {
  const totals = en.totals(1843, 1549, {states: 38, territories: 2});
  const date = en.asOf('2026-05-18').replace('May 18, 2026', '…');
  const oneLine = README.replace(/\s+/g, ' ');
  assert.ok(oneLine.includes(`“${totals.replace(/[\d,]+/g, '…')}”`), totals);
  assert.ok(oneLine.includes(`“${date}”`), date);
});

test('the README tells the messages of a frame, and which to believe', () => {
  for (const words of [
    "{type: 'eyes-on-ice:height', version: 1, height: ",
    "{type: 'eyes-on-ice:height-request', version: 1}",
    'event.source',
    'event.origin',
    `from ${LEAST_HEIGHT_PX} to ${MOST_HEIGHT_PX.toLocaleString('en')}`,
  ]) {
    assert.ok(README.includes(words), words);
  }
});

test('the README names every parameter of a frame’s address', () => {
  const table = README.slice(
    README.indexOf('What can a frame'),
    README.indexOf("The frame's height"),
  );
  const names = [FRAME_RULES, ATTRIBUTES.map, ATTRIBUTES.check].flatMap(Object.keys);
  assert.ok(names.length > 20);
  assert.deepEqual(
    names.filter(name => !table.includes(`\`${name}\``) && !table.includes(`\`${name}=\``)),
    [],
  );
});

test('the README says how to add a language, and names `lang` with the attributes of both elements', () => {
  assert.ok(README.includes("registerLanguage('fr', {"));
  assert.equal(README.match(/\| `lang` \|/g)?.length, 2);
});

test('the README says which list is built in, and what it comes to', () => {
  const list = {asOf: '2026-05-18', sheet: 'a.xlsx', agreements: 1843, agencies: 1549};
  const sentence =
    "Built in: **1,843 agreements** of **1,549 agencies**, from ICE's list of **May 18, 2026** (`a.xlsx`).";
  assert.equal(dataSentence(list), sentence);
  const release = DATA.read('release.json');
  assert.ok(readFileSync('README.md', 'utf8').includes(`\n${dataSentence(release)}\n`));
});

test('packing the data writes the README’s sentence too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  cpSync('data', join(folder, 'data'), {recursive: true, filter: path => !path.includes('tools')});
  mkdirSync(join(folder, 'src/data'), {recursive: true});
  writeFileSync(join(folder, 'README.md'), '<!-- data -->\nold\n<!-- /data -->\n');
  packData(pathToFileURL(`${folder}/`));
  assert.match(readFileSync(join(folder, 'README.md'), 'utf8'), /-->\n\nBuilt in: \*\*.*\n\n<!--/);
  assert.match(readFileSync(join(folder, 'src/data/changes.generated.ts'), 'utf8'), /since/);
  rmSync(folder, {recursive: true});
});

test('the workflow that brings a new list commits the README with it', () => {
  const workflow = readFileSync('.github/workflows/update.yml', 'utf8');
  assert.match(
    workflow,
    /git add data src\/data src\/search\/index\/bodies\.generated\.ts demo README\.md\n/,
  );
});
