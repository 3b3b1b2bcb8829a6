import assert from 'node:assert/strict';
import {test} from 'node:test';
import {allLanguages} from '../../../demo/tools/images/languages.ts';
import {KINDS, makeImages, type Image} from '../../../demo/tools/images/make-images.ts';
import {en} from '../../../src/i18n/all-messages.ts';
import {sampledCount} from '../../helpers/sample.ts';
import {FEW} from '../../map/datasets.ts';

const ENGLISH = new Map([['en', en]]);
/** A PNG begins with these eight bytes; its width and height follow at 16 and 20. */
const PNG_SIGNATURE = '89504e470d0a1a0a';

/** A PNG takes a second; a sample is those of one model, in both themes. */
const PNGS = sampledCount({all: 8, part: 2});

/** Draws as many of the list's pictures as are tried: all SVGs, and PNGs. */
function draw(): readonly Image[] {
  const images: Image[] = [];
  for (const kind of KINDS) {
    const left = kind === 'png' ? PNGS : Infinity;
    for (const image of makeImages(FEW, ENGLISH, [kind])) {
      images.push(image);
      if (images.filter(({file}) => file.endsWith(kind)).length === left) break;
    }
  }
  return images;
}

const images = draw();

test('each model has its pictures in both themes', () => {
  const names = ['all', 'warrant-service', 'jail-enforcement', 'task-force'].flatMap(model =>
    ['light', 'dark'].map(theme => `map-${model}-en-${theme}`),
  );
  assert.deepEqual(
    images.map(({file}) => file),
    [...names.map(name => `${name}.svg`), ...names.slice(0, PNGS).map(name => `${name}.png`)],
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
  const again = draw();
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
