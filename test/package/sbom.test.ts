import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {Spec, Validation} from '@cyclonedx/cyclonedx-library';
import {globSync} from 'tinyglobby';
import {packageUrl, sbom} from '../../data/tools/build/package/sbom.ts';
import {DATA_PACKAGES, packageFolder} from '../../data/tools/build/package/shipped-packages.ts';

interface Component {
  readonly type: string;
  readonly purl: string;
  readonly licenses: readonly unknown[];
}

interface Bill {
  readonly metadata: {readonly component: {readonly 'bom-ref': string; readonly purl?: string}};
  readonly components: readonly Component[];
  readonly dependencies: readonly {readonly ref: string; readonly dependsOn?: string[]}[];
}

const text = readFileSync('dist/sbom.cdx.json', 'utf8');
const bill = JSON.parse(text) as Bill;
const urls = (type: string) =>
  bill.components.filter(one => one.type === type).map(({purl}) => purl);

/** Folders of the packages that the source maps of the published files name. */
function mappedFolders(): string[] {
  const maps = globSync('**/*.js.map', {cwd: 'dist', ignore: ['site/**', 'demo/**']});
  const sources = maps.flatMap(file => {
    const map = JSON.parse(readFileSync(join('dist', file), 'utf8')) as {sources: string[]};
    return map.sources.map(source => resolve('dist', file, '..', source));
  });
  const folders = sources.map(packageFolder).filter(folder => folder !== null);
  return [...new Set(folders)].sort();
}

function urlOf(folder: string): string {
  const json = readFileSync(join(folder, 'package.json'), 'utf8');
  const {name, version} = JSON.parse(json) as {name: string; version: string};
  return packageUrl(name, version);
}

test('the bill names every package whose code the source maps show', () => {
  const folders = mappedFolders();
  assert.ok(folders.length > 0, 'the source maps name no package');
  const named = urls('library');
  assert.deepEqual(
    folders.map(urlOf).filter(url => !named.includes(url)),
    [],
  );
});

test('what else the bill names only hands on what those packages have', () => {
  const shown = mappedFolders().map(urlOf);
  const others = urls('library').filter(url => !shown.includes(url));
  assert.deepEqual(others, [urlOf('node_modules/lit')]);
  const code = readFileSync('node_modules/lit/index.js', 'utf8').replace(/^\/\/.*$/gm, '');
  const statement = /(?:import|export ?\*? ?from) ?"(?:@lit\/|lit-)[\w./-]+";|\s/g;
  assert.equal(code.replace(statement, ''), '');
});

test('the bill names the packages whose data is packed', () => {
  const folders = DATA_PACKAGES.map(name => join('node_modules', name));
  assert.deepEqual(urls('data').sort(), folders.map(urlOf).sort());
});

test('the bill’s versions are those of the lock file', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, {version?: string}>;
  };
  // Each name once, so that no other version of it can be meant.
  const locked = bill.components.map(({purl}) => {
    const name = purl.slice('pkg:npm/'.length, purl.lastIndexOf('@')).replace('%40', '@');
    const folders = Object.keys(lock.packages).filter(at => at.endsWith(`node_modules/${name}`));
    return folders.map(at => packageUrl(name, lock.packages[at]!.version ?? ''));
  });
  assert.ok(locked.length > 0);
  assert.deepEqual(
    locked,
    bill.components.map(({purl}) => [purl]),
  );
});

test('the bill and the file of licences name the same packages', () => {
  const licenses = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  const heads = [...licenses.matchAll(/^(\S+) (\d[\w.-]*) \([^)]+\)$/gm)];
  const named = heads.map(([, name, version]) => packageUrl(name!, version!));
  assert.deepEqual([...new Set(named)].sort(), bill.components.map(({purl}) => purl).sort());
});

test('each package in the bill has its licence, and the package itself, which has an address only once it is published, needs them all', () => {
  assert.deepEqual(
    bill.components.filter(({licenses}) => licenses.length === 0),
    [],
  );
  const json = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string;
    version: string;
    private?: boolean;
  };
  const isPrivate = json.private ?? false;
  const ref = isPrivate ? json.name : packageUrl(json.name, json.version);
  assert.equal(bill.metadata.component['bom-ref'], ref);
  assert.equal(bill.metadata.component.purl, isPrivate ? undefined : ref);
  const own = bill.dependencies.find(one => one.ref === ref);
  assert.deepEqual(own?.dependsOn?.sort(), bill.components.map(({purl}) => purl).sort());
});

test('the bill keeps to the schema of CycloneDX', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  assert.equal(await validator.validate(text), null);
  const broken = text.replace('"type": "library"', '"type": "nonsense"');
  assert.notEqual(await validator.validate(broken), null);
});

test('made again, the bill has the same bytes', () => {
  const data = DATA_PACKAGES.map(name => join('node_modules', name));
  const code = [...mappedFolders(), 'node_modules/lit'].reverse();
  assert.equal(sbom({root: '.', code, data}), text);
  assert.doesNotMatch(text, /timestamp|serialNumber/);
});
