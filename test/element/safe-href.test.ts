import assert from 'node:assert/strict';
import {test} from 'node:test';
import {safeHref} from '../../src/element/safe-href.ts';

const ACCEPTED = [
  'https://example.org/petition',
  'http://example.org/',
  'mailto:help@example.org',
  '/petition',
  '#petition',
  'petition.html?from=map',
];

const REFUSED = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.org/1',
  'file:///etc/hosts',
  'vbscript:alert(1)',
  'https://',
  '',
  '   ',
  null,
  undefined,
];

for (const address of ACCEPTED)
  test(`${address} may be linked`, () => assert.equal(safeHref(` ${address} `), address));

for (const address of REFUSED)
  test(`${JSON.stringify(address)} becomes no link`, () => assert.equal(safeHref(address), null));
