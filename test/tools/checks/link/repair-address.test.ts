import assert from 'node:assert/strict';
import {test} from 'node:test';
import {repairAddress} from '../../../../data/tools/checks/link/repair-address.ts';

const RIGHT = 'https://www.ice.gov/doclib/287gMOA/a.pdf';

for (const [address, faults] of [
  [`chrome-extension://abcdef/${RIGHT}`, ['a browser extension']],
  [
    'chrome-extension://abcdef/https:/www.ice.gov/doclib/287gMOA/a.pdf',
    ['a browser extension', 'wrong slashes'],
  ],
  ['https:/www.ice.gov/doclib/287gMOA/a.pdf', ['wrong slashes']],
  ['http://www.ice.gov/doclib/287gMOA/a.pdf', ['http']],
  ['www.ice.gov/doclib/287gMOA/a.pdf', ['no https']],
  [`https://web.archive.org/web/20210131051047/${RIGHT}`, ['an archived copy']],
] as const) {
  test(`${address} is mended`, () => {
    assert.deepEqual(repairAddress(address), {address: RIGHT, faults});
  });
}

test('raw spaces are escaped', () => {
  const {address} = repairAddress('https://www.ice.gov/a b.pdf');
  assert.equal(address, 'https://www.ice.gov/a%20b.pdf');
});

test('a right address is left alone', () => {
  assert.deepEqual(repairAddress(RIGHT), {address: RIGHT, faults: []});
});
