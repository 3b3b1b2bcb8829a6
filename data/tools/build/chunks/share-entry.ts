/**
 * A build plugin that lets files loaded on demand use what the entry has, without importing it.
 *
 * A file that imports the entry does so by its bare name. A page that loads the entry under another
 * address (`eyes-on-ice.js?v=2`, say) would then get a second copy of it all. So the entry leaves
 * what late files need in a record under a global symbol that carries the version and the build, and they take it
 * from there. Only the entry's loader asks for them, so the record is always there before they are.
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
    renderChunk(code, chunk) {
      const text = new MagicString(code);
      if (chunk.isEntry) leaveShared(text, code, place, isPublic);
      else takeShared(text, code, place, complaintOf(chunk.fileName, build));
      return text.hasChanged()
        ? {code: text.toString(), map: text.generateMap({hires: true})}
        : null;
    },
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
 * `export { lookUp, own as t }` → `const { lookUp: shared$lookUp } = … ??= { lookUp, t: own }; export
 * { shared$lookUp as lookUp }`. Where no file imports the entry, it stays as it is.
 */
export function leaveShared(
  text: MagicString,
  code: string,
  place: string,
  isPublic: ReadonlySet<string>,
): void {
  const found = EXPORT.exec(code);
  const names = found ? bindings(found[1]!) : [];
  const kept = names.map(({right}) => right).filter(name => isPublic.has(name));
  if (!found || kept.length === names.length) return;
  const all = names.map(({left, right}) => `${right}: ${left}`).join(', ');
  const taken = kept.map(name => `${name}: shared$${name}`).join(', ');
  const list = kept.map(name => `shared$${name} as ${name}`).join(', ');
  const statements = `const { ${taken} } = ${place} ??= { ${all} };\nexport { ${list} };`;
  text.update(found.index, found.index + found[0].length, statements);
}

/**
 * `import { t as own } from "./eyes-on-ice.js"` → `const { t: own } = … ?? console.error("…")`: where there
 * is no record the words are in the console, and the file fails.
 */
export function takeShared(
  text: MagicString,
  code: string,
  place: string,
  complaint: string,
): void {
  const record = `${place} ?? console.error(${JSON.stringify(complaint)})`;
  for (const {0: statement, 1: list, index} of code.matchAll(IMPORT)) {
    const names = bindings(list!).map(({left, right}) => `${left}: ${right}`);
    text.update(index, index + statement.length, `const { ${names.join(', ')} } = ${record};`);
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
