/**
 * Puts late files into a folder named after the build, so that an entry that a cache has kept asks for its own
 * late files, and never for newer ones of the same name.
 */
import {createHash} from 'node:crypto';

/** Texts of built files by their path. */
export type Texts = Readonly<Record<string, string>>;

const ENTRY = 'eyes-on-ice.js';

/** Moves the files beside the module's entry: `parts.js` → `1a2b3c4d/parts.js`. They import one another as before. */
export function moduleInBuildFolder(files: Texts, build: string): Texts {
  const moved = Object.entries(files).map(([name, code]) =>
    name === ENTRY
      ? [name, code.replace(/import\((["'`])\.\//g, `import($1./${build}/`)]
      : [`${build}/${name}`, code],
  );
  return Object.fromEntries(moved) as Texts;
}

/** Does the same to the frame: `frame/parts.js` → `frame/1a2b3c4d/parts.js`, and its policy allows its new script. */
export function frameInBuildFolder(page: string, parts: Texts, build: string): Texts {
  const rename = (code: string) => code.replace(/(["'`])frame\//g, `$1frame/${build}/`);
  const moved = Object.entries(parts).map(([name, code]) => [
    name.replace(/^frame\//, `frame/${build}/`),
    renameCalls(code, rename),
  ]);
  return {'frame.html': allowScript(page, rename), ...(Object.fromEntries(moved) as Texts)};
}

/** Renames files where they are loaded and given, and nowhere else. */
function renameCalls(code: string, rename: (text: string) => string): string {
  return code.replace(/givePart\([^(]*\(/, rename).replace(/loadPart\((["'`])[^"'`]*\1\)/g, rename);
}

const SCRIPT = /(<script type="module">)(.*)(<\/script>)/s;

function allowScript(page: string, rename: (text: string) => string): string {
  const before = SCRIPT.exec(page)?.[2];
  if (before === undefined) throw new Error('The frame’s page has no script');
  const after = renameCalls(before, rename);
  const allowed = page.replace(hashOf(before), () => hashOf(after));
  if (allowed === page) throw new Error('The frame’s policy does not name its script');
  return allowed.replace(SCRIPT, (_, open: string, _code, close: string) => open + after + close);
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
