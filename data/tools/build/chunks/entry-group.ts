/**
 * The group of modules that makes the entry's file: all that the entry imports, whatever else imports
 * it too. Left to itself, the bundler puts what several late files share with the entry into files of
 * their own, which the entry would then have to ask for.
 */
import {importsOf, type Modules} from './imports-of.ts';

/** Names the group of each module that an entry imports, directly or through others. */
export function entryGroup(entry: string, name: string) {
  let imported: ReadonlySet<string> | undefined;
  return (id: string, modules: Modules): string | null => {
    imported ??= importsOf(entry, modules);
    return imported.has(id) ? name : null;
  };
}
