/**
 * The code of a built file as a tree: its imports, its exports, and what both become where a file is made
 * by a function of what it imports.
 */
import {parseSync, Visitor} from 'rolldown/utils';

/** Tree of a file. */
export type Program = ReturnType<typeof parseSync>['program'];
type Statement = Program['body'][number];
type Import = Extract<Statement, {type: 'ImportDeclaration'}>;
type Export = Extract<Statement, {type: 'ExportNamedDeclaration'}>;

/** Place of an expression in a file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds an export that is given another value after its first: whoever has it would not get to know. */
export function changedExport(code: string): string | null {
  const program = parse(code);
  const specifiers = program.body.filter(isExport).flatMap(one => one.specifiers);
  const names = new Set(specifiers.map(({local}) => nameOf(local)));
  const changed: string[] = [];
  const note = (target: Target) =>
    changed.push(...assignedNames(target).filter(name => names.has(name)));
  new Visitor({
    AssignmentExpression: ({left}) => note(left),
    UpdateExpression: ({argument}) => note(argument),
    ForOfStatement: ({left}) => note(left),
    ForInStatement: ({left}) => note(left),
  }).visit(program);
  return changed[0] ?? null;
}

/** Target of an assignment: a name, a pattern of names, or a part of an object. */
interface Target {
  readonly type: string;
  readonly name?: unknown;
  readonly elements?: readonly (Target | null)[];
  readonly properties?: readonly Target[];
  readonly value?: unknown;
  readonly argument?: unknown;
  readonly left?: unknown;
}

/** Lists the names that a target gives values to: `[a, {b: c = 1}, ...d]` → a, c, d. */
function assignedNames({
  type,
  name,
  elements,
  properties,
  value,
  argument,
  left,
}: Target): string[] {
  if (type === 'Identifier') return [String(name)];
  if (type === 'ArrayPattern') return elements!.flatMap(one => (one ? assignedNames(one) : []));
  if (type === 'ObjectPattern') return properties!.flatMap(assignedNames);
  if (type === 'Property') return assignedNames(value as Target);
  if (type === 'RestElement') return assignedNames(argument as Target);
  return type === 'AssignmentPattern' ? assignedNames(left as Target) : [];
}

/** Calls back for each `import()`, with its address. */
export function visitImports(
  program: Program,
  found: (place: Span, address: string) => void,
): void {
  new Visitor({
    ImportExpression({start, end, source}) {
      if (source.type !== 'Literal') throw new Error('import() of an address that is made up');
      found({start, end}, String(source.value));
    },
  }).visit(program);
}

/** `import {a as own} from …` → `{a: own}`. */
export function parameter({specifiers}: Import): string {
  const names = specifiers.map(specifier => {
    if (specifier.type !== 'ImportSpecifier')
      throw new Error('An import of a whole file, or a default');
    return `${nameOf(specifier.imported)}: ${specifier.local.name}`;
  });
  return `{${names.join(', ')}}`;
}

/** `export {own as t}` → `t: own`. */
export function property({local, exported}: Export['specifiers'][number]): string {
  return `${nameOf(exported)}: ${nameOf(local)}`;
}

function nameOf(name: Export['specifiers'][number]['local']): string {
  return name.type === 'Literal' ? name.value : name.name;
}

/** Tells whether a statement is an import. */
export function isImport(statement: Statement): statement is Import {
  return statement.type === 'ImportDeclaration';
}

/** `export {…}`: bundlers write no other. */
export function isExport(statement: Statement): statement is Export {
  return statement.type === 'ExportNamedDeclaration' && !statement.source && !statement.declaration;
}

/** Reads a file's code; faults in it are thrown. */
export function parse(code: string, sourceType: 'module' | 'script' = 'module'): Program {
  const {program, errors} = parseSync('part.js', code, {sourceType});
  const [error] = errors;
  if (error) throw new SyntaxError(`${error.message}, in: ${code.slice(0, 200)}`);
  return program;
}
