/**
 * Methods and properties that browsers know by MDN's data, and whether the oldest browsers have them.
 */
import {createRequire} from 'node:module';
import {oldestBrowsers} from './oldest-browsers.js';

/** @type {import('@mdn/browser-compat-data').CompatData} */
const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** Interfaces and objects, by name. `Intl`'s are nested. */
const OWNERS = new Map(
  [data.javascript.builtins, data.javascript.builtins.Intl, data.api].flatMap(group =>
    Object.entries(group),
  ),
);

const OLDEST = oldestBrowsers();

/** Endings by which MDN's data tells static members and events from others. */
const ENDING = /_(static|event)$/;

/** Interfaces whose members are CSS properties: what is not known there is ignored. */
const OF_STYLES = /^CSSStyle(Declaration|Properties)$/;

/** Names of members that some of the oldest browsers lack, in whatever object. */
const NEWER = newerNames();

/**
 * Tells whether a member is newer than the oldest browsers. Where its owner isn't known, the name
 * alone decides: it is newer when there is no object that had it before.
 *
 * @param {string} name
 * @param {string} [owner]
 */
export function isNewer(name, owner) {
  if (owner !== undefined && OF_STYLES.test(owner)) return false;
  const own = owner === undefined ? undefined : OWNERS.get(owner);
  const member = own?.[name] ?? own?.[`${name}_static`];
  return member ? !isInOldest(member) : NEWER.has(name);
}

/**
 * Tells whether a global, such as `fetch` or `URLPattern`, is newer than the oldest browsers.
 *
 * @param {string} name
 */
export function isNewerGlobal(name) {
  const global = OWNERS.get(name) ?? data.api.Window[name];
  return global ? !isInOldest(global) : false;
}

function newerNames() {
  const known = new Set();
  const newer = new Set();
  for (const [owner, members] of OWNERS) {
    // Functions such as `fetch` stand alone.
    if (members.__compat && isInOldest(members)) known.add(owner);
    for (const [key, member] of Object.entries(members)) {
      if (key === '__compat' || key === owner || key.endsWith('_event')) continue;
      (isInOldest(member) ? known : newer).add(key.replace(ENDING, ''));
    }
  }
  return new Set([...newer].filter(name => !known.has(name)));
}

/** @param {import('@mdn/browser-compat-data').Identifier} member */
function isInOldest({__compat: compat}) {
  if (!compat) return true;
  return [...OLDEST].every(([browser, version]) => hasIt(compat.support[browser], version));
}

/**
 * @param {import('@mdn/browser-compat-data').SupportStatement | undefined} support
 * @param {number} version
 */
function hasIt(support, version) {
  return [support ?? []]
    .flat()
    .filter(({flags, prefix, alternative_name: otherName}) => !flags && !prefix && !otherName)
    .some(
      ({version_added: added, version_removed: removed = false}) =>
        firstVersion(added) <= version && version < firstVersion(removed),
    );
}

/**
 * Reads a version, such as `111`, `16.4` or `≤79`; what is in no release yet is later than any.
 *
 * @param {unknown} added
 */
function firstVersion(added) {
  const version = parseFloat(String(added).replace('≤', ''));
  return Number.isNaN(version) ? Infinity : version;
}
