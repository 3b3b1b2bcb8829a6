import assert from 'node:assert/strict';
import {test} from 'node:test';
import {iceAddress} from '../../../../data/tools/checks/link/ice-address.ts';

for (const address of ['https://www.ice.gov/doclib/a.pdf', 'https://ice.gov/doclib/a%20b.pdf']) {
  test(`${address} is ICE's`, () => assert.equal(iceAddress(address), address));
}

for (const address of [
  'http://www.ice.gov/a.pdf',
  'https://www.ice.gov.example.com/a.pdf',
  'https://notice.gov/a.pdf',
  'https://somebody:secret@www.ice.gov/a.pdf',
  'https://www.ice.gov/a.pdf?to=somebody@example.gov',
  'https://www.ice.gov/a.pdf?to=somebody%40example.gov',
  'https://www.ice.gov/a.pdf?to=somebody%2540example.gov',
  'https://www.ice.gov/a%zz.pdf?to=somebody%40example.gov',
  `https://www.ice.gov/${'a'.repeat(1000)}.pdf`,
  'javascript:alert(1)',
  'mailto:somebody@ice.gov',
  'link',
]) {
  test(`${address} is not kept`, () => assert.equal(iceAddress(address), null));
}
