import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as en from '../../src/i18n/en/counts.ts';
import * as es from '../../src/i18n/es/counts.ts';

const COUNTED = [
  [{states: 1, territories: 0}, '1 state', '1 estado'],
  [{states: 38, territories: 2}, '38 states and 2 territories', '38 estados y 2 territorios'],
  [{states: 0, territories: 1}, '1 territory', '1 territorio'],
  [{states: 0, territories: 0}, '0 states', '0 estados'],
] as const;

for (const [counted, english, spanish] of COUNTED) {
  test(`“${english}”, “${spanish}”`, () => {
    assert.equal(en.places(counted), english);
    assert.equal(es.places(counted), spanish);
  });
}
