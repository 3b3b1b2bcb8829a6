import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {initWasm, Resvg} from '@resvg/resvg-wasm';
import {encodePng} from './encode-png.ts';
import {FONT_FAMILY, fontFiles} from './font.ts';

/** A renderer in WebAssembly: the same pixels on every machine, and nothing to install. */
const {resolve} = createRequire(import.meta.url);
await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
const fontBuffers = fontFiles();

/** Renders an SVG, which covers its ground, as a PNG of its own size. */
export function rasterize(svg: string): Uint8Array {
  const renderer = new Resvg(svg, {
    font: {fontBuffers, defaultFontFamily: FONT_FAMILY, sansSerifFamily: FONT_FAMILY},
  });
  const image = renderer.render();
  const png = encodePng(image);
  image.free();
  renderer.free();
  return png;
}
