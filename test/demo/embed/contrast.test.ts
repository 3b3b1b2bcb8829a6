import assert from 'node:assert/strict';
import {test} from 'node:test';
import {contrast, LEAST_CONTRAST} from '../../../demo/embed/contrast.ts';

for (const [first, second, ratio] of [
  ['#000000', '#ffffff', '21.00'],
  ['#ffffff', '#ffffff', '1.00'],
  // The greys on white that lie at both sides of the limit.
  ['#767676', '#ffffff', '4.54'],
  ['rgb(119, 119, 119)', '#ffffff', '4.48'],
  ['#ffffff', 'rgb(0, 0, 255)', '8.59'],
] as const) {
  test(`${first} on ${second} is ${ratio}:1, either way round`, () => {
    assert.equal(contrast(first, second)?.toFixed(2), ratio);
    assert.equal(contrast(second, first)?.toFixed(2), ratio);
  });
}

test('4.54:1 is enough and 4.48:1 is not', () => {
  assert.ok(contrast('#767676', '#ffffff')! >= LEAST_CONTRAST);
  assert.ok(contrast('#777777', '#ffffff')! < LEAST_CONTRAST);
});

test('a colour that can’t be read has no contrast, and not a good one', () => {
  assert.equal(contrast('tomato', '#ffffff'), null);
  assert.equal(contrast('rgba(0, 0, 0, 0)', '#ffffff'), null);
});
