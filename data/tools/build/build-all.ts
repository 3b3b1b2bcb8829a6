/**
 * `npm run build:module`: all that runs in a browser, into `dist`, and the bill of what is in it.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import {MODES} from './modes.ts';
import {sbom} from './sbom.ts';
import {DATA_PACKAGES, ShippedPackages} from './shipped-packages.ts';

const shipped = new ShippedPackages();
for (const mode of MODES) {
  // The embed builder is a page of the site, and is not published with the package.
  const plugins = mode === 'embed' ? [] : [shipped.collect()];
  await build({mode, plugins, logLevel: 'warn'});
}
const data = DATA_PACKAGES.map(name => join('node_modules', name));
writeFileSync('dist/sbom.cdx.json', sbom({root: '.', code: shipped.folders, data}));
