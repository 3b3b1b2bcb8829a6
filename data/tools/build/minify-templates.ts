/**
 * A build plugin that minifies Lit's `html`, `svg` and `css` templates.
 */
import {transform} from 'esbuild';
import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'vite';

// What minify-literals puts where the template has an expression.
const PLACEHOLDER = /@TEMPLATE_EXPRESSION_*/.source;
// An expression that stands for whole rules or declarations is an at-rule without an end to CSS
// parsers, and would swallow the rule after it. It gets a semicolon of its own meanwhile.
const STATEMENT = new RegExp(`(^|[{};])(\\s*${PLACEHOLDER})(?=\\s|$)`, 'g');
const CLOSED_STATEMENT = new RegExp(`(^|[{};])(${PLACEHOLDER});`, 'g');

const HTML_OPTIONS = {
  collapseWhitespace: true,
  // One space stays where there was one: whether it shows is for the page's styles to say.
  conservativeCollapse: true,
  // `<path>` would take in all that follows it.
  keepClosingSlash: true,
  removeComments: true,
};

/** Minifies templates in our own sources; Lit's are minified already. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(html|svg|css)`/.test(code)) return null;
      const options = {fileName: id, html: HTML_OPTIONS, css: minifyCss};
      const result = await minifyHTMLLiterals(code, options);
      return result ? {code: result.code, map: result.map?.toString() ?? null} : null;
    },
  };
}

/** Minifies a style sheet and leaves each declaration where it is. */
export async function minifyCss(css: string): Promise<string> {
  const closed = css.replace(STATEMENT, '$1$2;');
  const {code, warnings} = await transform(closed, {loader: 'css', minify: true});
  const [warning] = warnings;
  if (warning) throw new Error(`${warning.text} in: ${css}`);
  return code.trim().replace(CLOSED_STATEMENT, '$1$2');
}
