import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ATTRIBUTES} from '../../../src/frame/frame-options.ts';
import {frameBeside, webPage} from '../../../src/embed/own-frame.ts';
import {readChoice} from '../../../src/frame/read-choice.ts';
import {embedCode} from '../../../src/map/export/embed-code.ts';
import {RESERVED_HEIGHT} from '../../../src/map/reserved-height.ts';
import {embedSource, type EmbedSource} from '../../../src/map/export/embed-source.ts';
import type {EmbedAttributes} from '../../../src/map/export/scene/view.ts';
import {PUBLISHED} from '../../helpers/published.ts';

const PAGE = 'https://host.example/news/today.html';
const FRAME = 'https://files.example/ice/frame.html';
const BUILT = {version: '1.2.3', integrity: {'eyes-on-ice.js': 'sha384-abc'}};

const SCRIPT: EmbedSource = {
  kind: 'script',
  address: 'https://x.example/m.js',
  integrity: 'sha384-abc',
};

const frameOf = (attributes: EmbedAttributes) =>
  embedCode(attributes, {kind: 'frame', address: FRAME}, PAGE);
const scriptOf = (attributes: EmbedAttributes) => embedCode(attributes, SCRIPT, PAGE);

test('before the package is published, the code is a frame of this very copy, in its sandbox', () => {
  const attributes = {model: 'all', measure: 'agreements', state: null, 'no-legend': false};
  assert.equal(
    frameOf({...attributes, lang: 'en'}),
    `<iframe
  src="https://files.example/ice/frame.html#element=map&amp;lang=en&amp;popups&amp;downloads"
  title="Map of 287(g) agreements with ICE"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
  allow="clipboard-write"
  loading="lazy"
  style="width: 100%; height: calc(1264px + 10px); border: 0"></iframe>`,
  );
});

test('a frame shows exactly this view: it accepts all that the code asks for', () => {
  const shown: Record<string, string | true> = {
    model: 'task-force',
    measure: 'strongest',
    state: 'TX',
    month: '2024-02',
    compare: '2021-03',
    detail: 'counties',
    view: 'table',
    heading: 'Ours & “theirs”',
    'heading-level': '3',
    ...Object.fromEntries(
      Object.keys(ATTRIBUTES.map)
        .filter(name => name.startsWith('no-'))
        .map(name => [name, true as const]),
    ),
  };
  assert.deepEqual(Object.keys(shown).sort(), Object.keys(ATTRIBUTES.map).sort());
  const code = frameOf({...shown, lang: 'es'});
  const [, hash = ''] = /src="[^"#]*(#[^"]*)"/.exec(code) ?? [];
  const said: string[] = [];
  const read = readChoice({search: '', hash: hash.replaceAll('&amp;', '&')}, text =>
    said.push(text),
  );
  assert.deepEqual(said, []);
  const texts = Object.entries(shown).map(([name, value]) => [name, value === true ? '' : value]);
  assert.deepEqual(read.attributes, Object.fromEntries(texts));
  assert.deepEqual([read.lang, read.popups, read.downloads], ['es', true, true]);
  assert.match(code, /title="Mapa de acuerdos 287\(g\) con ICE"/);
  assert.match(code, /height: calc\(1264px \+ 10px\)/);
  assert.doesNotMatch(code, /<!--/);
});

for (const [what, attributes, lost] of [
  ['a list of the page’s own', {src: '/list.json'}, 'Not in this frame: src'],
  ['a place for corrections', {'corrections-url': '/x'}, 'Not in this frame: corrections-url'],
  ['a heading that is too long', {heading: 'x'.repeat(101)}, 'Not in this frame: heading'],
  ['a language that the frame has not', {lang: 'fr'}, 'Not in this frame: lang'],
  ['what is missing, in Spanish', {src: '/x', lang: 'es'}, 'No está en este marco: src'],
] as const) {
  test(`the code says what a frame can’t show: ${what}`, () => {
    const code = frameOf(attributes);
    assert.match(code, new RegExp(`^<!-- ${lost} -->\n<iframe`));
    const [name = ''] = Object.keys(attributes);
    assert.doesNotMatch(code, new RegExp(`[?;]${name}=`));
  });
}

test('after it is published, the code is the exact version, its hash, and the element', () => {
  const source = embedSource(PUBLISHED, FRAME, BUILT);
  const attributes = {model: 'all', measure: 'agreements', state: null, 'no-legend': false};
  assert.equal(
    embedCode(attributes, source!, PAGE),
    `<script type="module" src="https://cdn.example/npm/our-package@1.2.3/dist/eyes-on-ice.js"
  integrity="sha384-abc" crossorigin="anonymous"></script>
<eyes-on-ice-map style="display: block; min-height: ${RESERVED_HEIGHT}"></eyes-on-ice-map>`,
  );
});

test('where nothing is published and no frame is beside this copy, there is no code', () => {
  assert.equal(embedSource(null, null, BUILT), null);
  assert.deepEqual(embedSource(null, FRAME, BUILT), {kind: 'frame', address: FRAME});
});

test('the frame’s page is the one beside the script', () => {
  for (const [script, page] of [
    ['https://a.example/ice/parts.js', 'https://a.example/ice/frame.html'],
    [
      'http://localhost:8000/dist/eyes-on-ice.standalone.js?v=2#x',
      'http://localhost:8000/dist/frame.html',
    ],
    // The bundle of an app, or a page with the script inside: nothing of ours is beside them.
    ['https://a.example/assets/parts-DkX3b2.js', null],
    ['https://a.example/news/', null],
    ['file:///home/me/dist/parts.js', null],
    ['blob:https://a.example/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', null],
    ['data:text/javascript,/parts.js', null],
  ] as const) {
    assert.equal(frameBeside(script), page, script);
  }
});

test('a page from the web is named without query and fragment, and no other page at all', () => {
  assert.equal(webPage('https://a.example/map?element=map#top'), 'https://a.example/map');
  for (const address of [
    'about:srcdoc',
    'file:///x/frame.html',
    'blob:https://a.example/1',
    'data:,',
  ]) {
    assert.equal(webPage(address), null, address);
  }
});

test('the code names what differs, and reserves the map’s height', () => {
  const attributes = {model: 'task-force', view: 'map', state: 'TX', lang: 'es', 'no-legend': true};
  const style = `display: block; min-height: ${RESERVED_HEIGHT}`;
  const element = `<eyes-on-ice-map model="task-force" state="TX" lang="es" no-legend style="${style}">`;
  assert.ok(scriptOf(attributes).includes(element));
});

test('the code names its language, also the one that is shown where none is said', () => {
  assert.match(scriptOf({lang: 'en'}), /<eyes-on-ice-map lang="en" style/);
});

test('addresses in the code lead to the same place from any page', () => {
  const attributes = {src: '../list.json?a=1&b=2', 'corrections-url': '/report'};
  assert.match(
    scriptOf(attributes),
    / src="https:\/\/host\.example\/list\.json\?a=1&amp;b=2" corrections-url="https:\/\/host\.example\/report"/,
  );
  assert.match(
    scriptOf({src: 'https://feeds.example/x.json', 'corrections-url': ''}),
    / src="https:\/\/feeds\.example\/x\.json" style=/,
  );
});

test('a heading in the code can’t end its attribute', () => {
  const heading = `"><script>alert(1)</script>&amp;`;
  const code = scriptOf({heading});
  assert.ok(code.includes('heading="&quot;>&lt;script>alert(1)&lt;/script>&amp;amp;"'), code);
  assert.doesNotMatch(frameOf({heading}), /<script|"><(?!\/iframe>$)|heading=">/);
});
