/**
 * A build plugin that minifies twice: the bundler's own minifier first, then terser over what it
 * leaves. Together they leave two per cent less of the entry, after brotli, than either alone.
 */
import {minify as minifyFirst} from 'rolldown/utils';
import {minify, type MinifyOptions} from 'terser';
import type {Plugin} from 'vite';

const OPTIONS: MinifyOptions = {
  module: true,
  ecma: 2020,
  format: {ecma: 2020, comments: /^!/},
};

/**
 * Passes of terser. Over all in one file two more take six seconds, and leave 15 bytes less of 420 kB
 * after brotli.
 */
const [PASSES, PASSES_OVER_LARGE] = [3, 1];
const LARGE_CHARACTERS = 700_000;

/** Minifies each built file, or the entry alone where no other is kept. */
export function minifyTwice({isEntryOnly = false} = {}): Plugin {
  return {
    name: 'minify-twice',
    enforce: 'post',
    async renderChunk(code, {fileName, isEntry}) {
      if (isEntryOnly && !isEntry) return null;
      const first = await minifyFirst(fileName, code, {module: true, sourcemap: true});
      const {code: minified, map} = await minify(first.code, {
        ...OPTIONS,
        // Statements apart repeat more than statements joined by commas: brotli makes less of them.
        compress: {passes: passesOver(first.code), ecma: 2020, sequences: false},
        sourceMap: {content: JSON.stringify(first.map), filename: fileName, asObject: true},
      });
      return {code: minified!, map: map as never};
    },
  };
}

function passesOver({length}: string): number {
  return length > LARGE_CHARACTERS ? PASSES_OVER_LARGE : PASSES;
}
