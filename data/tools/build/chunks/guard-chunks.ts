/**
 * A build plugin that makes sure that no file imports the entry (share-entry hands over what is used
 * of it), and that the entry is one file: what is loaded on demand is asked for when it is needed.
 */
import {posix} from 'node:path';
import type {Plugin} from 'vite';

/** A built file, and the addresses it imports, as it writes them. */
export interface BuiltFile {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
}

/** Fails the build when the entry imports a file, or a file imports the entry. */
export function guardChunks(): Plugin {
  return {
    name: 'guard-chunks',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).filter(file => file.type === 'chunk');
      const built = files.map(({fileName, isEntry, code}) => ({
        fileName,
        isEntry,
        imports: this.parse(code).body.flatMap(statement =>
          'source' in statement && statement.source ? [String(statement.source.value)] : [],
        ),
      }));
      for (const fault of faultsOf(built)) this.error(fault);
    },
  };
}

/** Sentences on imports that may not be. */
export function faultsOf(files: readonly BuiltFile[]): string[] {
  const entries = files.filter(({isEntry}) => isEntry).map(({fileName}) => fileName);
  return files.flatMap(({fileName, isEntry, imports}) =>
    imports.flatMap(address => {
      if (isEntry) return [`${fileName} imports ${address}: the entry must stand alone`];
      const imported = posix.join(posix.dirname(fileName), address);
      if (!entries.includes(imported)) return [];
      return [`${fileName} imports ${address}: a second copy of the entry may come with it`];
    }),
  );
}
