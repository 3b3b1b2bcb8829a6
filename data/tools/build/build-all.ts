/**
 * `npm run build:module`: all that runs in a browser, into `dist`.
 */
import {build} from 'vite';
import {MODES} from './modes.ts';

for (const mode of MODES) await build({mode, logLevel: 'warn'});
