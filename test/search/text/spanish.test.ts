import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inEnglish} from '../../../src/search/text/spanish.ts';

describe('Spanish words in a query', () => {
  const rows: readonly [typed: string, english: string][] = [
    ['policia de la ciudad de miami', 'police ciudad de miami'],
    ['condado de el paso', 'condado el paso'],
    ['alguacil del condado de la paz', 'alguacil condado la paz'],
    ['policia estatal de virginia', 'state police virginia'],
    ['departamento de seguridad publica de texas', 'department public safety texas'],
    ['nueva york', 'new york'],
    ['policia de nueva orleans', 'police new orleans'],
    ['st pete police', 'st petersburg police'],
    ['st pete beach', 'st pete beach'],
    ['naples fl usa', 'naples fl'],
    ['naples florida estados unidos', 'naples florida'],
    ['marina del rey', 'marina del rey'],
    ['police of de soto', 'police of de soto'],
    ['louisville metropolitan police department', 'lmpd'],
    ['collier county sheriff', 'collier county sheriff'],
  ];
  for (const [typed, english] of rows) {
    it(`“${typed}” is read as “${english}”`, () => assert.equal(inEnglish(typed), english));
  }
});
