/**
 * The library build: one ES module, what is loaded on demand as files beside it.
 * `vite build --mode node` adds the variant that servers import, where there is no DOM.
 */
import {readFileSync} from 'node:fs';
import {defineConfig} from 'vite';
import {chunkName} from './data/tools/build/chunk-name.ts';
import {guardChunks} from './data/tools/build/guard-chunks.ts';
import {licenses} from './data/tools/build/licenses.ts';
import {minifyTemplates} from './data/tools/build/minify-templates.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const BANNER = `/*! eyes-on-ice ${version} | MIT | what it contains: THIRD-PARTY-LICENSES.txt */`;

export default defineConfig(({mode}) => {
  const forNode = mode === 'node';
  return {
    publicDir: false,
    define: {__EOI_VERSION__: JSON.stringify(version)},
    json: {namedExports: false, stringify: true},
    // Lit has a variant of its own for servers; the browser's throws without a document.
    resolve: {conditions: [forNode ? 'node' : 'browser', 'module', 'production']},
    plugins: [minifyTemplates(), guardChunks(), licenses()],
    build: {
      target: 'es2022',
      emptyOutDir: !forNode,
      sourcemap: true,
      modulePreload: false,
      reportCompressedSize: false,
      lib: {
        entry: 'src/index.ts',
        formats: ['es'],
        fileName: forNode ? 'eyes-on-ice.node' : 'eyes-on-ice',
      },
      rolldownOptions: {
        // What the build takes is known, and no warning.
        checks: {pluginTimings: false},
        output: {
          // Library mode alone keeps the white space.
          minify: true,
          chunkFileNames: chunkName,
          postBanner: chunk => (chunk.isEntry ? BANNER : ''),
        },
      },
    },
  };
});
