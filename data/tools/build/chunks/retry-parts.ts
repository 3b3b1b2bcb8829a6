/**
 * A build plugin that lets a file loaded on demand be asked for again after it could not be had. Browsers
 * up to Chromium 155 and Firefox 154 keep the failure for as long as the page lives: whoever imports the
 * same address again, by `import` or by `import()`, gets the failure back without a request. So files
 * loaded on demand import each other by no statement, and each new try has an address of its own:
 *
 *     import {a as own} from './names.js';     export const needs = [['names.js', () => import('./names.js')]];
 *     import('./places.js')                →  export const make = (...given) => {
 *     export {own as t};                         const [{a: own}] = given;
 *                                                loadPart('places.js', () => import('./places.js')); …
 *                                                return {t: own}; };
 *
 * The entry makes such a file once what it needs is there. Each try begins with the literal address, by
 * which bundlers find the file: a browser that forgets failures asks for it again, one that keeps them
 * rejects at once. Only then does a try that is not the first make an address up.
 */
import MagicString from 'magic-string';
import {posix} from 'node:path';
import type {Plugin} from 'vite';
import {
  changedExport,
  isExport,
  isImport,
  parameter,
  parse,
  property,
  visitImports,
  type Program,
} from './part-code.ts';

/**
 * Code of the entry that loads a file once, with what it needs, and forgets a failure. By `globalThis`, for Turbopack
 * takes `new URL` with the address of the file for one of a file that it must find, and stops where it can't.
 */
const LOADER = `const loader$loaded = {};
const loader$tries = {};
const loader$load = (file, importFirst) => loader$loaded[file] ??= loader$make(file, importFirst).catch(error => {
  loader$loaded[file] = null;
  throw error;
});
const loader$make = async (file, importFirst) => {
  const part = await importFirst().catch(error => {
    const tries = loader$tries[file];
    loader$tries[file] = (tries ?? 0) + 1;
    if (!tries) throw error;
    return import(new globalThis.URL(file + '?' + tries, import.meta.url).href);
  });
  return part.part$make
    ? part.part$make(...(await Promise.all(part.part$needs.map(need => loader$load(...need)))))
    : part;
};
`;

/** The address of a later try as minifiers leave it. */
const LATER_TRY = 'import(new globalThis.URL(';

/** Notes by which bundlers leave an address alone that is made up: webpack's, and Vite's. */
const LEAVE_ALONE = '/*webpackIgnore:true*//*@vite-ignore*/';

/** Name by which the entry exports its loader. */
export const LOADER_NAME = 'loadPart';

const LOADER_IMPORT = `import { ${LOADER_NAME} as loader$load } from "./eyes-on-ice.js";\n`;

/** Makes files loaded on demand come by a loader that can try again. Must stand before share-entry. */
export function retryParts(): Plugin {
  return {
    name: 'retry-parts',
    renderChunk(code, {fileName, isEntry}, _options, {chunks}) {
      if (Object.keys(chunks).length < 2) return null;
      const fault = isEntry ? null : changedExport(code);
      if (fault)
        this.error(`${fileName} exports ${fault}, and changes it later: nobody would know.`);
      const importsOf = (name: string) => chunks[name]?.imports ?? [];
      if (needsItself(fileName, importsOf))
        this.error(`${fileName} needs itself by way of what it imports: neither would ever come.`);
      const text = isEntry ? retryingEntry(code) : retryingPart(code, fileName);
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}

/** Tells whether a file imports itself by way of others. */
export function needsItself(file: string, importsOf: (file: string) => readonly string[]): boolean {
  const reached = new Set(importsOf(file));
  for (const one of reached) for (const next of importsOf(one)) reached.add(next);
  return reached.has(file);
}

/** Notes, for bundlers, that later tries are not theirs. Must stand after what minifies, which drops notes. */
export function hideLaterTries(): Plugin {
  return {
    name: 'hide-later-tries',
    enforce: 'post',
    renderChunk(code, {fileName, isEntry}, _options, {chunks}) {
      if (!isEntry || Object.keys(chunks).length < 2) return null;
      const at = code.indexOf(LATER_TRY);
      if (at < 0 || at !== code.lastIndexOf(LATER_TRY))
        this.error(`${fileName} has not one place that imports a made-up address.`);
      const text = new MagicString(code);
      text.appendLeft(at + 'import('.length, LEAVE_ALONE);
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}

/** Gives the entry the loader, for itself and for the files that it loads. */
export function retryingEntry(code: string): MagicString {
  const text = new MagicString(code);
  const program = parse(code);
  loadParts(text, program, '');
  const list = program.body.find(isExport);
  if (!list) throw new Error('The entry exports nothing');
  const at = list.start + text.original.slice(list.start).indexOf('{') + 1;
  text.appendLeft(at, ` loader$load as ${LOADER_NAME},`);
  text.prepend(LOADER);
  return text;
}

/** Makes a file loaded on demand one that is made of what it needs. `fileName` is its name beside the entry. */
export function retryingPart(code: string, fileName: string): MagicString {
  const text = new MagicString(code);
  const program = parse(code);
  const folder = posix.dirname(fileName);
  const imports = program.body.filter(isImport).filter(({source}) => !isEntryAddress(source.value));
  const usesLoader = loadParts(text, program, folder);
  if (imports.length > 0) {
    const exported = program.body.filter(isExport);
    const own = program.body.filter(isImport).filter(({source}) => isEntryAddress(source.value));
    for (const {start, end} of [...imports, ...exported]) text.remove(start, end);
    const from = own.at(-1)?.end ?? 0;
    const needs = imports.map(({source}) => {
      const name = JSON.stringify(posix.join(folder, source.value));
      return `[${name}, () => import(${JSON.stringify(source.value)})]`;
    });
    const parameters = imports.map(parameter).join(', ');
    const given = exported.flatMap(({specifiers}) => specifiers.map(property)).join(', ');
    text.appendLeft(
      from,
      `\nconst part$needs = [${needs.join(', ')}];\nconst part$make = (...part$given) => {\nconst [${parameters}] = part$given;\n`,
    );
    text.append(`\nreturn { ${given} };\n};\nexport { part$needs, part$make };\n`);
  }
  if (usesLoader) text.prepend(LOADER_IMPORT);
  return text;
}

/** `import('./x.js')` → `loadPart('x.js', () => import('./x.js'))`; tells whether there was any. */
function loadParts(text: MagicString, program: Program, folder: string): boolean {
  let isFound = false;
  visitImports(program, ({start, end}, address) => {
    isFound = true;
    text.appendLeft(start, `loader$load(${JSON.stringify(posix.join(folder, address))}, () => `);
    text.appendRight(end, ')');
  });
  return isFound;
}

function isEntryAddress(address: string): boolean {
  return /^(?:\.{1,2}\/)+eyes-on-ice[^/]*$/.test(address);
}
