import assert from 'node:assert/strict';
import {test} from 'node:test';
import {firstChoices, settled, type Choices} from '../../../demo/embed/choices.ts';
import {
  addressOf,
  htmlSnippet,
  iframeSnippet,
  MODEL_NAMES,
  pictureParts,
  pictureSnippet,
  reactSnippet,
  reactWords,
} from '../../../demo/embed/snippets.ts';
import {CHECK_RESERVED_HEIGHT, checkHeight} from '../../../src/check/reserved-height.ts';
import {readChoice} from '../../../src/frame/read-choice.ts';
import {en, es} from '../../../src/i18n/all-messages.ts';
import {RESERVED_HEIGHT} from '../../../src/map/reserved-height.ts';
import {PUBLISHED} from '../../helpers/published.ts';

const BUILT = {
  published: null,
  version: '1.2.3',
  integrity: {'eyes-on-ice.js': 'sha384-abc', 'eyes-on-ice.standalone.js': 'sha384-def'},
  day: '2026-05-18',
  asOf: 'May 18, 2026',
  total: '1,843',
  agreements: '1,162',
};

const BUILT_AND_PUBLISHED = {...BUILT, published: PUBLISHED};

function chosen(choices: Choices): Choices {
  return {...firstChoices(false), ...choices};
}

test('the shortest snippet is a script, an element with its height, and what stands in its place', () => {
  assert.equal(
    htmlSnippet(chosen({}), BUILT),
    `<script type="module" src="/eyes-on-ice/eyes-on-ice.js"></script>
<eyes-on-ice-map style="display: block; min-height: ${RESERVED_HEIGHT}">
  <a href="https://www.ice.gov/identify-and-arrest/287g">ICE’s own list of participating agencies</a>
</eyes-on-ice-map>`,
  );
});

test('each element reserves its own height; an opened state no more than the map', () => {
  const both = htmlSnippet(chosen({element: 'both'}), BUILT);
  assert.ok(both.includes(`min-height: ${RESERVED_HEIGHT}"`), both);
  assert.ok(both.includes(`min-height: ${CHECK_RESERVED_HEIGHT}"`), both);
  assert.match(both, /<agency-check for="agreements".*<eyes-on-ice-map id="agreements"/s);
  const located = htmlSnippet(chosen({element: 'check', locate: 'on'}), BUILT);
  assert.ok(located.includes(`min-height: ${checkHeight({locate: true, state: false})}"`), located);
  const opened = htmlSnippet(chosen({state: 'TX'}), BUILT);
  assert.ok(opened.includes(`min-height: ${RESERVED_HEIGHT}"`), opened);
});

test('where the host’s column is known, the height measured in it is reserved, in one plain number', () => {
  const built = {...BUILT, heights: {map: 61, check: 18}};
  const both = htmlSnippet(chosen({element: 'both', column: '640'}), built);
  assert.match(both, /<agency-check [^>]*min-height: 18em"/);
  assert.match(both, /<eyes-on-ice-map [^>]*min-height: 61em"/);
  assert.match(reactSnippet(chosen({column: '640'}), built), /minHeight: "61em"/);
  assert.match(iframeSnippet(chosen({column: '640'}), built.heights), /height: calc\(976px \+ /);
});

test('texts of the host can’t leave their attribute', () => {
  const evil = '"><script>alert(1)</script>';
  for (const text of [
    htmlSnippet(chosen({heading: evil, folder: evil}), BUILT),
    iframeSnippet(chosen({heading: evil, folder: evil})),
  ]) {
    assert.ok(!text.includes('<script>alert'), text);
  }
  assert.ok(
    reactSnippet(chosen({heading: evil}), BUILT).includes(`heading={${JSON.stringify(evil)}}`),
  );
});

test('files of the published package are of one version with its hash, and newer lists from the feed', () => {
  const text = htmlSnippet(chosen({from: 'cdn'}), BUILT_AND_PUBLISHED);
  assert.ok(
    text.startsWith(`<script type="module" src="https://cdn.example/npm/our-package@1.2.3/dist/eyes-on-ice.js"
  integrity="sha384-abc"
  crossorigin="anonymous"></script>`),
    text,
  );
  assert.match(text, / src="https:\/\/site\.example\/data\/agreements-v1\.json"/);
  const frozen = htmlSnippet(
    chosen({from: 'cdn', feed: '', file: 'standalone'}),
    BUILT_AND_PUBLISHED,
  );
  assert.match(frozen, /^<!-- .*fixed.*2026-05-18/);
  assert.match(frozen, /@1\.2\.3\/dist\/eyes-on-ice\.standalone\.js"\s+integrity="sha384-def"/);
});

test('before there is a package, none can be chosen', () => {
  const choices = settled(chosen({from: 'cdn'}), false);
  assert.deepEqual(choices, chosen({from: ''}));
  for (const write of [htmlSnippet, reactSnippet, pictureSnippet]) {
    assert.equal(write(chosen({from: 'cdn'}), BUILT), write(chosen({}), BUILT));
  }
  assert.equal(settled(chosen({from: 'cdn'}), true)['integrity'], 'on');
});

test('a hash without the feed says that the list is fixed', () => {
  const text = htmlSnippet(chosen({integrity: 'on', feed: '', file: 'standalone'}), BUILT);
  assert.match(text, /^<!-- .*fixed.*2026-05-18/);
  assert.match(text, /eyes-on-ice\.standalone\.js"\s+integrity="sha384-def"/);
  assert.doesNotMatch(text, /agreements-v1/);
});

test('the frame accepts all that the builder writes into its address', () => {
  const all: readonly Choices[] = [
    {model: 'task-force', measure: 'strongest', state: 'TX', month: '2024-02', view: 'table'},
    {element: 'check', value: 'Collier County, FL', state: 'FL', locate: 'on'},
    {element: 'check', 'petition-url': 'https://example.org', 'no-actions': 'on'},
    {'no-legend': 'on', 'no-timeline': 'on', 'no-downloads': 'on', 'no-controls': 'on'},
    {heading: 'Ours & “theirs”', 'heading-level': '3', lang: 'es', theme: 'dark'},
    {'color-accent': '#4a2f8f', 'color-ramp-low': '#ffffff'},
  ];
  for (const choices of all) {
    const element = choices['element'] === 'check' ? 'check' : 'map';
    const address = addressOf(chosen(choices), element);
    const said: string[] = [];
    const hash = address.slice(address.indexOf('#'));
    const read = readChoice({search: '', hash}, text => said.push(text));
    assert.deepEqual(said, [], address);
    assert.equal(read.element, element);
    for (const [name, value] of Object.entries(read.attributes)) {
      assert.ok(value === '' || value === choices[name], `${name}=${value}`);
    }
  }
});

test('a frame is always the host’s own copy: servers of packages serve no pages', () => {
  const choices = chosen({from: 'cdn', folder: 'https://example.org/ice'});
  assert.match(iframeSnippet(choices), /src="https:\/\/example\.org\/ice\/resize\.js"/);
  assert.match(addressOf(choices, 'map'), /^https:\/\/example\.org\/ice\/frame\.html#element=map/);
});

test('an iframe with a theme stands in a place that follows the reader’s scheme, like the frame', () => {
  assert.match(iframeSnippet(chosen({theme: 'dark'})), /color-scheme: light dark"/);
  assert.doesNotMatch(iframeSnippet(chosen({theme: 'auto'})), /color-scheme|theme=/);
  const asDevice = iframeSnippet(chosen({theme: 'device'}));
  assert.match(asDevice, /#[^"]*theme=auto/);
  assert.match(asDevice, /color-scheme: light dark"/);
  assert.match(htmlSnippet(chosen({theme: 'device'}), BUILT), /color-scheme: light dark/);
});

test('the picture is the one that is built for model, language and theme', () => {
  const choices = chosen({model: 'task-force', lang: 'es', theme: 'dark', folder: '/ice'});
  const {image, alt} = pictureParts(choices, BUILT);
  assert.equal(image, '/ice/images/map-task-force-es-dark.png');
  assert.equal(
    alt,
    'Mapa de acuerdos 287(g) con ICE por estado, Modelo de grupo de trabajo: 1,162 de los 1,843 en la lista de ICE (May 18, 2026).',
  );
});

test('the picture’s words name its model and how many of all agreements are under it', () => {
  const altOf = (choices: Choices) => pictureParts(chosen(choices), BUILT).alt;
  assert.equal(
    altOf({}),
    'Map of 287(g) agreements with ICE by state: 1,843 in all on ICE’s list of May 18, 2026.',
  );
  assert.equal(
    altOf({model: 'task-force'}),
    'Map of 287(g) agreements with ICE by state, Task Force Model: 1,162 of the 1,843 on ICE’s list of May 18, 2026.',
  );
  assert.deepEqual(MODEL_NAMES, {en: en.modelNames, es: es.modelNames});
});

test('what the picture shows is said, and which choices it does not follow', () => {
  const showsOf = (choices: Choices) => pictureParts(chosen(choices), BUILT).shows;
  assert.equal(
    showsOf({model: 'task-force'}),
    'The picture shows the whole country, agreements by state, Task Force Model, on the newest list (2026-05-18).',
  );
  assert.match(
    showsOf({
      measure: 'agencies',
      state: 'TX',
      month: '2025-07',
      view: 'table',
      heading: 'Ours',
      'no-legend': 'on',
      'color-text': '#123456',
    }),
    /all models.* Only its link follows these choices: what is colored by, the state, the month, the table, your colors, what you leave out\. Your heading is in neither\.$/,
  );
});

test('the look-up, of which there is no picture, is a link alone', () => {
  assert.equal(
    pictureSnippet(chosen({element: 'check', model: 'task-force', lang: 'es'}), BUILT),
    '<a href="/eyes-on-ice/frame.html#element=check&amp;lang=es&amp;popups&amp;downloads">Busque a su alguacil o policía</a>',
  );
});

test('React gets a component that puts the script of the host’s own copy into the page', () => {
  const choices = chosen({model: 'task-force', 'no-legend': 'on', 'color-text': '#123456'});
  assert.equal(
    reactSnippet(choices, BUILT),
    `'use client';

export function EyesOnIce() {
  return (
    <>
      <script async type="module" src="/eyes-on-ice/eyes-on-ice.js" />
      <eyes-on-ice-map
        model="task-force"
        no-legend
        style={{display: "block", minHeight: "${RESERVED_HEIGHT}", '--eoi-text': "#123456"}}
      >
        <a href="https://www.ice.gov/identify-and-arrest/287g">ICE’s own list of participating agencies</a>
      </eyes-on-ice-map>
    </>
  );
}`,
  );
  assert.match(
    reactSnippet({...choices, integrity: 'on'}, BUILT),
    /eyes-on-ice\.js"\s+integrity="sha384-abc"\s+crossOrigin="anonymous" \/>/,
  );
});

test('React imports the package once it is published, of the exact version', () => {
  const choices = chosen({from: 'cdn'});
  const text = reactSnippet(choices, BUILT_AND_PUBLISHED);
  assert.match(text, /^'use client';\n\nimport 'our-package';\n\nexport function/);
  assert.match(text, /return \(\n {4}<eyes-on-ice-map\n/);
  assert.match(reactWords(choices, BUILT_AND_PUBLISHED), /npm install our-package@1\.2\.3\./);
  assert.doesNotMatch(reactWords(choices, BUILT), /npm|install/);
});
