import assert from 'node:assert/strict';
import {test} from 'node:test';
import {originalPositionFor, TraceMap, type SourceMapInput} from '@jridgewell/trace-mapping';
import {minifyTwice} from '../../../../data/tools/build/minify/minify-twice.ts';

const CODE = `
// a remark
export function totalOf(numbers) {
  const unused = 1;
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
`;

/** Runs the plugin over a file, as the bundler does. */
async function minified(code: string): Promise<{code: string; map: SourceMapInput}> {
  const {renderChunk} = minifyTwice();
  const run = renderChunk as unknown as (code: string, chunk: object) => Promise<unknown>;
  return (await run(code, {fileName: 'total.js'})) as {code: string; map: SourceMapInput};
}

test('code becomes shorter and does the same', async () => {
  const {code} = await minified(CODE);
  assert.ok(code.length < CODE.length / 2, code);
  assert.doesNotMatch(code, /a remark|unused/);
  const {totalOf} = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    totalOf(numbers: readonly number[]): number;
  };
  assert.equal(totalOf([1, 2, 3]), 6);
});

test('names that are imported and exported stay', async () => {
  const {code} = await minified('import {a as b} from "./x.js"; export const sum = b + b;');
  assert.match(code, /import\s*\{a as \w+\}from"\.\/x\.js"/);
  assert.match(code, /export\{\w+ as sum\}|export const sum/);
});

test('the source map leads back through both minifiers to the line', async () => {
  const {code, map} = await minified(CODE);
  const column = code.split('\n').at(-1)!.lastIndexOf('return');
  const line = code.trimEnd().split('\n').length;
  const found = originalPositionFor(new TraceMap(map), {line, column});
  assert.equal(found.line, 1 + CODE.split('\n').findIndex(one => one.includes('return')));
});
