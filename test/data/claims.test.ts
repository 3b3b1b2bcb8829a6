import assert from 'node:assert/strict';
import {test} from 'node:test';
import {faultsOf, readClaims, type Claim} from '../../demo/tools/page/claims.ts';

const GOOD: Claim = {
  key: 'law',
  claim: 'The law was added in 1996.',
  source: '110 Stat. 3009-563',
  translations: {es: '110 Stat. 3009-563'},
  url: null,
  date: '1996-09-30',
  confidence: 'primary',
  checkedOn: '2026-11-24',
};

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

test('a claim in order has no fault', () => {
  assert.deepEqual(faultsOf(GOOD), []);
  assert.deepEqual(faultsOf({...GOOD, date: '../2024'}), []);
  assert.deepEqual(faultsOf({...GOOD, date: null, url: 'https://gao.gov/products'}), []);
});

for (const [what, change] of [
  ['key', {key: 'The law'}],
  ['sentence', {claim: 'added in 1996'}],
  ['source', {source: ''}],
  ['source', {translations: {}}],
  ['address', {url: 'gao.gov'}],
  ['date', {date: 'May 2013'}],
  ['confidence', {confidence: 'sure' as Claim['confidence']}],
  ['check', {checkedOn: ''}],
] as const) {
  test(`a claim is refused for its ${what}: ${JSON.stringify(change)}`, () => {
    const faults = faultsOf({...GOOD, ...change});
    assert.equal(faults.length, 1, faults.join('; '));
    assert.match(faults[0] ?? '', new RegExp(what));
  });
}

test('no two claims have one key', () => {
  const keys = readClaims().map(({key}) => key);
  assert.deepEqual(keys, [...new Set(keys)]);
});

test('a source is linked only at an official site or at its publisher’s own', () => {
  const hosts = readClaims().flatMap(({url}) => (url ? [new URL(url).hostname] : []));
  assert.deepEqual(
    hosts.filter(host => !OWN_WORDS.includes(host)),
    [],
  );
});

test('a claim is checked after its source was published', () => {
  for (const {key, date, checkedOn} of readClaims()) {
    assert.ok(date === null || date.replace('../', '') <= checkedOn, key);
  }
});
