/**
 * Element tests in real browsers. `ENGINES=chromium,firefox` chooses engines; else all that the
 * machine has are used.
 */
import {tsImport} from 'tsx/esm/api';

/** @param {string} name */
const helper = name => tsImport(`./test/helpers/${name}.ts`, import.meta.url);
const {browserConfig} = await helper('browser-config');

export default await browserConfig();
