import assert from 'node:assert/strict';
import {test} from 'node:test';
import {minifyCode} from '../../../../data/tools/build/minify/minify-templates.ts';

for (const [what, before, after] of [
  [
    'style sheets lose what browsers do not read',
    'css`\n  :host { display: block; /* hi */ }\n  .a > .b { margin: 0px; }\n`',
    'css`:host{display:block}.a>.b{margin:0}`',
  ],
  [
    'declarations keep their order and their expressions',
    'css`.a { color: ${x}; display: block; width: ${5}px; }`',
    'css`.a{color:${x};display:block;width:${5}px}`',
  ],
  [
    'an expression that stands for rules does not swallow the rule after it',
    'css`\n  ${mixin}\n  @media print { a { color: red; } }\n  ${mixin}\n`',
    'css`${mixin}@media print{a{color:red}}${mixin}`',
  ],
  [
    'values that come from constants do not keep a style sheet long',
    'css`:host { --_x: ${unsafeCSS(x)}; color: red; }`',
    'css`:host{--_x: ${unsafeCSS(x)};color:red}`',
  ],
  [
    'what only newer browsers know stays as it is',
    'css`@container (min-width: 280px) { .a { color: light-dark(#fff, #000); } }`',
    'css`@container (min-width: 280px){.a{color:light-dark(#fff,#000)}}`',
  ],
  [
    'letters beyond ASCII, and escapes of CSS, stay what they are in a template',
    "css`a::before { content: '█'; } .b\\\\:c { color: red; }`",
    'css`a:before{content:"█"}.b\\\\:c{color:red}`',
  ],
  [
    'shapes stay closed',
    'svg`\n  <path d=${d} />\n  <use href="#a" />\n`',
    'svg`<path d=${d} /><use href="#a"/>`',
  ],
  [
    'one space stays between words and inline elements',
    'html`<b>${a}</b>\n    ${b}\n    <i>c</i>`',
    'html`<b>${a}</b> ${b} <i>c</i>`',
  ],
  [
    'events, properties and booleans keep their names',
    'html`<input .value=${a} ?disabled=${b} @input=${c} />`',
    'html`<input .value=${a} ?disabled=${b} @input=${c} />`',
  ],
] as const) {
  test(what, async () => {
    assert.equal((await minifyCode(before, 'src/a.ts'))?.code ?? before, after);
  });
}

test('a style sheet with a mistake fails the build', async () => {
  await assert.rejects(minifyCode('css`.a { color: red; `', 'src/a.ts'));
});
