import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isSafelink, unwrapSafelink} from '../../../../data/tools/checks/link/safelinks.ts';

const WRAPPED =
  'https://gcc02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.ice.gov%2Fdoclib%2F287gMOA%2FColbert%2520Co.pdf&data=05%7C02%7Csomebody%40example.gov%7C1&reserved=0';

test('a wrapper gives the address in it, decoded once', () => {
  const address = 'https://www.ice.gov/doclib/287gMOA/Colbert%20Co.pdf';
  assert.equal(isSafelink(WRAPPED), true);
  assert.equal(unwrapSafelink(WRAPPED), address);
});

test('a wrapper in a wrapper is taken off too', () => {
  const twice = `https://nam01.safelinks.protection.outlook.com/?url=${encodeURIComponent(WRAPPED)}&data=x`;
  assert.equal(unwrapSafelink(twice), 'https://www.ice.gov/doclib/287gMOA/Colbert%20Co.pdf');
});

test('a plain address is no wrapper', () => {
  assert.equal(isSafelink('https://www.ice.gov/doclib/a.pdf'), false);
  assert.equal(
    unwrapSafelink('https://www.ice.gov/doclib/a.pdf'),
    'https://www.ice.gov/doclib/a.pdf',
  );
});

test('a wrapper without an address, or with a broken one, gives nothing', () => {
  assert.equal(unwrapSafelink('https://x.safelinks.protection.outlook.com/?data=1'), null);
  assert.equal(unwrapSafelink('https://x.safelinks.protection.outlook.com/?url=%E0%A4%A'), null);
});
