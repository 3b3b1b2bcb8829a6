import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {allLanguages} from '../../../demo/tools/images/languages.ts';
import {makeImages, type Image} from '../../../demo/tools/images/make-images.ts';
import {en} from '../../../src/i18n/all-messages.ts';
import {FEW} from '../../map/datasets.ts';

const ENGLISH = new Map([['en', en]]);
/** A PNG begins with these eight bytes; its width and height follow at 16 and 20. */
const PNG_SIGNATURE = '89504e470d0a1a0a';

let images: readonly Image[] = [];

before(() => {
  images = [...makeImages(FEW, ENGLISH)];
});

test('each model has its pictures in both themes', () => {
  assert.deepEqual(
    images.map(({file}) => file),
    ['all', 'task-force', 'jail-enforcement', 'warrant-service'].flatMap(model =>
      ['light', 'dark'].flatMap(theme => [
        `map-${model}-en-${theme}.svg`,
        `map-${model}-en-${theme}.png`,
      ]),
    ),
  );
});

test('link pictures are PNGs of 1200 × 630 that show words and a map', () => {
  for (const {file, bytes} of images.filter(({file}) => file.endsWith('.png'))) {
    const png = Buffer.from(bytes);
    assert.equal(png.toString('hex', 0, 8), PNG_SIGNATURE, file);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630], file);
    assert.ok(png.length > 20_000, `${file} is nearly empty: ${png.length} bytes`);
  }
});

test('the same list gives the same bytes', () => {
  const again = [...makeImages(FEW, ENGLISH)];
  again.forEach(({file, bytes}, i) => assert.ok(Buffer.from(bytes).equals(images[i]!.bytes), file));
});

test('every language of the elements is found, with all its words', () => {
  const languages = allLanguages();
  assert.ok(languages.has('en'));
  assert.ok(languages.has('es'));
  for (const [code, messages] of languages) {
    assert.equal(messages.locale.slice(0, 2), code);
    assert.deepEqual(Object.keys(messages).sort(), Object.keys(en).sort());
  }
});
