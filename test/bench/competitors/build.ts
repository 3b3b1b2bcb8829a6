import {build as buildWithVite} from 'vite';
import {COMPETITORS, COUNTY_MAPS} from './list.ts';
import {madeByTheBuild} from './made-by-the-build.ts';

/** Builds each competitor for production, in a folder of its own. */
export async function buildCompetitors(folder: string, ids: readonly string[]): Promise<void> {
  for (const {id, source} of [...COMPETITORS, ...COUNTY_MAPS]) {
    if (source && ids.includes(id)) await buildOne(source, `${folder}/${id}`);
  }
}

async function buildOne(source: string, outDir: string): Promise<void> {
  await buildWithVite({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [madeByTheBuild()],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      reportCompressedSize: false,
      lib: {entry: source, formats: ['es'], fileName: () => 'main.js', cssFileName: 'main'},
      rolldownOptions: {output: {minify: true}},
    },
  });
}
