/**
 * A build plugin that minifies Lit's `html`, `svg` and `css` templates.
 */
import {transform} from 'esbuild';
import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'vite';

// What minify-literals puts where the template has an expression.
const PLACEHOLDER = '@TEMPLATE_EXPRESSION';
// An expression that stands for whole rules or declarations is an at-rule without an end to CSS
// parsers, and would swallow the rule after it. Meanwhile it gets an end, and a number: of two equal
// rules only one would be kept.
const STATEMENT = new RegExp(`(^|[{};])\\s*${PLACEHOLDER}(?=\\s|$)`, 'g');
const NUMBERED_STATEMENT = /@expression-\d+;/g;

// minify-literals leaves style sheets alone where it reads this word, since an expression may then be
// any text. Ours are values or whole rules, which is what the statements above are numbered for. Of
// the same length, so that the source map stays right.
const UNSAFE = 'unsafeCSS';
const DISGUISE = 'unsafeCss';

const HTML_OPTIONS = {
  collapseWhitespace: true,
  // `<path>` would take in all that follows it.
  keepClosingSlash: true,
  removeComments: true,
};

/** Minifies templates in our own sources; Lit's are minified already. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform: (code, id) => (/\/src\/.*\.ts$/.test(id) ? minifyCode(code, id) : null),
  };
}

/** Minifies the templates of a module; null where there are none. */
export async function minifyCode(code: string, fileName: string) {
  if (!/\b(html|svg|css)`/.test(code)) return null;
  const options = {fileName, html: HTML_OPTIONS, css: minifyCss};
  const result = await minifyHTMLLiterals(code.replaceAll(UNSAFE, DISGUISE), options);
  if (!result) return null;
  return {code: result.code.replaceAll(DISGUISE, UNSAFE), map: result.map?.toString() ?? null};
}

/** Minifies a style sheet and leaves each declaration where it is. */
async function minifyCss(css: string): Promise<string> {
  if (css.replaceAll('\\\\', '').includes('\\')) {
    throw new Error(`A backslash is written twice in a template: ${css}`);
  }
  let statements = 0;
  // Read from a template, where a backslash begins an escape of JavaScript's.
  const closed = css.replaceAll('\\\\', '\\').replace(STATEMENT, (_, before: string) => {
    return `${before}@expression-${statements++};`;
  });
  const {code, warnings} = await transform(closed, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  const [warning] = warnings;
  if (warning) throw new Error(`${warning.text} in: ${css}`);
  return code.trim().replaceAll('\\', '\\\\').replace(NUMBERED_STATEMENT, PLACEHOLDER);
}
