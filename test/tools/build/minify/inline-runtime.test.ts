import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rolldown} from 'rolldown';
import {inlineRuntime} from '../../../../data/tools/build/minify/inline-runtime.ts';

const SOURCES: Readonly<Record<string, string>> = {
  entry: `export const load = () => [import('late'), import('later')];`,
  later: `import {three} from 'other'; export const four = three;`,
  late: `import {shared} from 'shared'; export const one = () => shared; export let two = 2;`,
  other: `import {shared} from 'shared'; export const three = shared;`,
  shared: `export const shared = {is: 'shared'};`,
};

/** Two files, each with more in it than what it is asked for. */
const GROUPS: Readonly<Record<string, string>> = {
  late: 'late',
  shared: 'late',
  later: 'later',
  other: 'later',
};

/** Builds an entry with a late file that shares a module with another one. */
async function built() {
  const bundle = await rolldown({
    input: 'entry',
    plugins: [
      {name: 'sources', resolveId: id => id, load: id => SOURCES[id] ?? null},
      inlineRuntime() as never,
    ],
  });
  const {output} = await bundle.generate({
    format: 'es',
    chunkFileNames: '[name].js',
    minify: false,
    codeSplitting: {groups: [{name: id => GROUPS[id] ?? null}]},
  });
  return output.filter(one => one.type === 'chunk');
}

test('no file waits for the bundler’s helper, and a late module has its exports', async () => {
  const chunks = await built();
  assert.ok(
    chunks.every(({fileName, code}) => !`${fileName} ${code}`.includes('rolldown-runtime')),
  );
  const late = chunks.find(({fileName}) => fileName.startsWith('late'))!;
  assert.match(late.code, /getters => \{/);
  const address = `data:text/javascript,${encodeURIComponent(late.code)}`;
  const all = Object.values((await import(address)) as Record<string, unknown>);
  const module = all.find(one => typeof one === 'object' && one !== null && 'two' in one) as {
    one: () => unknown;
    two: number;
  };
  assert.deepEqual([module.one(), module.two], [{is: 'shared'}, 2]);
});
