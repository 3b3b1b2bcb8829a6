/**
 * The builds, one a mode: the module with what it loads on demand beside it (`production`), the
 * variant that servers import (`node`), all of it in one file (`standalone`), the page for iframes with
 * what it loads on demand (`frame`) and in one file (`frame-standalone`), the script that sets their
 * height (`resize`), the embed builder (`embed`), and the module of the WordPress plugin (`wordpress`).
 */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {defineConfig} from 'vite';
import {buildId} from './data/tools/build/chunks/build-id.ts';
import {chunkName} from './data/tools/build/chunks/chunk-name.ts';
import {classicParts} from './data/tools/build/chunks/classic-parts.ts';
import {entryGroup} from './data/tools/build/chunks/entry-group.ts';
import {entryOnly} from './data/tools/build/chunks/entry-only.ts';
import {framePage} from './data/tools/build/frame-page.ts';
import {guardChunks} from './data/tools/build/chunks/guard-chunks.ts';
import {fillIntegrity, PLACEHOLDER} from './data/tools/build/fill-integrity.ts';
import {integrity} from './data/tools/build/integrity.ts';
import {inlineRuntime} from './data/tools/build/minify/inline-runtime.ts';
import {lateGroups, type LateFiles} from './data/tools/build/chunks/late-groups.ts';
import {licenses} from './data/tools/build/package/licenses.ts';
import {minifyTemplates} from './data/tools/build/minify/minify-templates.ts';
import {hideLaterTries, retryParts} from './data/tools/build/chunks/retry-parts.ts';
import {shareEntry} from './data/tools/build/chunks/share-entry.ts';
import {minifyTwice} from './data/tools/build/minify/minify-twice.ts';
import type {Mode} from './data/tools/build/modes.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
// Nearly all of the entry runs before its picture: browsers that read this compile it as it comes.
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';
const BANNER = `/*! eyes-on-ice ${version} | MIT | what it contains: THIRD-PARTY-LICENSES.txt */`;

const BUILD = buildId();

interface Build {
  readonly entry: string;
  readonly fileName: string;
  readonly format?: 'iife';
  /** All in one file, with nothing beside it, not even a source map. */
  readonly isWhole?: boolean;
  /** Whether source maps are written beside the files; they are where nothing is said. */
  readonly hasMaps?: boolean;
  /** Name of the page that the entry is put into. */
  readonly page?: string;
}

const BUILDS: Readonly<Record<Mode, Build>> = {
  production: {entry: 'src/index.ts', fileName: 'eyes-on-ice'},
  node: {entry: 'src/index.ts', fileName: 'eyes-on-ice.node'},
  standalone: {entry: 'src/index.ts', fileName: 'eyes-on-ice.standalone', isWhole: true},
  frame: {entry: 'src/frame/main.ts', fileName: 'eyes-on-ice.frame', page: 'frame.html'},
  'frame-standalone': {
    entry: 'src/frame/standalone.ts',
    fileName: 'eyes-on-ice.frame',
    isWhole: true,
    page: 'frame.standalone.html',
  },
  resize: {entry: 'src/frame/resize.ts', fileName: 'resize', format: 'iife', isWhole: true},
  embed: {entry: 'demo/embed/main.ts', fileName: 'demo/embed', isWhole: true},
  wordpress: {entry: 'src/index.ts', fileName: 'eyes-on-ice', hasMaps: false},
};

const MODULE = 'eyes-on-ice.js';

/** The frame's page, for the script and the style of a build. */
const FRAME = {template: 'src/frame/frame.html', styleSheet: 'src/frame/frame.css'};

const inSrc = (file: string) => resolve('src', file);

/** Late files that others are loaded after or beside, in the order in which they are asked for. */
const LATE_FILES: LateFiles = {
  names: [
    'i18n/names.ts',
    'lib/collections.ts',
    'lib/matches-media.ts',
    'element/other-window-controller.ts',
    'element/auto-dark-controller.ts',
    'styles/auto-dark.ts',
    'styles/power-mark-forced.ts',
    'element/translated-texts-controller.ts',
    'geo/county-label.ts',
    'geo/areas-around.ts',
    'geo/read-fips.ts',
    'data/load-documents.ts',
    'data/later-months.ts',
    'i18n/en/places.ts',
    'feed/feed-problem.ts',
  ].map(inSrc),
  agencies: ['data/built-in-list.ts', 'data/left-since.ts', 'data/works-in-prisons.ts'].map(inSrc),
  controls: [inSrc('map/parts/controls-part.ts')],
  'look-up': [inSrc('check/look-up-part.ts'), inSrc('lib/packed-numbers.ts')],
  parts: [inSrc('map/parts/parts.ts')],
  'feed-reader': ['feed/feed-reader.ts', 'element/source-controller.ts'].map(inSrc),
};

/** Builds whose files loaded on demand are modules: what servers import loads those of the browsers' build. */
const canRetry = (mode: Mode) => ['production', 'node', 'wordpress'].includes(mode);

/** Builds that have in one file what tells the module's hash, and so are made after it. */
const TELLING_HASH: readonly Mode[] = ['standalone', 'frame', 'frame-standalone'];

/** Hashes of the built files: the module's own is known once it is written. */
function hashes(mode: Mode): Readonly<Record<string, string>> {
  if (mode === 'embed') return integrity('dist');
  return TELLING_HASH.includes(mode) ? integrity('dist', [MODULE]) : {[MODULE]: PLACEHOLDER};
}

export default defineConfig(({mode}) => {
  const {
    entry,
    fileName,
    format = 'es',
    isWhole = false,
    hasMaps = !isWhole,
    page,
  } = BUILDS[mode as Mode];
  return {
    publicDir: false,
    define: {
      __EOI_VERSION__: JSON.stringify(version),
      __EOI_IS_FRAME__: JSON.stringify(page !== undefined),
      __EOI_HAS_FRAME_BESIDE__: JSON.stringify(mode !== 'wordpress'),
      __EOI_INTEGRITY__: JSON.stringify(hashes(mode as Mode)),
    },
    json: {namedExports: false, stringify: true},
    // Lit has a variant of its own for servers; the browser's throws without a document.
    resolve: {conditions: [mode === 'node' ? 'node' : 'browser', 'module', 'production']},
    plugins: [
      minifyTemplates(),
      inlineRuntime(),
      canRetry(mode as Mode) ? retryParts() : null,
      // Names that files share differ where a build differs.
      shareEntry(version, mode === 'wordpress' ? `${BUILD}-wordpress` : BUILD),
      minifyTwice({isEntryOnly: mode === 'node'}),
      canRetry(mode as Mode) ? hideLaterTries() : null,
      guardChunks(),
      // What servers import has all packages that browsers get, and one more.
      mode === 'node' || mode === 'wordpress' ? licenses() : null,
      mode === 'node' ? entryOnly() : null,
      mode === 'production' ? fillIntegrity(MODULE) : null,
      mode === 'frame' ? classicParts('frame/') : null,
      page ? framePage(page, FRAME) : null,
    ],
    build: {
      target: 'es2022',
      // The builds are made beside each other: what starts them empties the folder.
      emptyOutDir: false,
      sourcemap: hasMaps && !page,
      modulePreload: false,
      reportCompressedSize: false,
      lib: {entry, formats: [format], name: 'eyesOnIce', fileName: () => `${fileName}.js`},
      rolldownOptions: {
        // The entry stays one file: what its chunks need of it, share-entry hands to them.
        preserveEntrySignatures: 'allow-extension',
        // What the build takes is known, and no warning.
        checks: {pluginTimings: false},
        output: {
          minify: false,
          codeSplitting: isWhole
            ? false
            : {
                includeDependenciesRecursively: false,
                groups: [
                  {name: entryGroup(resolve(entry), fileName)},
                  {name: lateGroups(LATE_FILES)},
                ],
              },
          chunkFileNames: chunkName,
          postBanner: chunk => (chunk.isEntry ? (isWhole ? BANNER : COMPILE_HINT + BANNER) : ''),
        },
      },
    },
  };
});
