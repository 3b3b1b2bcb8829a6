/**
 * A build plugin that keeps the entry alone: what it loads on demand is, byte for byte, what another
 * build makes.
 */
import type {Plugin} from 'vite';

/** Leaves out all chunks but the entry, with their source maps. */
export function entryOnly(): Plugin {
  return {
    name: 'entry-only',
    generateBundle: {
      // Plugins that read the bundle see all of it.
      order: 'post',
      handler(_options, bundle) {
        const others = Object.values(bundle).filter(file => file.type === 'chunk' && !file.isEntry);
        for (const {fileName} of others) {
          Reflect.deleteProperty(bundle, fileName);
          Reflect.deleteProperty(bundle, `${fileName}.map`);
        }
      },
    },
  };
}
