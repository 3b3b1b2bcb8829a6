import assert from 'node:assert/strict';
import {test} from 'node:test';
import {transform} from 'esbuild';
import {BUNDLER, splitBySource} from '../../../../data/tools/build/size/split-by-source.ts';

test('each piece of a built file is counted for the source it comes from', async () => {
  const {code, map} = await transform('export const answer = 42;', {
    minify: true,
    sourcemap: 'external',
    sourcefile: 'src/answer.ts',
    banner: '/* banner */',
  });
  const parts = splitBySource(code, map, source =>
    source === 'src/answer.ts' ? 'code' : undefined,
  );
  assert.deepEqual([...parts.keys()].sort(), ['code']);
  assert.equal(parts.get('code'), 'export const answer=42;');
});

test('what comes from no known source is the bundler’s', async () => {
  const {code, map} = await transform('let a = 1;', {sourcemap: 'external', sourcefile: 'x.ts'});
  const parts = splitBySource(code, map, () => undefined);
  assert.deepEqual([...parts.keys()], [BUNDLER]);
});
