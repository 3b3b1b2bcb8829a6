import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseXml} from '../../../data/tools/xlsx/parse-xml.ts';
import {MEASURES} from '../../../src/data/measures.ts';
import {type ModelChoice} from '../../../src/data/vocabulary.ts';
import {loadCounties} from '../../../src/geo/counties.ts';
import {en, es} from '../../../src/i18n/all-messages.ts';
import type {Messages} from '../../../src/i18n/messages.ts';
import {picture, type PictureForm} from '../../../src/map/export/picture.ts';
import type {Mark, Scene, TextMark} from '../../../src/map/export/scene/scene.ts';
import {paintSvg} from '../../../src/map/export/scene/svg-painter.ts';
import {roughWidth} from '../../../src/map/export/scene/text.ts';
import {DARK, LIGHT} from '../../../src/map/export/theme.ts';
import type {ExportView} from '../../../src/map/export/scene/view.ts';
import {FEW} from '../datasets.ts';
import {openedOf, viewOf} from './views.ts';

const LONG =
  'Acuerdos de cooperación migratoria firmados por alguaciles y policías locales con ICE';
const FORMS: readonly PictureForm[] = ['shown', 'card'];

const draw = (view: ExportView, form: PictureForm = 'shown', theme = LIGHT): Scene =>
  picture(view, {theme, form});

/** The elements of an SVG and the text in it; throws when it is not well-formed. */
function read(svg: string): {names: Set<string>; attributes: Set<string>; text: string} {
  const names = new Set<string>();
  const attributes = new Set<string>();
  let text = '';
  parseXml(svg, {
    open: (name, own) => {
      names.add(name);
      Object.keys(own).forEach(key => attributes.add(key));
    },
    text: part => (text += ` ${part}`),
  });
  return {names, attributes, text: text.replace(/\s+/g, ' ')};
}

function texts(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap(mark => (mark.kind === 'text' ? [mark] : []));
}

test('a picture says what, how many, as of when, from where, and what the colours mean', () => {
  const {text} = read(paintSvg(draw(viewOf())));
  for (const words of [
    'Where police and sheriffs have signed agreements with ICE',
    'All models · 7 agreements in 3 states and 1 territory · as of May 18, 2026',
    'Source: ICE, list of participating agencies, May 18, 2026.',
    'Not legal advice. Not affiliated with ICE.',
    '0 48 states and 4 territories',
    '1–4 3 states and 1 territory',
    '150+ 0 states',
    'Texas: 4 agreements',
    'California: No agreement',
  ]) {
    assert.ok(text.includes(words), `"${words}" is not in: ${text}`);
  }
});

test('a picture of agencies counts the agencies, as the caption does', () => {
  const facts = (model: ModelChoice) =>
    read(paintSvg(draw(viewOf({model}, {measure: 'agencies'})))).text;
  assert.match(facts('all'), /· 7 agreements by 6 agencies in 3 states and 1 territory ·/);
  assert.match(facts('task-force'), /· 4 agreements by 4 agencies in 1 state and 1 territory ·/);
});

for (const messages of [en, es]) {
  for (const measure of MEASURES) {
    test(`${measure} in ${messages.locale} is a whole, self-contained SVG`, () => {
      for (const form of FORMS) {
        const svg = paintSvg(draw(viewOf({messages}, {measure}), form, DARK));
        const {names, attributes} = read(svg);
        assert.doesNotMatch(svg, /undefined|NaN|null|\[object/);
        assert.doesNotMatch(svg, /href|url\((?!#)|@import|@font-face|oklab|color-mix|var\(/);
        for (const name of ['script', 'foreignObject', 'style', 'image', 'use']) {
          assert.ok(!names.has(name), name);
        }
        assert.ok(![...attributes].some(name => name.startsWith('on')));
      }
    });
  }
}

test('the social card is 1200 × 630', () => {
  const {width, height} = draw(viewOf(), 'card');
  assert.deepEqual([width, height], [1200, 630]);
});

test('words of a host are text, whatever is in them', () => {
  const heading = `Police & <script>alert("1")</script> 'n' ]]>\u0000`;
  const {names, text} = read(paintSvg(draw(viewOf({heading}))));
  assert.ok(!names.has('script'));
  assert.ok(text.includes(`Police & <script>alert("1")</script> 'n' ]]>`), text);
});

test('models are told apart by pattern, and only there', () => {
  assert.match(paintSvg(draw(viewOf({}, {measure: 'strongest'}))), /<pattern id="eoi-1"/);
  assert.doesNotMatch(paintSvg(draw(viewOf())), /<pattern/);
});

test('each pattern that is filled with is defined', () => {
  const svg = paintSvg(draw(viewOf({}, {measure: 'strongest'})));
  const used = new Set([...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
  const defined = new Set([...svg.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id));
  assert.ok(used.size > 0);
  assert.deepEqual(used, defined);
});

test('an opened state shows its counties, its town, and who acts everywhere', async () => {
  const shapes = await loadCounties('TX');
  const svg = paintSvg(draw(viewOf({opened: openedOf('TX', {shapes})})));
  const {text} = read(svg);
  for (const words of [
    'Where police and sheriffs in Texas have signed agreements with ICE',
    'All models · 4 agreements · 3 agencies · as of May 18, 2026',
    '1 state agency acts everywhere in Texas: Department of Public Safety',
    'Most powerful model, by county',
    'Task Force 1 county',
    'Only a town or other local agency 1 county',
    'No local agreement 252 counties',
    'Bowie County',
  ]) {
    assert.ok(text.includes(words), `"${words}" is not in: ${text.slice(-900)}`);
  }
  assert.equal(svg.match(/<path d="[^"]*" fill="[^n"][^"]*"/g)?.length, 254);
});

test('an opened state is drawn as it is shown: north up, with names, and its own agencies around it', async () => {
  const shapes = await loadCounties('TX');
  const scene = draw(viewOf({opened: openedOf('TX', {shapes})}));
  const [map, names] = scene.marks.filter(mark => mark.kind === 'group');
  assert.deepEqual(
    map!.marks.slice(0, 3).map(mark => mark.kind === 'path' && mark.stroke?.width),
    [14, 12, 5],
  );
  const words = texts(names!.marks).map(({text}) => text);
  assert.ok(words.includes('Houston') && words.includes('El Paso'), words.join());
  const {k} = map!.place;
  for (const {text, x, y, size, halo} of texts(names!.marks)) {
    assert.ok(size >= 10 && halo === LIGHT.surface, text);
    assert.ok(x >= 0 && x + roughWidth(text, size, false) <= shapes.width * k, text);
    assert.ok(y <= shapes.height * k, text);
  }
});

test('a state whose counties can’t be had is hatched, without classes, and said to be so', () => {
  for (const form of FORMS) {
    const scene = draw(viewOf({opened: openedOf('TX')}), form);
    const group = scene.marks.find(mark => mark.kind === 'group')!;
    assert.equal(group.marks.length, 2);
    const svg = paintSvg(scene);
    assert.doesNotMatch(svg, /NaN|undefined/);
    assert.match(svg, /<path d="[^"]*" fill="url\(#eoi-1\)"/);
    const {text} = read(svg);
    assert.match(text, /Without colors: the map of this state was not loaded/);
    assert.doesNotMatch(text, /No local agreement|\d counties/);
  }
});

const grown = (messages: Messages): Messages => ({
  ...messages,
  noAgreement: 'Sin ningún acuerdo firmado hasta ahora',
  legendPlaces: places => `${messages.places(places)} que figuran en la lista de ICE`,
  disclaimer: `${messages.disclaimer} ${LONG}. ${LONG}.`,
});

for (const form of FORMS) {
  test(`long words stay inside the picture (${form})`, () => {
    const messages = grown(es);
    for (const view of [
      viewOf({messages, heading: LONG}),
      viewOf({messages, opened: openedOf('TX')}),
    ]) {
      const scene = draw(view, form);
      const all = texts(scene.marks);
      for (const {x, y, text, size, bold} of all) {
        const right = x + roughWidth(text, size, bold);
        assert.ok(right <= scene.width, `"${text}" ends at ${right} of ${scene.width}`);
        assert.ok(y <= scene.height, `"${text}" stands at ${y} of ${scene.height}`);
      }
      assertApart(all);
    }
  });
}

/** No line of text runs into another. */
function assertApart(all: readonly TextMark[]): void {
  const boxes = all.map(({x, y, text, size, bold}) => ({
    text,
    left: x,
    right: x + roughWidth(text, size, bold),
    top: y - size * 0.7,
    bottom: y,
  }));
  boxes.forEach((one, i) => {
    for (const other of boxes.slice(i + 1)) {
      const isApart =
        one.right <= other.left ||
        other.right <= one.left ||
        one.bottom <= other.top ||
        other.bottom <= one.top;
      assert.ok(isApart, `"${one.text}" runs into "${other.text}"`);
    }
  });
}

test('the same view gives the same bytes', () => {
  assert.equal(paintSvg(draw(viewOf())), paintSvg(draw(viewOf({}, {list: FEW}))));
});
