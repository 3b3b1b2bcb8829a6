import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runInNewContext} from 'node:vm';
import {
  classicPart,
  entryThatLoadsParts,
} from '../../../../data/tools/build/chunks/classic-parts.ts';
import {changedExport} from '../../../../data/tools/build/chunks/part-code.ts';

/** What a script gives when it is run: its name, what it imports, and what it makes of that. */
type Given = [file: string, imports: string[], build: (...imports: object[]) => object];

function run(script: string): {given: Given[]; loaded: string[]} {
  const given: Given[] = [];
  const loaded: string[] = [];
  runInNewContext(script, {
    givePart: (...part: Given) => given.push(part),
    loadPart: (file: string) => loaded.push(file),
  });
  return {given, loaded};
}

test('imports become parameters, exports an object, and the rest runs when it is asked for', () => {
  const code = `import{a as one,b}from"./names.js";import{c}from"../list.js";
    const sum=one+b+c;export{sum as t,b};`;
  const {given, loaded} = run(classicPart(code, 'deep/late.js', 'frame/'));
  const [[file, imports, build] = []] = given;
  assert.equal(file, 'frame/deep/late.js');
  assert.deepEqual([...imports!], ['frame/deep/names.js', 'frame/list.js']);
  assert.deepEqual({...build!({a: 1, b: 2}, {c: 4})}, {t: 7, b: 2});
  assert.deepEqual(loaded, []);
});

test('import() becomes a call that names the file from the page', () => {
  const code = `const all={AK:()=>import("./counties/ak.js"),text:'import("./no.js")'};export{all};`;
  const script = classicPart(code, 'parts.js', 'frame/');
  const {given, loaded} = run(`${script}`);
  const {all} = given[0]![2]() as {all: {AK(): unknown; text: string}};
  assert.equal(all.text, 'import("./no.js")');
  assert.deepEqual(loaded, []);
  all.AK();
  assert.deepEqual(loaded, ['frame/counties/ak.js']);
});

test('the code is strict, as that of a module is, and leaves no global name', () => {
  const code = 'var own=function(){return this}();export{own};';
  const given: Given[] = [];
  const context = {givePart: (...part: Given) => given.push(part)};
  runInNewContext(classicPart(code, 'late.js', 'frame/'), context);
  assert.deepEqual({...given[0]![2]()}, {own: undefined});
  assert.deepEqual(Object.keys(context), ['givePart']);
});

test('the entry loads files of the folder and stays a module', () => {
  assert.equal(
    entryThatLoadsParts('const f=()=>import("./names.js");export{};', 'frame/'),
    'const f=()=>loadPart("frame/names.js");export{};',
  );
});

for (const [what, code] of [
  ['waits outside of functions', 'await 1;'],
  ['asks for its own address', 'const a=import.meta.url;export{a};'],
  ['exports what it declares in one', 'export const a=1;'],
  ['imports all of a file', 'import*as all from"./all.js";const b=all;export{b};'],
  ['imports an address that it makes up', 'const f=a=>import(a);export{f};'],
] as const) {
  test(`a file is refused that ${what}`, () => {
    assert.throws(() => classicPart(code, 'late.js', 'frame/'));
  });
}

test('an export that gets another value later is found', () => {
  assert.equal(changedExport('let a=1;const set=()=>{a=2};export{a as b,set};'), 'a');
  assert.equal(changedExport('let a=1;const add=()=>a++;export{a,add};'), 'a');
  assert.equal(changedExport('let a=1;const set=()=>{a=2};export{set};'), null);
  assert.equal(changedExport('let a;const set=()=>{[a]=[1]};export{a,set};'), 'a');
  assert.equal(changedExport('let a;const set=o=>{({x:[,a=1]}=o)};export{a,set};'), 'a');
  assert.equal(changedExport('let a;const set=o=>{({x:o.y,...a}=o)};export{a,set};'), 'a');
  assert.equal(changedExport('let a;const set=all=>{for(a of all);};export{a,set};'), 'a');
  assert.equal(
    changedExport('let a={};const set=()=>{a.x=2;for(const a of []);};export{a,set};'),
    null,
  );
});
