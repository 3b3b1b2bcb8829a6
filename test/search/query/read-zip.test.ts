import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  isMilitary,
  isZipAlone,
  readZip,
  zipWithoutZero,
} from '../../../src/search/query/read-zip.ts';

describe('the ZIP code in a text', () => {
  const rows: readonly [text: string, zip: string | undefined][] = [
    ['34112', '34112'],
    ['34112-1234', '34112'],
    ['341121234', '34112'],
    ['３４１１２', '34112'],
    ['34 112', '34112'],
    ['12345 Collier Blvd, Naples, FL 34116', '34116'],
    ['12345 Collier Blvd, Naples, FL', undefined],
    ['PO Box 30353, Naples', undefined],
    ['PO Box 30353, Naples, FL 34112', '34112'],
    ['apartado 30353', undefined],
    ['#30353 Naples', undefined],
    ['1234567', undefined],
    ['Naples', undefined],
    ['34102 or 34116', '34116'],
    ['Naples 34102, now Miami 33101', '33101'],
  ];
  for (const [text, zip] of rows) {
    it(`“${text}”: ${zip ?? 'none'}`, () => assert.equal(readZip(text), zip));
  }

  it('that lost its leading zero is given it back', () => {
    assert.equal(zipWithoutZero('2108'), '02108');
    assert.equal(zipWithoutZero('21080'), undefined);
  });

  it('is told from one among other words', () => {
    assert.ok(isZipAlone('zip code 34112'));
    assert.ok(isZipAlone('34112-1234'));
    assert.ok(!isZipAlone('Naples 34112'));
  });

  it('of military mail is told from others', () => {
    assert.ok(['09012', '34012', '96201', '96601'].every(isMilitary));
    assert.ok(!['09912', '34112', '96701'].some(isMilitary));
  });
});
