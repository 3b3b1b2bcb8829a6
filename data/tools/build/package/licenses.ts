/**
 * A build plugin that writes the licences of what the bundle contains, as they ask.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';
import {DATA_PACKAGES, foldersOf} from './shipped-packages.ts';

const RULE = `\n\n${'-'.repeat(72)}\n\n`;

/** Credits that the data of the packages asks for. */
const DATA_CREDITS = `Data

Names of towns and ZIP codes: GeoNames, https://www.geonames.org, licensed under CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/); shortened and packed.
State and county shapes, ZIP code areas: US Census Bureau, public domain.
Agreements: US Immigration and Customs Enforcement, public domain.`;

/** Writes `THIRD-PARTY-LICENSES.txt`: each package whose code or data is in the output. */
export function licenses(): Plugin {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const ofData = DATA_PACKAGES.map(name => join('node_modules', name));
      const folders = [...foldersOf(bundle), ...ofData];
      const source = [...folders.map(describe), DATA_CREDITS].join(RULE);
      this.emitFile({type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source});
    },
  };
}

function describe(folder: string): string {
  const json = readFileSync(join(folder, 'package.json'), 'utf8');
  const {name, version, license} = JSON.parse(json) as Record<string, string>;
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : license;
  return `${name} ${version} (${license})\n\n${text}`;
}
