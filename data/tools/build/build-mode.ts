/**
 * Makes one build of `vite.config.ts`, and tells the process that asked for it which packages it holds.
 */
import {build} from 'vite';
import type {Mode} from './modes.ts';
import {ShippedPackages} from './shipped-packages.ts';

const shipped = new ShippedPackages();
await build({mode: process.argv[2] as Mode, plugins: [shipped.collect()], logLevel: 'warn'});
process.send?.(shipped.folders);
