import assert from 'node:assert/strict';
import {test} from 'node:test';
import {define, type Registry} from '../src/define.ts';

/** Registries and classes for one test; `define` writes the version onto the class. */
function page() {
  const defined = new Map<string, CustomElementConstructor>();
  const registry: Registry = {
    get: name => defined.get(name),
    define(name, element) {
      assert.ok(!defined.has(name), `${name} was defined twice`);
      defined.set(name, element);
    },
  };
  return {registry, defined};
}

function copyOfElements() {
  const element = () => class {} as unknown as CustomElementConstructor;
  return {'x-map': element(), 'x-check': element()};
}

test('the elements are registered under their names', () => {
  const {registry, defined} = page();
  const elements = copyOfElements();
  define(registry, elements, '1.0.0');
  assert.deepEqual(Object.fromEntries(defined), elements);
});

test('loading the same version twice registers once and says nothing', t => {
  const info = t.mock.method(console, 'info', () => {});
  const {registry, defined} = page();
  const first = copyOfElements();
  define(registry, first, '1.0.0');
  define(registry, copyOfElements(), '1.0.0');
  assert.deepEqual(Object.fromEntries(defined), first);
  assert.equal(info.mock.callCount(), 0);
});

test('another version leaves the first in place and says so once, naming both', t => {
  const info = t.mock.method(console, 'info', () => {});
  const {registry, defined} = page();
  const first = copyOfElements();
  define(registry, first, '1.0.0');
  define(registry, copyOfElements(), '1.2.0');
  assert.deepEqual(Object.fromEntries(defined), first);
  assert.equal(info.mock.callCount(), 1);
  const [note] = info.mock.calls[0]?.arguments ?? [];
  assert.match(String(note), /1\.0\.0.*1\.2\.0/);
});

test("a stranger's element under the same name is left alone and noted", t => {
  const info = t.mock.method(console, 'info', () => {});
  const {registry, defined} = page();
  const stranger = class {} as unknown as CustomElementConstructor;
  registry.define('x-map', stranger);
  define(registry, copyOfElements(), '1.0.0');
  assert.equal(defined.get('x-map'), stranger);
  assert.ok(defined.has('x-check'));
  assert.match(String(info.mock.calls[0]?.arguments[0]), /unknown/);
});

test('without a DOM nothing is registered and nothing throws', () => {
  assert.equal(typeof document, 'undefined');
  define();
});
