import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {LAYERS, layerTable, type Layer} from '../data/tools/docs/layers.ts';
import {circles, importsOf, readImports, wrongImports} from './helpers/imports.ts';

const imports = readImports(['src', 'data/tools', 'demo', 'test']);

/** Three rooms: facts, words about them, and a view of both. */
const SMALL: readonly Layer[] = [
  {room: 'a/facts', holds: 'Facts.', mayImport: [], mayImportTypes: ['a/words']},
  {room: 'a/words', holds: 'Words.', mayImport: ['a/facts']},
  {
    room: 'a/view',
    holds: 'A view.',
    folders: ['marks', 'parts'],
    mayImport: ['a/facts', 'a/words'],
  },
  {room: 'a', holds: 'All of it.', mayImport: ['*']},
];

test('files import only from the rooms that the table of layers names', () => {
  assert.ok(imports.length > 1000, `only ${imports.length} imports were found`);
  assert.deepEqual(wrongImports(imports, LAYERS), []);
});

test('no files import one another in a circle, types included', () => {
  assert.deepEqual(circles(imports), []);
});

test('the table names rooms that there are, and only rooms below', () => {
  const rooms = LAYERS.map(({room}) => room);
  LAYERS.forEach(({room, folders = [], mayImport, mayImportTypes = []}, at) => {
    const isThere = imports.some(({from, to}) => [from, to].some(file => file.startsWith(room)));
    assert.ok(isThere, `there is no ${room}`);
    for (const folder of folders)
      assert.ok(
        imports.some(({from}) => from.startsWith(`${room}/${folder}/`)),
        `${room} has no ${folder}`,
      );
    for (const below of [...mayImport, ...mayImportTypes]) {
      assert.ok(below === '*' || rooms.indexOf(below) < at, `${room} stands below ${below}`);
    }
  });
});

test('ARCHITECTURE.md prints this table', () => {
  const cells = (text: string) => text.replace(/ *\| */g, '|').replace(/-{3,}/g, '---');
  const printed = readFileSync('.github/ARCHITECTURE.md', 'utf8');
  assert.ok(cells(printed).includes(cells(layerTable())), 'run `npm run docs` and commit it');
});

test('imports are read whatever their kind', () => {
  const code = `
    import {a, type B} from './a.ts';
    import type {C} from '../c.ts';
    import {type D} from './d.ts';
    import 'lit';
    export {e} from './e.ts';
    export type {F} from './f.ts';
    type G = typeof import('./g.ts');
    const late = () => import('./h.ts');`;
  assert.deepEqual(
    importsOf('x/y/z.ts', code).map(({to, isOfTypes}) => [to, isOfTypes]),
    [
      ['x/y/a.ts', false],
      ['x/c.ts', true],
      ['x/y/d.ts', true],
      ['x/y/e.ts', false],
      ['x/y/f.ts', true],
      ['x/y/g.ts', true],
      ['x/y/h.ts', false],
    ],
  );
});

for (const [what, from, code, wrong] of [
  ['an import upwards', 'a/facts/sum.ts', "import {x} from '../view/x.ts';", 'a/view/x.ts'],
  ['an import on demand', 'a/words/en.ts', "void import('../view/x.ts');", 'a/view/x.ts'],
  ['more than types', 'a/facts/sum.ts', "import {x} from '../words/en.ts';", 'a/words/en.ts'],
  [
    'an import of a higher folder',
    'a/view/marks/m.ts',
    "import {x} from '../parts/p.ts';",
    'a/view/parts/p.ts',
  ],
  ['an import of a file beside', 'a/view/parts/p.ts', "import {x} from '../x.ts';", 'a/view/x.ts'],
  ['an import of a file in no room', 'a/facts/sum.ts', "import {x} from '../../b.ts';", 'b.ts'],
] as const) {
  test(`a wrong import is named: ${what}`, () => {
    assert.deepEqual(wrongImports(importsOf(from, code), SMALL), [`${from} → ${wrong}`]);
  });
}

test('imports downwards, of types where the table allows them, and within a room are right', () => {
  const right = [
    ...importsOf('a/view/x.ts', "import {y} from '../words/en.ts'; import {z} from './z.ts';"),
    ...importsOf('a/facts/sum.ts', "import type {W} from '../words/en.ts';"),
    ...importsOf('a/view/parts/p.ts', "import {m} from '../marks/m.ts'; import {q} from './q.ts';"),
    ...importsOf('a/view/x.ts', "import {p} from './parts/p.ts';"),
    ...importsOf('a/all.ts', "import {x} from './view/x.ts';"),
  ];
  assert.equal(right.length, 7);
  assert.deepEqual(wrongImports(right, SMALL), []);
});

test('a circle is named by the way around it; one through a generated file is none', () => {
  const ring = [
    ...importsOf('a/b.ts', "import type {C} from './c.ts'; import {d} from './d.generated.ts';"),
    ...importsOf('a/c.ts', "export const late = () => import('./e.ts');"),
    ...importsOf('a/d.generated.ts', "import type {B} from './b.ts';"),
    ...importsOf('a/e.ts', "import {b} from './b.ts';"),
  ];
  assert.deepEqual(circles(ring), ['a/b.ts → a/c.ts → a/e.ts → a/b.ts']);
  assert.deepEqual(circles(ring.slice(0, 3)), []);
});
