/** Looks a module up, as a plugin's context does. */
export interface Modules {
  getModuleInfo(id: string): {readonly importedIds: readonly string[]} | null;
}

/**
 * Finds a module and all that it imports, directly or through others. A set grows while it is walked,
 * so that what is added is walked too.
 */
export function importsOf(file: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([file]);
  for (const id of found) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  return found;
}
