import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {test} from 'node:test';
import {firstChoices} from '../../demo/embed/choices.ts';
import {reactSnippet} from '../../demo/embed/snippets.ts';
import {lend, packedApp} from '../helpers/packed-app.ts';
import {sampled, sampledCount} from '../helpers/sample.ts';

const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');
// All types but TypeScript's own are checked: ours, and those of the packages that an app has.
const FLAGS =
  '--noEmit --strict --skipDefaultLibCheck --target es2022 --lib es2022,dom,dom.iterable'.split(
    ' ',
  );

const APP = `
import {EyesOnIceMap, type ModelChoice} from 'eyes-on-ice';
import {AgencyCheck} from 'eyes-on-ice/standalone';

const map = document.querySelector('eyes-on-ice-map');
if (map) {
  map.model = 'task-force';
  // @ts-expect-error: there is no such model
  map.model = 'no-such-model';
  map.style.minHeight = '46em';
  map.addEventListener('state-select', event => {
    const state: string | null = event.state;
    console.log(state);
  });
}
document.querySelector('agency-check')?.addEventListener('check', event => {
  const kind: 'signed' | 'unknown' | string = event.answer.kind;
  console.log(kind, new AgencyCheck().value);
});
const model: ModelChoice = new EyesOnIceMap().model;
console.log(model);
`;

/** What is the same in all dialects of JSX. */
const JSX_APP = `
export const right = <eyes-on-ice-map model="task-force" state="TX" heading-level={3} no-legend
  style={{minHeight: '56em'}}>Fallback</eyes-on-ice-map>;
export const properties = <eyes-on-ice-map headingLevel={3} noLegend></eyes-on-ice-map>;
// @ts-expect-error: nor such a property
export const property = <eyes-on-ice-map noLegends></eyes-on-ice-map>;
export const check = <agency-check for="map" value="Collier County, FL" locate></agency-check>;
// @ts-expect-error: there is no such model
export const model = <eyes-on-ice-map model="no-such-model"></eyes-on-ice-map>;
// @ts-expect-error: there is no such attribute
export const attribute = <eyes-on-ice-map modle="task-force"></eyes-on-ice-map>;
// @ts-expect-error: nor is there such an element
export const element = <eyes-on-ice-chart></eyes-on-ice-chart>;
`;

/** React's and Preact's names of handlers. */
const HANDLERS = `
export const handled = <eyes-on-ice-map onstate-select={event => event.state?.toLowerCase()}
  ref={map => map?.outline('TX')}></eyes-on-ice-map>;
// @ts-expect-error: a state is no number
export const wrong = <eyes-on-ice-map onstate-select={event => event.state?.toFixed()}></eyes-on-ice-map>;
`;

/** As every app of Solid does, it imports Solid. */
const SOLID_HANDLERS = `
import {createSignal} from 'solid-js';
export const [state, setState] = createSignal<string | null>(null);
let map!: import('eyes-on-ice').EyesOnIceMap;
export const handled = <eyes-on-ice-map on:state-select={event => setState(event.state)}
  ref={map}></eyes-on-ice-map>;
`;

const folder = packedApp();

for (const resolution of sampled(['bundler', 'nodenext'])) {
  test(`a strict TypeScript app knows the elements, values and events (${resolution})`, () => {
    assert.equal(check('app.ts', APP, resolution), '');
  });
}

const DIALECTS = [
  ['React 19', 'react', 'react.tsx', HANDLERS, ['@types/react', 'csstype']],
  ['Preact', 'preact', 'preact.tsx', HANDLERS, ['preact']],
  ['Solid', 'solid-js', 'solid.tsx', SOLID_HANDLERS, ['solid-js', 'csstype']],
] as const;

// Only now: the app above shows that none of these is needed.
for (const [name, source, file, handlers, packages] of sampled(DIALECTS)) {
  test(`JSX of ${name} knows the elements, their attributes and events`, () => {
    for (const one of packages) lend(folder, one);
    const mode = source === 'solid-js' ? 'preserve' : 'react-jsx';
    const code = `import 'eyes-on-ice';\n${JSX_APP}${handlers}`;
    const options = ['--jsx', mode, '--jsxImportSource', source];
    assert.equal(check(file, code, 'bundler', options), '');
  });
}

test('a React app that has the script and the types from its own copy knows the tags', () => {
  for (const one of ['@types/react', 'csstype']) lend(folder, one);
  cpSync('dist/types', join(folder, 'copied/types'), {recursive: true});
  const types = `import type {} from './copied/types/index.d.ts';`;
  const built = {published: null, version: '', integrity: {}, day: '', asOf: '', total: ''};
  const choices = {...firstChoices(false), element: 'both', model: 'task-force', lang: 'es'};
  const snippet = reactSnippet(choices, {...built, agreements: ''});
  const options = ['--jsx', 'react-jsx', '--jsxImportSource', 'react'];
  assert.equal(check('own-copy.tsx', `${types}\n${snippet}`, 'bundler', options), '');
  // The tags are errors without them: shown with all cases, since the compiler takes its time.
  if (sampledCount({all: 1, part: 0}))
    assert.match(check('no-types.tsx', snippet, 'bundler', options), /eyes-on-ice-map/);
});

/** What the compiler says of an app, its libraries checked too. */
function check(file: string, code: string, resolution: string, options: readonly string[] = []) {
  writeFileSync(join(folder, file), code);
  const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
  const args = [...FLAGS, '--module', module, '--moduleResolution', resolution, ...options, file];
  return spawnSync(process.execPath, [TSC, ...args], {cwd: folder, encoding: 'utf8'}).stdout;
}
