import assert from 'node:assert/strict';
import {test} from 'node:test';
import {entryLimit} from '../../../data/tools/build/entry-limit.ts';
import {listSize} from '../../../data/tools/build/list-size.ts';
import {DATA} from '../../../data/tools/data-files/data-folder.ts';

const MAY = {agreements: 1843, changes: 52, months: 65};

test('with the list of 18 May 2026 the entry may have 60,000 bytes, and no fewer with a smaller one', () => {
  assert.deepEqual(entryLimit(MAY), {bytes: 60_000, further: ''});
  assert.deepEqual(entryLimit({agreements: 9, changes: 0, months: 1}), {
    bytes: 60_000,
    further: '',
  });
});

test('a longer list may add bytes, and what they are for is told', () => {
  const longer = {agreements: 1993, changes: 150, months: 66};
  assert.deepEqual(entryLimit(longer), {
    bytes: 60_000 + 150 * 5 + 98 * 5 + 45,
    further: '150 agreements, 98 changes, 1 months',
  });
});

test('what counts is the list that is built in, and what changed on it', () => {
  const {agreements, changes, months} = listSize('data');
  const [newest] = DATA.read('changes.json');
  assert.ok(agreements >= MAY.agreements / 2 && months >= MAY.months);
  assert.ok(changes >= newest!.joined.length + newest!.left.length);
});
