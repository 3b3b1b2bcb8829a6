/**
 * A build plugin that keeps the files loaded on demand apart from the entry.
 *
 * A chunk that imports the entry does so by its bare name. A page that loads the entry under another
 * address (`eyes-on-ice.js?v=2`, say) would then get a second copy of it all.
 */
import type {Plugin} from 'vite';

/** Fails the build when a chunk imports anything. */
export function guardChunks(): Plugin {
  return {
    name: 'guard-chunks',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.isEntry || file.imports.length === 0) continue;
        const imports = file.imports.join(', ');
        this.error(`${file.fileName} imports ${imports}: what loads on demand must stand alone`);
      }
    },
  };
}
