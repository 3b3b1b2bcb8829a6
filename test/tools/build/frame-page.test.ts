import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import {fillPage, inScriptElement} from '../../../data/tools/build/frame-page.ts';

test('code in a script element neither ends it nor begins a comment', () => {
  const code = "a('</script>', `<script>`, '<!-- x', /<!--/)";
  const inside = inScriptElement(code);
  assert.doesNotMatch(inside, /<\/?script|<!--/i);
  assert.equal(inside, "a('\\x3C/script>', `\\x3Cscript>`, '\\x3C!-- x', /\\x3C!--/)");
});

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const TEMPLATE = '<meta content="{policy}"><!-- style --><!-- script -->';
const PARTS = {script: 'let $& = "{policy}"', style: 'a{}', loadsParts: false};

test('the policy names the hashes of just the script and style that are in the page', () => {
  const page = fillPage(TEMPLATE, PARTS);
  assert.ok(page.includes(`script-src ${sha('let $& = "{policy}"')};`), page);
  assert.ok(page.includes(`style-src ${sha('a{}')}`), page);
  assert.match(page, /trusted-types lit-html;/);
  assert.ok(
    page.endsWith('<style>a{}</style><script type="module">let $& = "{policy}"</script>'),
    page,
  );
});

test('a script of the template’s own may run, too', () => {
  const page = fillPage(`<script>\n  own()\n</script>${TEMPLATE}`, PARTS);
  assert.ok(page.includes(`script-src ${sha('\n  own()\n')} ${sha(PARTS.script)};`), page);
});

test('where the script loads others, it alone may, by a named policy', () => {
  const page = fillPage(TEMPLATE, {...PARTS, loadsParts: true});
  assert.ok(page.includes(`script-src ${sha('let $& = "{policy}"')} 'strict-dynamic';`), page);
  assert.match(page, /trusted-types lit-html eyes-on-ice-frame;/);
});
