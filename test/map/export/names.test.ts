import assert from 'node:assert/strict';
import {test} from 'node:test';
import {embedCode} from '../../../src/map/export/embed-code.ts';
import {fileName} from '../../../src/map/export/file-name.ts';
import {wrapEvenly, roughWidth, wrap} from '../../../src/map/export/text.ts';
import {openedOf, viewOf} from './views.ts';

const PAGE = 'https://host.example/news/today.html';
const KIT = {
  MODULE: 'https://x.example/m.js',
  RESERVED_HEIGHT: '9em',
  RESERVED_HEIGHT_OPENED: '12em',
};

test('a file is named after what is in it and the date of the list', () => {
  const opened = openedOf('TX', {chosen: '48201'});
  assert.equal(fileName(viewOf(), 'csv'), '287g-agreements-2026-05-18.csv');
  assert.equal(
    fileName(viewOf({model: 'task-force'}), 'csv'),
    '287g-agreements-2026-05-18-task-force.csv',
  );
  assert.equal(fileName(viewOf({opened}), 'csv'), '287g-agreements-2026-05-18-tx-48201.csv');
  assert.equal(fileName(viewOf({opened}), 'svg'), '287g-agreements-2026-05-18-tx.svg');
  const rates = viewOf({}, {measure: 'per-million'});
  assert.equal(fileName(rates, 'png'), '287g-agreements-2026-05-18-per-million.png');
  assert.equal(fileName(rates, 'csv'), '287g-agreements-2026-05-18.csv');
});

test('the embed code of a map as it comes is two lines', () => {
  const attributes = {model: 'all', measure: 'agreements', state: null, 'no-legend': false};
  assert.equal(
    embedCode(attributes, KIT, PAGE),
    '<script type="module" src="https://x.example/m.js"></script>\n' +
      '<eyes-on-ice-map style="display: block; min-height: 9em"></eyes-on-ice-map>',
  );
});

test('the embed code names what differs, and reserves an opened state’s height', () => {
  const attributes = {model: 'task-force', view: 'map', state: 'TX', lang: 'es', 'no-legend': true};
  assert.match(
    embedCode(attributes, KIT, PAGE),
    /<eyes-on-ice-map model="task-force" state="TX" lang="es" no-legend style="[^"]*: 12em">/,
  );
});

test('the embed code names its language, also the one that is shown where none is said', () => {
  assert.match(embedCode({lang: 'en'}, KIT, PAGE), /<eyes-on-ice-map lang="en" style/);
});

test('addresses in the embed code lead to the same place from any page', () => {
  const attributes = {src: '../list.json?a=1&b=2', 'corrections-url': '/report'};
  assert.match(
    embedCode(attributes, KIT, PAGE),
    / src="https:\/\/host\.example\/list\.json\?a=1&amp;b=2" corrections-url="https:\/\/host\.example\/report"/,
  );
  assert.match(
    embedCode({src: 'https://feeds.example/x.json', 'corrections-url': ''}, KIT, PAGE),
    / src="https:\/\/feeds\.example\/x\.json" style=/,
  );
});

test('a heading in the embed code can’t end its attribute', () => {
  const code = embedCode({heading: `"><script>alert(1)</script>&amp;`}, KIT, PAGE);
  assert.ok(code.includes('heading="&quot;>&lt;script>alert(1)&lt;/script>&amp;amp;"'), code);
});

test('lines break between words', () => {
  assert.deepEqual(wrap('one two three', 10, false, roughWidth('one two', 10, false), roughWidth), [
    'one two',
    'three',
  ]);
  assert.deepEqual(wrap('', 10, false, 100, roughWidth), []);
  assert.deepEqual(wrap('incomprehensibilities', 10, false, 5, roughWidth), [
    'incomprehensibilities',
  ]);
});

test('a heading’s lines are even, and a short last word is not left alone', () => {
  const lines = wrapEvenly('Where agreements are signed with ICE', 10, true, 140, roughWidth);
  assert.deepEqual(lines, ['Where agreements', 'are signed with\u00A0ICE']);
});
