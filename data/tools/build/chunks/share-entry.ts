/**
 * A build plugin that lets files loaded on demand use what the entry has, without importing it.
 *
 * A file that imports the entry does so by its bare name. A page that loads the entry under another
 * address (`eyes-on-ice.js?v=2`, say) would then get a second copy of it all. So the entry leaves
 * what late files need in a list under a global symbol that carries the version and the build, and they take it
 * from there: a list, for names would weigh in the entry and say nothing once they are minified. Only the entry's loader asks for them, so the record is always there before they are.
 *
 * A page may still load the entry twice by itself, under two addresses. Late files have the same
 * address for both copies, so the browser evaluates them once, and they take one record. What is
 * counted on, whichever copy comes first:
 *
 * - The first copy to be evaluated leaves the record and registers the elements; a module runs to its
 *   end before another one starts, so both are the same copy's.
 * - A later copy finds the record and leaves it (`??=`). All that it exports it takes from there too,
 *   so its `lookUp` is the first copy's `lookUp`, its `registerLanguage` adds to the words that the
 *   elements read, its classes are those that are registered, and its own code is never called again.
 * - So one copy asks for late files, keeps their caches, gets their words, and throws the errors that
 *   it catches: `instanceof` holds between all that a page can reach.
 * - A copy of another version or build has a record of its own under another symbol, and late files of its own
 *   beside it. Its elements stay unregistered; its functions work as they do alone.
 *
 * A build without late files, such as the one in a single file, leaves no record and takes none.
 */
import MagicString from 'magic-string';
import type {Plugin} from 'vite';
import {LOADER_NAME} from './retry-parts.ts';

const IMPORT = /^import \{([^}]*)\} from "(?:\.{1,2}\/)+eyes-on-ice[^"/]*";$/gm;
const EXPORT = /^export \{([^}]*)\};$/m;

/** Replaces imports of the entry by look-ups, and the exports made for them by a shared record. */
export function shareEntry(version: string, build: string): Plugin {
  const place = recordOf(version, build);
  const isPublic = new Set<string>();
  return {
    name: 'share-entry',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const info = this.getModuleInfo(id);
        if (info?.isEntry) for (const name of info.exports ?? []) isPublic.add(name);
      }
    },
    renderChunk(code, chunk, _options, {chunks}) {
      const text = new MagicString(code);
      const entry = Object.values(chunks).find(one => one.isEntry);
      const placeOf = placesOf(entry?.exports ?? []);
      if (chunk.isEntry) leaveShared(text, code, {record: place, placeOf, isPublic});
      else takeShared(text, code, {record: place, placeOf}, complaintOf(chunk.fileName, build));
      return text.hasChanged()
        ? {code: text.toString(), map: text.generateMap({hires: true})}
        : null;
    },
  };
}

/** A list that the entry leaves, as an expression, and where in it each of the entry's exports stands. */
export interface Shared {
  readonly record: string;
  placeOf(name: string): number;
}

/** Finds the places of the entry's exports; what loads late files, which no source exports, is the last. */
export function placesOf(exported: readonly string[]): (name: string) => number {
  const names = [...exported.toSorted(), LOADER_NAME];
  return name => {
    const at = names.indexOf(name);
    if (at < 0) throw new Error(`The entry has no export "${name}"; it has ${names.join(', ')}.`);
    return at;
  };
}

/** The record of a build as an expression. */
export function recordOf(version: string, build: string): string {
  return `globalThis[Symbol.for(${JSON.stringify(`eyes-on-ice ${version} ${build}`)})]`;
}

/**
 * Words for the console where a late file finds no record of its own build: the page has an entry of
 * another. It then fails to load, as the element says.
 */
export function complaintOf(file: string, build: string): string {
  return (
    `eyes-on-ice: ${file} is of build ${build}, and the page's main file is of another. ` +
    'Put all files of one build in place, and empty caches.'
  );
}

/**
 * `export { lookUp, own as t }` → `const { 0: shared$lookUp } = … ??= [lookUp, own]; export
 * { shared$lookUp as lookUp }`. Where no file imports the entry, it stays as it is.
 */
export function leaveShared(
  text: MagicString,
  code: string,
  {record, placeOf, isPublic}: Shared & {readonly isPublic: ReadonlySet<string>},
): void {
  const found = EXPORT.exec(code);
  const names = found ? bindings(found[1]!) : [];
  const kept = names.map(({right}) => right).filter(name => isPublic.has(name));
  if (!found || kept.length === names.length) return;
  const all: string[] = [];
  for (const {left, right} of names) all[placeOf(right)] = left;
  const taken = kept.map(name => `${placeOf(name)}: shared$${name}`).join(', ');
  const list = kept.map(name => `shared$${name} as ${name}`).join(', ');
  const statements = `const { ${taken} } = ${record} ??= [${all.join(', ')}];\nexport { ${list} };`;
  text.update(found.index, found.index + found[0].length, statements);
}

/**
 * `import { t as own } from "./eyes-on-ice.js"` → `const { 1: own } = … ?? console.error("…")`: where there
 * is no record the words are in the console, and the file fails.
 */
export function takeShared(
  text: MagicString,
  code: string,
  {record, placeOf}: Shared,
  complaint: string,
): void {
  const found = `${record} ?? console.error(${JSON.stringify(complaint)})`;
  for (const {0: statement, 1: list, index} of code.matchAll(IMPORT)) {
    const names = bindings(list!).map(({left, right}) => `${placeOf(left)}: ${right}`);
    text.update(index, index + statement.length, `const { ${names.join(', ')} } = ${found};`);
  }
}

/** `a, b as c` → what stands left and right of `as`; without one, twice the same. */
function bindings(list: string): {left: string; right: string}[] {
  const entries = list.split(',').map(entry => entry.trim());
  return entries.filter(Boolean).map(entry => {
    const [left, right = left] = entry.split(' as ');
    return {left: left!, right: right!};
  });
}
