/**
 * Makes builds of `vite.config.ts`, one after another, and tells the process that asked for them which
 * packages are in what is published.
 */
import {build} from 'vite';
import type {Mode} from './modes.ts';
import {ShippedPackages} from './package/shipped-packages.ts';

const shipped = new ShippedPackages();
for (const mode of process.argv.slice(2) as Mode[]) {
  // The embed builder is a page of the site, and is not published with the package.
  const plugins = mode === 'embed' ? [] : [shipped.collect()];
  await build({mode, plugins, logLevel: 'warn'});
}
process.send?.(shipped.folders);
