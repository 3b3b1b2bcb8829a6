import {FRAME_FILE} from '../files.ts';

declare const __EOI_IS_FRAME__: boolean | undefined;
/** Whether a build is given away with the page for iframes beside it. */
declare const __EOI_HAS_FRAME_BESIDE__: boolean | undefined;

/**
 * The file that this code stands in: as it is built, all in one, or as source. In the bundle of a host's
 * app it is another, which has no `frame.html` beside it.
 */
const OWN_FILE = /\/(?:parts\.js|eyes-on-ice\.standalone\.js|own-frame\.ts)$/;

/** The folder of a build, in the zip for sites: the page for iframes lies above it. */
const BUILD_FOLDER = /\/[0-9a-f]{8}\/parts\.js$/;

/** The address of the `frame.html` of this very copy; null where there is none to be named. */
export function ownFrame(): string | null {
  if (typeof __EOI_IS_FRAME__ === 'boolean' && __EOI_IS_FRAME__) return webPage(location.href);
  if (typeof __EOI_HAS_FRAME_BESIDE__ === 'boolean' && !__EOI_HAS_FRAME_BESIDE__) return null;
  return frameBeside(import.meta.url);
}

/** The address of the frame's page beside a script of ours; null when the script is not from the web. */
export function frameBeside(script: string): string | null {
  const {pathname} = new URL(script);
  const page = BUILD_FOLDER.test(pathname) ? `../${FRAME_FILE}` : FRAME_FILE;
  return OWN_FILE.test(pathname) ? webPage(script, page) : null;
}

/** An address without query and fragment, where others can open it. */
export function webPage(base: string, file = ''): string | null {
  const {protocol} = new URL(base);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  // By `globalThis`: Turbopack takes the address that comes here for that of a file which it must find.
  const {origin, pathname} = new globalThis.URL(file, base);
  return origin + pathname;
}
