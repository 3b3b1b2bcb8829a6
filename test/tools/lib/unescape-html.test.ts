import assert from 'node:assert/strict';
import {test} from 'node:test';
import {unescapeHtml} from '../../../data/tools/lib/unescape-html.ts';

for (const [escaped, text] of [
  ['Town &amp; Country Police', 'Town & Country Police'],
  ['Town &amp;amp; Country', 'Town & Country'],
  ['Sheriff&#39;s', "Sheriff's"],
  ['Sheriff&rsquo;s', 'Sheriff’s'],
  ['Sheriff&#x2019;s', 'Sheriff’s'],
  ['Sheriff&amp;#039;s', "Sheriff's"],
  ['Naples&nbsp;PD', 'Naples\u00A0PD'],
  ['Do&ntilde;a Ana', 'Doña Ana'],
] as const) {
  test(`${escaped} is unescaped`, () => assert.equal(unescapeHtml(escaped), text));
}

for (const text of ['AT&T Police', 'Parks & Recreation', 'Fish&Game', 'A&copy', '&bogus;', '&;']) {
  test(`${text} is left as it is`, () => assert.equal(unescapeHtml(text), text));
}
