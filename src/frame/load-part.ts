/**
 * Loads the files beside the frame's page. They are classic scripts: in a sandbox the page has no origin of its
 * own, and a module would ask for permission by a header (CORS) that plain servers don't send. The
 * build writes `loadPart('frame/names.js')` for `import('./names.js')`, and makes each file call
 * `givePart` (data/tools/build/chunks/classic-parts.ts).
 */
import {retryable} from '../lib/retryable.ts';

/** Exports of a file, by name. */
type Exports = object;

/** What a file gives when it has come: the files it imports, and a function of their exports. */
type Part = readonly [imports: readonly string[], build: (...imports: Exports[]) => Exports];

/** Makes addresses of scripts in a way that the page's policy allows. */
interface ScriptPolicy {
  createScriptURL(file: string): string;
}

/** Trusted Types, where the browser has them: a part of what they offer. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** The files that may be loaded: nothing above the folder, nothing of another origin. */
const OWN_FILE = /^frame\/[\w-]+(?:\/[\w-]+)*\.js$/;

const loading = new Map<string, () => Promise<Exports>>();
const given = new Map<string, Part>();
let policy: ScriptPolicy | undefined;

/** Puts the two functions that built files call where they find them. */
export function offerLoader(): void {
  policy ??= scriptPolicy();
  Object.assign(globalThis, {loadPart, givePart});
}

/** Loads a file once, and what it imports. A failure is forgotten, so that a later call tries again. */
export function loadPart(file: string): Promise<Exports> {
  let load = loading.get(file);
  if (!load) loading.set(file, (load = retryable(() => make(file))));
  return load();
}

/** Takes what a file gives. */
function givePart(file: string, ...part: Part): void {
  given.set(file, part);
}

async function make(file: string): Promise<Exports> {
  await runScript(file);
  const part = given.get(file);
  // A server may answer with a page of its own.
  if (!part) throw new Error(`${file} holds something else`);
  const [imports, build] = part;
  return build(...(await Promise.all(imports.map(loadPart))));
}

/** Runs a file in a script element, which is of no use afterwards. */
function runScript(file: string): Promise<void> {
  const script = document.createElement('script');
  script.src = policy!.createScriptURL(file);
  document.head.append(script);
  return new Promise<void>((done, fail) => {
    script.onload = () => done();
    script.onerror = () => fail(new Error(`${file} could not be loaded`));
  }).finally(() => script.remove());
}

function scriptPolicy(): ScriptPolicy {
  const rules: ScriptPolicy = {createScriptURL: addressOf};
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  return trustedTypes?.createPolicy('eyes-on-ice-frame', rules) ?? rules;
}

/** The address of a file beside the page. */
function addressOf(file: string): string {
  if (!OWN_FILE.test(file)) throw new TypeError(`${file} is not a file of the frame`);
  return new URL(file, location.href).href;
}
