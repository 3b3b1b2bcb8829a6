/**
 * The library build: one ES module, what is loaded on demand as files beside it.
 * `vite build --mode node` writes the variant that servers import, where there is no DOM.
 */
import {readFileSync} from 'node:fs';
import {defineConfig} from 'vite';
import {chunkName} from './data/tools/build/chunk-name.ts';
import {guardChunks} from './data/tools/build/guard-chunks.ts';
import {licenses} from './data/tools/build/licenses.ts';
import {minifyTemplates} from './data/tools/build/minify-templates.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const BANNER = `/*! eyes-on-ice ${version} | MIT | contains: see THIRD-PARTY-LICENSES.txt */`;

export default defineConfig({
  publicDir: false,
  define: {__EOI_VERSION__: JSON.stringify(version)},
  json: {namedExports: false, stringify: true},
  plugins: [minifyTemplates(), guardChunks(), licenses()],
  build: {
    target: 'es2022',
    sourcemap: true,
    modulePreload: false,
    reportCompressedSize: false,
    lib: {entry: 'src/index.ts', formats: ['es'], fileName: 'eyes-on-ice'},
    rolldownOptions: {
      // Library mode alone keeps the white space.
      output: {minify: true, banner: BANNER, chunkFileNames: chunkName},
    },
  },
});
