/**
 * Imports between the project's files, and what is wrong with them.
 */
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {globSync} from 'tinyglobby';
import ts from 'typescript';
import type {Layer} from '../../data/tools/docs/layers.ts';

/** One file that imports another: statically, on demand, or its types. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isOfTypes: boolean;
}

/** Reads the imports of all TypeScript files in some folders, as far as they are of the project. */
export function readImports(folders: readonly string[]): Import[] {
  const files = globSync(folders.map(folder => `${folder}/**/*.ts`)).sort();
  return files.flatMap(file => importsOf(file, readFileSync(file, 'utf8')));
}

/** Reads the imports of one file. */
export function importsOf(file: string, code: string): Import[] {
  const imports: Import[] = [];
  const add = (address: ts.Node | undefined, isOfTypes: boolean) => {
    if (!address || !ts.isStringLiteral(address) || !address.text.startsWith('.')) return;
    imports.push({from: file, to: posix.join(posix.dirname(file), address.text), isOfTypes});
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) {
      if (ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return imports;
}

function isTypeImport({importClause}: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const {name, namedBindings} = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(({isTypeOnly}) => isTypeOnly);
}

/** Names each import that the table of layers does not have, as `file → file`. */
export function wrongImports(imports: readonly Import[], layers: readonly Layer[]): string[] {
  return imports.filter(one => !isAllowed(one, layers)).map(({from, to}) => `${from} → ${to}`);
}

function isAllowed({from, to, isOfTypes}: Import, layers: readonly Layer[]): boolean {
  const [layer, below] = [roomOf(from, layers), roomOf(to, layers)];
  if (!layer || !below) return false;
  const {mayImport, mayImportTypes = []} = layer;
  if (layer === below) return !layer.folders || heightIn(layer, to) <= heightIn(layer, from);
  if (mayImport.includes('*') || mayImport.includes(below.room)) return true;
  return isOfTypes && mayImportTypes.includes(below.room);
}

/** Counts the folders of a room below the one that a file stands in; files beside them stand above all. */
function heightIn({room, folders = []}: Layer, file: string): number {
  const at = folders.findIndex(folder => file.startsWith(`${room}/${folder}/`));
  return at < 0 ? folders.length : at;
}

function roomOf(file: string, layers: readonly Layer[]): Layer | undefined {
  const rooms = layers.filter(({room}) => file === room || file.startsWith(`${room}/`));
  return rooms.sort((one, other) => other.room.length - one.room.length)[0];
}

/**
 * Names circles of files that import one another, types included, as `file → file → file`. Generated
 * files are left out: their types come from the code that reads them.
 */
export function circles(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const {from, to} of imports) {
    if (!isGenerated(from) && !isGenerated(to))
      targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of targets.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return found;
}

function isGenerated(file: string): boolean {
  return file.endsWith('.generated.ts');
}
