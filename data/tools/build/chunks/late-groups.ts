/**
 * The groups of modules that make the files loaded on demand. Left to itself, the bundler puts what
 * two of them share into a file of its own, which is asked for only when one of them has come: a round
 * trip more on a slow line. So a shared module goes into the file that is loaded first.
 */
import {importsOf, type Modules} from './imports-of.ts';

/** Built files by name, each with the sources that it is made for, in the order of loading. */
export type LateFiles = Readonly<Record<string, readonly string[]>>;

/** Names the built file of each module that these sources import: the first one that does. */
export function lateGroups(files: LateFiles) {
  let groups: ReadonlyMap<string, string> | undefined;
  return (id: string, modules: Modules): string | null => {
    groups ??= groupsOf(files, modules);
    return groups.get(id) ?? null;
  };
}

function groupsOf(files: LateFiles, modules: Modules): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const [name, sources] of Object.entries(files)) {
    for (const id of sources.flatMap(source => [...importsOf(source, modules)])) {
      if (!groups.has(id)) groups.set(id, name);
    }
  }
  return groups;
}
