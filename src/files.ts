/** Files of the build, as they are called in any copy of it. */
import type {Published} from './addresses.ts';

/** The module, the page for iframes, and the feed. */
export const MODULE_FILE = 'eyes-on-ice.js';
export const FRAME_FILE = 'frame.html';
export const FEED_FILE = 'data/agreements-v1.json';

/** The folder of the built files of exactly one version: what it serves never changes. */
export function publishedFolder({cdn, package: name}: Published, version: string): string {
  return `${cdn}${name}@${version}/dist/`;
}
