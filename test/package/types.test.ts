import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const FLAGS = '--noEmit --strict --target es2022 --lib es2022,dom,dom.iterable'.split(' ');

const APP = `
import {EyesOnIceMap, type ModelChoice} from 'eyes-on-ice';

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
const model: ModelChoice = new EyesOnIceMap().model;
console.log(model);
`;

/** A folder outside the project with the packed package installed, as a stranger would have it. */
const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-app-'));
after(() => rmSync(folder, {recursive: true}));
writeFileSync(join(folder, 'app.ts'), APP);
writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
  encoding: 'utf8',
});
execFileSync('npm', ['install', '--silent', '--offline', join(folder, packed.trim())], {
  cwd: folder,
});

for (const resolution of ['bundler', 'nodenext']) {
  test(`a strict TypeScript app knows the element, its values and events (${resolution})`, () => {
    assert.equal(check(resolution), '');
  });
}

/** What the compiler says of the app, its libraries checked too. */
function check(resolution: string): string {
  const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
  const args = [...FLAGS, '--module', module, '--moduleResolution', resolution, 'app.ts'];
  return spawnSync(process.execPath, [TSC, ...args], {cwd: folder, encoding: 'utf8'}).stdout;
}
