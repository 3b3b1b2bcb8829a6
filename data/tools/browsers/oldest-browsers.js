/**
 * The oldest browsers that the elements run in: those of `browserslist` in package.json.
 */
import browserslist from 'browserslist';

/** Names of browsers in MDN's data, by their names in browserslist. */
const MDN_NAMES = new Map([
  ['chrome', 'chrome'],
  ['edge', 'edge'],
  ['firefox', 'firefox'],
  ['safari', 'safari'],
  ['ios_saf', 'safari_ios'],
]);

/**
 * Lists the oldest version of each browser, by the browser's name in MDN's data.
 *
 * @returns {Map<string, number>}
 */
export function oldestBrowsers() {
  /** @type {Map<string, number>} */
  const oldest = new Map();
  for (const entry of browserslist()) {
    const [name, version] = entry.split(' ');
    const browser = MDN_NAMES.get(name);
    if (!browser) throw new Error(`browserslist: "${name}" is none of ${[...MDN_NAMES.keys()]}`);
    oldest.set(browser, Math.min(parseFloat(version), oldest.get(browser) ?? Infinity));
  }
  return oldest;
}
