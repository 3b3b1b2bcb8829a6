/**
 * A build plugin that makes sure that each built file stands alone: what is loaded on demand is asked
 * for when it is needed, and what both it and the entry use is handed over by share-entry.
 */
import type {Plugin} from 'vite';

/** Fails the build when a file imports another before it is asked to. */
export function guardChunks(): Plugin {
  return {
    name: 'guard-chunks',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const statement of this.parse(file.code).body) {
          const source = 'source' in statement ? statement.source?.value : undefined;
          if (source) this.error(`${file.fileName} imports ${source}: each file must stand alone`);
        }
      }
    },
  };
}
