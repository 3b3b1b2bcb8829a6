/**
 * The only registration of the elements. Harmless without a DOM, and when the module is loaded twice.
 */
import {AgencyCheck} from './check/agency-check.ts';
import {EyesOnIceMap} from './map/eyes-on-ice-map.ts';
import {VERSION} from './version.ts';

const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'agency-check': AgencyCheck,
  'eyes-on-ice-map': EyesOnIceMap,
};

/** Key under which a registered class carries its version, so that a second copy of the module finds it. */
const VERSION_KEY = Symbol.for('eyes-on-ice.version');

/** Part of the browser's registry of elements that is used here. */
export type Registry = Pick<CustomElementRegistry, 'get' | 'define'>;

/**
 * Registers each element whose name is free. Where another version of the module was first, that
 * one stays, and one console note names both.
 */
export function define(
  registry: Registry | undefined = documentRegistry(),
  elements = ELEMENTS,
  version = VERSION,
): void {
  if (!registry) return;
  const others = new Set<string>();
  for (const [name, element] of Object.entries(elements)) {
    const there = registry.get(name);
    if (there) others.add(versionOf(there));
    else registry.define(name, Object.assign(element, {[VERSION_KEY]: version}));
  }
  others.delete(version);
  if (others.size > 0) noteOthers([...others], version);
}

/** Servers have no document, though Lit gives them a registry. */
function documentRegistry(): Registry | undefined {
  return typeof document === 'undefined' ? undefined : globalThis.customElements;
}

function versionOf(element: CustomElementConstructor): string {
  const version: unknown = Reflect.get(element, VERSION_KEY);
  return typeof version === 'string' ? version : 'unknown';
}

function noteOthers(others: readonly string[], version: string) {
  const there = others.join(' and ');
  console.info(`eyes-on-ice: version ${there} was loaded first and stays; ${version} is not used.`);
}
