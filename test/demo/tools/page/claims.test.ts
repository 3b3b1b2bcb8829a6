import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DATA} from '../../../../data/tools/data-files/data-folder.ts';

const claims = DATA.read('claims.json');

/** Official sites, and publishers of what they themselves have written. */
const OWN_WORDS: readonly string[] = [
  'cato.org',
  'gao.gov',
  'github.com',
  'policingequity.org',
  'www.aclu-de.org',
  'www.aclu-mn.org',
  'www.ag.state.mn.us',
  'www.cbsnews.com',
  'www.flsenate.gov',
  'www.ice.gov',
  'www.ilrc.org',
  'www.thetimesnews.com',
  'www.wmar2news.com',
];

test('no two claims have one key', () => {
  const keys = claims.map(({key}) => key);
  assert.deepEqual(keys, [...new Set(keys)]);
});

test('a source is linked only at an official site or at its publisher’s own', () => {
  const hosts = claims.flatMap(({url}) => (url ? [new URL(url).hostname] : []));
  assert.deepEqual(
    hosts.filter(host => !OWN_WORDS.includes(host)),
    [],
  );
});

test('a claim is checked after its source was published', () => {
  for (const {key, date, checkedOn} of claims) {
    assert.ok(date === null || date.replace('../', '') <= checkedOn, key);
  }
});
