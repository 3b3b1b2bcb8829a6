/** The module where there is no browser, or half of one. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** Conditions by which programs that run on servers and at their edge ask for a module. */
for (const condition of ['workerd', 'edge-light', 'worker', 'node']) {
  test(`${condition} gets the module for servers, before any other that it would take`, () => {
    for (const entry of ['.', './standalone']) {
      const conditions = exports[entry]!;
      assert.equal(conditions[condition], './dist/eyes-on-ice.node.js');
      const names = Object.keys(conditions);
      assert.ok(names.indexOf(condition) < names.indexOf('default'));
    }
  });
}

test('without a DOM and without anything of Node, it is imported and answers', () => {
  const printed = run(`
    const {log} = console;
    for (const name of ['process', 'Buffer', 'setImmediate', 'global']) delete globalThis[name];
    const {lookUp} = await import('./dist/eyes-on-ice.node.js');
    const {kind} = await lookUp('Collier County, FL');
    log(kind);`);
  assert.equal(printed.trim(), 'signed');
});

test('in jsdom, which has no media queries and observes no sizes, both elements draw themselves and a state is opened', () => {
  const printed = run(`
    import {JSDOM} from 'jsdom';
    const {window} = new JSDOM('<!doctype html><body></body>', {url: 'https://example.org/', pretendToBeVisual: true});
    const own = new Set(Object.getOwnPropertyNames(globalThis));
    for (const name of Object.getOwnPropertyNames(window))
      if (!own.has(name) || ['Event', 'EventTarget', 'CustomEvent'].includes(name))
        Object.defineProperty(globalThis, name, {get: () => window[name], set: () => undefined, configurable: true});
    for (const name of ['addEventListener', 'removeEventListener']) globalThis[name] = window[name].bind(window);
    await import('./dist/eyes-on-ice.js');
    document.body.innerHTML = '<eyes-on-ice-map state="TX"></eyes-on-ice-map><agency-check></agency-check>';
    const [map, check] = document.body.children;
    await Promise.all([map.updateComplete, check.updateComplete]);
    const counties = () => map.shadowRoot.querySelectorAll('[data-county]').length;
    while (counties() === 0) await new Promise(done => setTimeout(done, 20));
    console.log(JSON.stringify([typeof matchMedia, counties(), check.shadowRoot.querySelectorAll('input').length]));
    process.exit();`);
  assert.deepEqual(JSON.parse(printed), ['undefined', 254, 1]);
});

function run(script: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8'});
}
