import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readDocumentLink} from '../../../../data/tools/checks/link/document-link.ts';

const cell = (text: string, link: string | null = null) => ({text, date: null, link});
const ADDRESS = 'https://www.ice.gov/doclib/287gMOA/a.pdf';

test('the address behind a cell is taken as it is', () => {
  const reading = readDocumentLink('document', cell('link', ADDRESS));
  assert.deepEqual(reading, {address: ADDRESS, state: 'posted', repair: null});
});

test('an address written out in the cell counts too', () => {
  assert.equal(readDocumentLink('document', cell(` ${ADDRESS} `)).address, ADDRESS);
});

test('a wrapper comes off, and neither it nor the mailbox in it is on the record', () => {
  const wrapper = `https://gcc02.safelinks.protection.outlook.com/?url=${encodeURIComponent(ADDRESS)}&data=05%7Csomebody%40example.gov`;
  const reading = readDocumentLink('addendum', cell('link', wrapper));
  assert.equal(reading.address, ADDRESS);
  assert.deepEqual(reading.repair, {
    field: 'addendum',
    from: 'a SafeLinks wrapper',
    to: ADDRESS,
    kind: 'safelink',
  });
});

test('a wrapper inside an extension’s address comes off as well', () => {
  const wrapper = `chrome-extension://abc/https://gcc02.safelinks.protection.outlook.com/?url=${encodeURIComponent(ADDRESS)}`;
  assert.equal(readDocumentLink('document', cell('link', wrapper)).address, ADDRESS);
});

for (const [text, state] of [
  ['Link Pending ', 'pending'],
  ['link pending', 'pending'],
  ['link', 'none'],
  ['link | addendum', 'none'],
  ['Cons', 'none'],
  ['\u00a0', 'none'],
] as const) {
  test(`"${text}" without an address is ${state}`, () => {
    assert.deepEqual(readDocumentLink('document', cell(text)), {
      address: null,
      state,
      repair: null,
    });
  });
}

for (const elsewhere of ['https://example.com/a.pdf', 'mailto:somebody@example.gov']) {
  test(`${elsewhere} is refused; that it was is on the record, and it is not`, () => {
    const {address, state, repair} = readDocumentLink('document', cell('link', elsewhere));
    assert.deepEqual([address, state, repair?.kind], [null, 'refused', 'refused']);
    assert.doesNotMatch(JSON.stringify(repair), /example/);
  });
}

for (const [text, link, fault] of [
  [ADDRESS, null, 'an address without a link'],
  ['link', `${ADDRESS}\u200B`, 'hidden marks'],
  ['link', `${ADDRESS}#page=2`, 'characters'],
  ['link', ADDRESS.replace('https://www.ice', 'HTTPS://WWW.ICE'), 'characters'],
] as const) {
  test(`${fault} put right are on the record`, () => {
    const {address, repair} = readDocumentLink('document', cell(text, link));
    assert.equal(address, ADDRESS);
    assert.deepEqual(repair, {field: 'document', from: fault, to: ADDRESS, kind: 'address'});
  });
}
