/**
 * A build plugin that lets files loaded on demand use what the entry has, without importing it.
 *
 * A chunk that imports the entry does so by its bare name. A page that loads the entry under another
 * address (`eyes-on-ice.js?v=2`, say) would then get a second copy of it all. So the entry leaves
 * what its chunks need under a symbol that carries the version, where only they look for it. Chunks
 * are asked for by the entry alone, so it is always there before them.
 */
import MagicString from 'magic-string';
import type {Plugin} from 'vite';

const IMPORT = /^import \{([^}]*)\} from "(?:\.{1,2}\/)+eyes-on-ice[^"/]*";$/gm;
const EXPORT = /^export \{([^}]*)\};$/m;

/** Replaces imports of the entry by look-ups, and the exports made for them by an assignment. */
export function shareEntry(version: string): Plugin {
  const place = `globalThis[Symbol.for(${JSON.stringify(`eyes-on-ice ${version}`)})]`;
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
      else takeShared(text, code, place);
      return text.hasChanged()
        ? {code: text.toString(), map: text.generateMap({hires: true})}
        : null;
    },
  };
}

/** `export { Public, own as t }` → `export { Public }`, and both under the symbol. */
export function leaveShared(
  text: MagicString,
  code: string,
  place: string,
  isPublic: ReadonlySet<string>,
): void {
  const found = EXPORT.exec(code);
  const names = found ? bindings(found[1]!) : [];
  const kept = names.filter(({right}) => isPublic.has(right));
  if (!found || kept.length === names.length) return;
  const list = kept.map(({left, right}) => `${left} as ${right}`).join(', ');
  // Of what is public, chunks use the tables (LEVELS, MODELS), never the elements and their events.
  const all = names
    .filter(({right}) => !isPublic.has(right) || right === right.toUpperCase())
    .map(({left, right}) => `${right}: ${left}`)
    .join(', ');
  const statements = `${place} = { ${all} };\nexport { ${list} };`;
  text.update(found.index, found.index + found[0].length, statements);
}

/** `import { t as own } from "./eyes-on-ice.js"` → `const { t: own } = …`. */
export function takeShared(text: MagicString, code: string, place: string): void {
  for (const {0: statement, 1: list, index} of code.matchAll(IMPORT)) {
    const names = bindings(list!).map(({left, right}) => `${left}: ${right}`);
    text.update(index, index + statement.length, `const { ${names.join(', ')} } = ${place};`);
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
