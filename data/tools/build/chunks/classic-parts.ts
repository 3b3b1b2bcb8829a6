/**
 * A build plugin that turns the files loaded on demand into classic scripts, in a folder beside the page that
 * the entry stands in. A page in a sandbox has no origin of its own: it gets modules only from servers that
 * allow it by a header (CORS), and classic scripts from any.
 *
 *     import {a as own} from './names.js';         givePart('frame/late.js', ['frame/names.js'], ({a: own}) => {
 *     import('./places.js');                   →     loadPart('frame/places.js');
 *     export {own as t};                             return {t: own}; });
 *
 * The entry stays a module, since it is inside its page; it has both functions (src/frame/load-part.ts).
 */
import MagicString from 'magic-string';
import {posix} from 'node:path';
import type {Plugin} from 'vite';
import {
  changedExport,
  isExport,
  isImport,
  parameter,
  parse,
  property,
  visitImports,
  type Program,
} from './part-code.ts';

/** Makes classic scripts of all files but the entry, in a folder such as `frame/`. */
export function classicParts(folder: string): Plugin {
  return {
    name: 'classic-parts',
    renderChunk(code, {fileName, isEntry}) {
      const fault = isEntry ? null : changedExport(code);
      if (fault) this.error(`${fileName} exports ${fault}, and changes it later: no script can.`);
    },
    generateBundle: {
      // What plugins read of the files, they read before.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          if (file.isEntry) {
            file.code = entryThatLoadsParts(file.code, folder);
            continue;
          }
          Reflect.deleteProperty(bundle, file.fileName);
          const source = classicPart(file.code, file.fileName, folder);
          this.emitFile({type: 'asset', fileName: folder + file.fileName, source});
        }
      },
    },
  };
}

/** Makes a classic script of a file's code. `fileName` is its name in the folder, as the others import it. */
export function classicPart(code: string, fileName: string, folder: string): string {
  const program = parse(code);
  const text = new MagicString(code);
  const fullName = (address: string) => folder + posix.join(posix.dirname(fileName), address);
  const imports = program.body.filter(isImport);
  const exported = program.body.filter(isExport);
  for (const {start, end} of [...imports, ...exported]) text.remove(start, end);
  loadParts(text, program, fullName);
  const needs = JSON.stringify(imports.map(({source}) => fullName(source.value)));
  const parameters = imports.map(parameter).join(', ');
  const exports = exported.flatMap(({specifiers}) => specifiers.map(property)).join(', ');
  const script =
    `"use strict";givePart(${JSON.stringify(folder + fileName)}, ${needs}, (${parameters}) => {\n` +
    `${text.toString().trim()}\nreturn {${exports}};\n});\n`;
  // What no classic script may say is found here: `await` outside of functions, `import.meta`.
  parse(script, 'script');
  return script;
}

/** Makes the entry load parts as classic scripts. */
export function entryThatLoadsParts(code: string, folder: string): string {
  const text = new MagicString(code);
  loadParts(text, parse(code), address => folder + posix.normalize(address));
  return text.toString();
}

/** `import('./x.js')` → `loadPart('frame/x.js')`. */
function loadParts(
  text: MagicString,
  program: Program,
  fullName: (address: string) => string,
): void {
  visitImports(program, ({start, end}, address) => {
    text.update(start, end, `loadPart(${JSON.stringify(fullName(address))})`);
  });
}
