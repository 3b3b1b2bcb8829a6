import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {globSync} from 'tinyglobby';
import {COLORS} from '../../src/embed/frame-constants.ts';

const ELEMENTS = ['src/map/eyes-on-ice-map.ts', 'src/check/agency-check.ts'];
const STYLES = globSync(['src/styles/*.ts', 'src/map/**/*.ts', 'src/check/**/*.ts']).sort();

const sources = new Map(STYLES.map(file => [file, readFileSync(file, 'utf8')]));
const all = [...sources.values()].join('\n');
const tokens = sources.get('src/styles/tokens.ts')!;

function matches(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))].sort();
}

/** Knobs that a doc block tells hosts of. */
const documented = new Map(
  ELEMENTS.map(file => [file, matches(sources.get(file)!, /@cssproperty \[?--eoi-([a-z-]+)/g)]),
);
const promised = [...new Set([...documented.values()].flat())].sort();
const read = matches(all, /var\(--eoi-([a-z-]+)/g);

test('each knob that hosts are told of is read, and each that is read they are told of', () => {
  assert.ok(promised.length > 10);
  assert.deepEqual(promised, read);
});

test('a knob is read in one place, into a private property of its own', () => {
  const elsewhere = [...sources].filter(([file]) => file !== 'src/styles/tokens.ts');
  const stray = elsewhere.flatMap(([file, text]) =>
    matches(text, /var\(--eoi-([a-z-]+)/g).map(name => `${file}: ${name}`),
  );
  assert.deepEqual(stray, ['src/styles/base.ts: padding']);
  for (const name of matches(tokens, /var\(--eoi-([a-z-]+)/g)) {
    // The surface may be see-through: what is opaque is made of it.
    const own = name === 'surface' ? 'ground' : name;
    assert.match(tokens, new RegExp(`--_${own}: var\\(--eoi-${name}`));
  }
});

test('what is read of a knob is used', () => {
  const used = matches(all, /var\(--_([a-z0-9-]+)/g);
  const kept = matches(tokens, /--_([a-z0-9-]+):/g);
  assert.deepEqual(
    kept.filter(name => !used.includes(name)),
    [],
  );
});

test('each private property that is used is set somewhere', () => {
  const used = matches(all, /var\(--_([a-z0-9-]+)/g);
  const set = matches(all, /--_([a-z0-9-]+)['"]?\s*[:,]/g);
  assert.deepEqual(
    used.filter(name => !set.includes(name)),
    [],
  );
});

test('the frame’s and the builder’s colours are the knobs that are colours', () => {
  const notColors = ['font', 'padding', 'radius'];
  assert.deepEqual(
    [...COLORS].sort(),
    promised.filter(name => !notColors.includes(name)),
  );
});
