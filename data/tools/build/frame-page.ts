/**
 * A build plugin that puts a built script and its styles into `frame.html`, one file that needs no other.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {Plugin} from 'vite';

/** Sources that the page's own policy allows, beside its script and its style: pictures made for saving. */
const POLICY = [
  "default-src 'none'",
  'img-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];

/** Replaces the entry by `frame.html`, made from a template with places for script, style and policy. */
export function framePage(template: string, styleSheet: string): Plugin {
  return {
    name: 'frame-page',
    generateBundle(_options, bundle) {
      const [entry] = Object.values(bundle);
      if (entry?.type !== 'chunk') return;
      Reflect.deleteProperty(bundle, entry.fileName);
      const source = fillPage(readFileSync(template, 'utf8'), {
        script: entry.code,
        style: readFileSync(styleSheet, 'utf8'),
      });
      this.emitFile({type: 'asset', fileName: 'frame.html', source});
    },
  };
}

/** Fills a template, and its policy with the hashes of what it was filled with. */
export function fillPage(template: string, parts: {script: string; style: string}): string {
  const script = inScriptElement(parts.script);
  const policy = [...POLICY, `script-src ${hash(script)}`, `style-src ${hash(parts.style)}`];
  const places: Readonly<Record<string, string>> = {
    '{policy}': policy.join('; '),
    '<!-- style -->': `<style>${parts.style}</style>`,
    '<!-- script -->': `<script type="module">${script}</script>`,
  };
  return template.replace(/\{policy\}|<!-- (?:style|script) -->/g, place => places[place]!);
}

/**
 * Code as it may stand in a script element: nothing in it ends the element, or begins a comment
 * there. Both can only stand in texts and patterns, where a backslash changes nothing.
 */
export function inScriptElement(code: string): string {
  return code.replace(/<(?=\/script|script)/gi, '\\x3C').replaceAll('<!--', '\\x3C!--');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
