import assert from 'node:assert/strict';
import {test} from 'node:test';
import {builtIn} from '../../src/data/built-in-list.ts';
import {readChoice} from '../../src/frame/read-choice.ts';

const NEWEST_MONTH = builtIn().asOf.slice(0, 7);

/** What is read, and what was said. */
function read(search: string, hash = '') {
  const said: string[] = [];
  return {...readChoice({search, hash}, text => said.push(text)), said};
}

test('an empty address shows the map, light, with nothing allowed', () => {
  assert.deepEqual(read(''), {
    element: 'map',
    theme: null,
    lang: 'en',
    attributes: {},
    colors: {},
    popups: false,
    downloads: false,
    said: [],
  });
});

test('what is accepted becomes attributes, colours and permissions', () => {
  const query =
    '?element=map&model=task-force&measure=per-million&state=tx&month=2024-02&view=table' +
    '&lang=es&theme=dark&no-legend&no-timeline=true&heading=Our+map&heading-level=3' +
    '&accent=4A2F8F&ramp-low=ffffff&popups&downloads=1';
  assert.deepEqual(read(query), {
    element: 'map',
    theme: 'dark',
    lang: 'es',
    attributes: {
      model: 'task-force',
      measure: 'per-million',
      state: 'TX',
      month: '2024-02',
      view: 'table',
      'no-legend': '',
      'no-timeline': 'true',
      heading: 'Our map',
      'heading-level': '3',
    },
    colors: {accent: '4A2F8F', 'ramp-low': 'ffffff'},
    popups: true,
    downloads: true,
    said: [],
  });
});

test('behind # the same is read, and it wins over what is behind ?', () => {
  const older = '?element=check&model=all&lang=es';
  const {element, lang, attributes, said} = read(older, '#element=map&model=task-force');
  assert.deepEqual(
    {element, lang, attributes, said},
    {element: 'map', lang: 'es', attributes: {model: 'task-force'}, said: []},
  );
  assert.deepEqual(read('', `#${older.slice(1)}`), read(older));
});

test('values are known in capitals or not, as those of attributes are', () => {
  assert.deepEqual(
    read('?element=MAP&model=Task-Force&measure=PER-MILLION&view=Table&lang=ES&theme=Dark'),
    {
      element: 'map',
      theme: 'dark',
      lang: 'es',
      attributes: {model: 'task-force', measure: 'per-million', view: 'table'},
      colors: {},
      popups: false,
      downloads: false,
      said: [],
    },
  );
});

for (const [query, said] of [
  ['?model=taskforce', /^model="taskforce" is not known; accepted: all, warrant-service, /],
  ['?measure=', /^measure="" is not known; accepted: agreements, /],
  ['?state=ZZ', /^state="ZZ" is not known; accepted: .*TX/],
  [
    '?month=2020-12',
    new RegExp(`^month="2020-12" is not known; accepted: 2021-01 to ${NEWEST_MONTH}\\.$`),
  ],
  ['?month=2024-13', /^month="2024-13" is not known/],
  ['?view=list', /^view="list" is not known; accepted: map, table\.$/],
  ['?lang=fr', /^lang="fr" is not known; accepted: en, es\.$/],
  ['?theme=sepia', /^theme="sepia" is not known; accepted: auto, light, dark\.$/],
  ['?element=chart', /^element="chart" is not known; accepted: map, check\.$/],
  ['?accent=red', /^accent="red" is not known; accepted: six hexadecimal digits\.$/],
  ['?accent=%234a2f8f', /^accent="#4a2f8f" is not known/],
  ['?no-legend=no', /^no-legend="no" is not known/],
  [`?heading=${'x'.repeat(101)}`, /accepted: text of up to 100 characters\.$/],
  ['?heading=a%00b', /accepted: text of up to 100 characters\.$/],
  ['?src=https://example.org/list.json', /^"src" is not known here; accepted: element, /],
  ['?corrections-url=https://example.org', /^"corrections-url" is not known here/],
  ['?style=color:red', /^"style" is not known here/],
  ['?onclick=alert(1)', /^"onclick" is not known here/],
  ['?__proto__=1', /^"__proto__" is not known here/],
  ['?constructor=1', /^"constructor" is not known here/],
  ['?value=Collier', /^"value" is not known here/],
  ['?element=check&model=task-force', /^"model" is not known here/],
] as const) {
  test(`what is not accepted is left out, and named: ${query.slice(0, 48)}`, () => {
    const {said: sentences, attributes, colors, lang, theme} = read(query);
    assert.equal(sentences.length, 1);
    assert.match(sentences[0]!, said);
    assert.deepEqual([attributes, colors, lang, theme], [{}, {}, 'en', null]);
  });
}
