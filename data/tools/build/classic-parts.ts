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
import {parseSync, Visitor} from 'rolldown/utils';
import type {Plugin} from 'vite';

type Program = ReturnType<typeof parseSync>['program'];
type Statement = Program['body'][number];
type Import = Extract<Statement, {type: 'ImportDeclaration'}>;
type Export = Extract<Statement, {type: 'ExportNamedDeclaration'}>;

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

/** Finds an export that is given another value after its first: whoever has it would not get to know. */
export function changedExport(code: string): string | null {
  const program = parse(code);
  const specifiers = program.body.filter(isExport).flatMap(one => one.specifiers);
  const names = new Set(specifiers.map(({local}) => nameOf(local)));
  const changed: string[] = [];
  const note = (target: {readonly type: string; readonly name?: unknown}) => {
    if (target.type === 'Identifier' && names.has(String(target.name)))
      changed.push(String(target.name));
  };
  new Visitor({
    AssignmentExpression: ({left}) => note(left),
    UpdateExpression: ({argument}) => note(argument),
  }).visit(program);
  return changed[0] ?? null;
}

/** `import('./x.js')` → `loadPart('frame/x.js')`. */
function loadParts(
  text: MagicString,
  program: Program,
  fullName: (address: string) => string,
): void {
  new Visitor({
    ImportExpression({start, end, source}) {
      if (source.type !== 'Literal') throw new Error('import() of an address that is made up');
      const address = JSON.stringify(fullName(String(source.value)));
      text.update(start, end, `loadPart(${address})`);
    },
  }).visit(program);
}

/** `import {a as own} from …` → `{a: own}`. */
function parameter({specifiers}: Import): string {
  const names = specifiers.map(specifier => {
    if (specifier.type !== 'ImportSpecifier')
      throw new Error('An import of a whole file, or a default');
    return `${nameOf(specifier.imported)}: ${specifier.local.name}`;
  });
  return `{${names.join(', ')}}`;
}

/** `export {own as t}` → `t: own`. */
function property({local, exported}: Export['specifiers'][number]): string {
  return `${nameOf(exported)}: ${nameOf(local)}`;
}

function nameOf(name: Export['specifiers'][number]['local']): string {
  return name.type === 'Literal' ? name.value : name.name;
}

function isImport(statement: Statement): statement is Import {
  return statement.type === 'ImportDeclaration';
}

/** `export {…}`: bundlers write no other. */
function isExport(statement: Statement): statement is Export {
  return statement.type === 'ExportNamedDeclaration' && !statement.source && !statement.declaration;
}

function parse(code: string, sourceType: 'module' | 'script' = 'module'): Program {
  const {program, errors} = parseSync('part.js', code, {sourceType});
  const [error] = errors;
  if (error) throw new SyntaxError(`${error.message}, in: ${code.slice(0, 200)}`);
  return program;
}
