import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileName} from '../../../src/map/export/file-name.ts';
import {wrapEvenly, roughWidth, wrap} from '../../../src/map/export/scene/text.ts';
import {openedOf, viewOf} from './views.ts';

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
