import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {build, type Plugin} from 'vite';
import {DATA} from '../../data/tools/data-files/data-folder.ts';
import {groupAgencies} from '../../data/tools/pack/group-agencies.ts';
import {agenciesModule, summaryModule} from '../../data/tools/pack/module-texts.ts';
import {packAgencies} from '../../data/tools/pack/pack-agencies.ts';
import type {Packed} from '../../src/data/packed.ts';

const ENTRY = 'eyes-on-ice.js';
const AGREEMENTS = 20_000;
const MOST_BYTES_MORE = 300;

/** A list of at least so many agreements: the one in place again and again, each time under other names. */
function longList(): Packed {
  const agencies = groupAgencies(DATA.read('agreements.json'));
  const release = DATA.read('release.json');
  const times = Math.ceil(AGREEMENTS / release.agreements);
  const copies = agencies.flatMap(agency =>
    Array.from({length: times}, (_, copy) => ({...agency, name: `${agency.name} ${copy}`})),
  );
  return packAgencies(copies, release);
}

/** Puts another list into the build. */
function anotherList(packed: Packed): Plugin {
  const modules: Readonly<Record<string, string>> = {
    'summary.generated.ts': summaryModule(packed),
    'agencies.generated.ts': agenciesModule(packed),
  };
  return {
    name: 'another-list',
    enforce: 'pre',
    load: id => modules[/\/src\/data\/([^/]+)$/.exec(id)?.[1] ?? ''] ?? null,
  };
}

/** Builds the files of the module with a list, and writes none of them. */
async function buildWith(packed: Packed): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    mode: 'production',
    logLevel: 'warn',
    build: {write: false},
    plugins: [anotherList(packed)],
  });
  const outputs = [result].flat().flatMap(one => ('output' in one ? one.output : []));
  return new Map(outputs.flatMap(one => (one.type === 'chunk' ? [[one.fileName, one.code]] : [])));
}

test('the entry does not grow with the list: its agencies are in a file of their own', async () => {
  const packed = longList();
  const files = await buildWith(packed);
  const weigh = (text: string | Buffer) => brotliCompressSync(text).length;
  const own = weigh(readFileSync(`dist/${ENTRY}`));
  assert.ok(Math.abs(weigh(files.get(ENTRY)!) - own) <= MOST_BYTES_MORE);
  // It is another list: its agencies take what they take.
  assert.ok(weigh(files.get('agencies.js')!) > 1.5 * weigh(readFileSync('dist/agencies.js')));
});
