/**
 * A build plugin that puts a built script and its styles into a page, which shows its first picture without
 * any other file.
 */
import {transform} from 'esbuild';
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
];

/** Sources of a page. */
export interface PageSources {
  /** A page with places for script, style and policy. */
  readonly template: string;
  readonly styleSheet: string;
}

/** A page's script and style, and whether the script loads others: the policy then trusts what it adds. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  readonly loadsParts: boolean;
}

/** Replaces the entry by a page of a given name. Where there are other files, the page may load them. */
export function framePage(fileName: string, {template, styleSheet}: PageSources): Plugin {
  return {
    name: 'frame-page',
    generateBundle: {
      // The entry is in the bundle for plugins that read it.
      order: 'post',
      async handler(_options, bundle) {
        const entry = Object.values(bundle).find(file => file.type === 'chunk' && file.isEntry);
        if (entry?.type !== 'chunk') return;
        Reflect.deleteProperty(bundle, entry.fileName);
        const source = fillPage(readFileSync(template, 'utf8'), {
          script: entry.code,
          style: await minifiedStyle(styleSheet),
          loadsParts: Object.keys(bundle).length > 0,
        });
        this.emitFile({type: 'asset', fileName, source});
      },
    },
  };
}

async function minifiedStyle(file: string): Promise<string> {
  const {code} = await transform(readFileSync(file, 'utf8'), {loader: 'css', minify: true});
  return code.trim();
}

/** Fills a template, and its policy with the hashes of what it was filled with, and of its own scripts. */
export function fillPage(template: string, parts: PageParts): string {
  const script = inScriptElement(parts.script);
  const policy = [
    ...POLICY,
    `trusted-types lit-html${parts.loadsParts ? ' eyes-on-ice-frame' : ''}`,
    `script-src ${[...ownScripts(template), script].map(hash).join(' ')}${parts.loadsParts ? " 'strict-dynamic'" : ''}`,
    `style-src ${hash(parts.style)}`,
  ];
  const places: Readonly<Record<string, string>> = {
    '{policy}': policy.join('; '),
    '<!-- style -->': `<style>${parts.style}</style>`,
    '<!-- script -->': `<script type="module">${script}</script>`,
  };
  return template.replace(/\{policy\}|<!-- (?:style|script) -->/g, place => places[place]!);
}

/** Finds the scripts that a template has of its own. */
function ownScripts(template: string): string[] {
  return [...template.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => code!);
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
