import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const NOTE = 'test/accessibility.md';
/** WCAG 2.2 has 55 criteria of levels A and AA; 4.1.1 is no longer one. */
const CRITERIA = 55;
const LOOKED_AT = 'not tested: looked at';
const RESULTS = ['supports', 'partly', 'not applicable', LOOKED_AT];

/** As prose breaks its lines, so may a name. */
const text = readFileSync(NOTE, 'utf8').replace(/(?<!\|)\n(?!\|)/g, ' ');
const rows = [...text.matchAll(/^\| (\d\.\d\.\d+) [^|]+\| (A+) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)];

test('the note judges each criterion of WCAG 2.2, A and AA, once', () => {
  const names = rows.map(([, name]) => name);
  assert.equal(new Set(names).size, CRITERIA);
  assert.equal(names.length, CRITERIA);
  for (const [, name, , result] of rows) assert.ok(RESULTS.includes(result!), `${name}: ${result}`);
});

test('what is said to be supported names a test; what was only looked at names none', () => {
  for (const [, name, , result, how] of rows) {
    if (result === 'supports') assert.match(how!, /`test\//, name);
    if (result === LOOKED_AT) assert.doesNotMatch(how!, /`test\//, name);
  }
});

test('each test that the note names is there, under that name', () => {
  const named = [...text.matchAll(/`(test\/[\w./-]+\.ts)`: “([^”]+)”/g)];
  assert.ok(named.length > CRITERIA / 2);
  for (const [, file, name] of named) {
    assert.ok(existsSync(file!), file);
    assert.ok(readFileSync(file!, 'utf8').includes(name!), `${file}: ${name}`);
  }
});
