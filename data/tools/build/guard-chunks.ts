/**
 * A build plugin that keeps the entry one file, and the files loaded on demand apart from it.
 *
 * A chunk that imports the entry does so by its bare name. A page that loads the entry under another
 * address (`eyes-on-ice.js?v=2`, say) would then get a second copy of it all. So what loads on
 * demand is data, or code that gets from its caller what both need.
 */
import type {Plugin} from 'vite';

/** Fails the build when a file imports another before it is asked to. */
export function guardChunks(): Plugin {
  return {
    name: 'guard-chunks',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.imports.length === 0) continue;
        const imports = file.imports.join(', ');
        this.error(`${file.fileName} imports ${imports}: each file must stand alone`);
      }
    },
  };
}
