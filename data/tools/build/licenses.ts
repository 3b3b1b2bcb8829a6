/**
 * A build plugin that writes the licences of what the bundle contains, as they ask.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';

/** Writes `THIRD-PARTY-LICENSES.txt`: each package whose code is in the output, with its licence. */
export function licenses(): Plugin {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap(file =>
        file.type === 'chunk' ? Object.keys(file.modules) : [],
      );
      const folders = [...new Set(modules.map(packageFolder))].filter(folder => folder !== null);
      const source = folders
        .sort()
        .map(describe)
        .join(`\n\n${'-'.repeat(72)}\n\n`);
      this.emitFile({type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source});
    },
  };
}

function packageFolder(module: string): string | null {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? null;
}

function describe(folder: string): string {
  const json = readFileSync(join(folder, 'package.json'), 'utf8');
  const {name, version, license} = JSON.parse(json) as Record<string, string>;
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : license;
  return `${name} ${version} (${license})\n\n${text}`;
}
