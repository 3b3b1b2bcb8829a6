/**
 * What element tests do as a person would, in any engine: press keys, size the window, ask for dark
 * or forced colours. Commands go through web-test-runner to the browser itself.
 */
import {waitUntil as waitUntilWithin} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {Media} from './media.ts';

/** The engine the test runs in. */
export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

/** Which engine this is. */
export function engine(): Promise<EngineName> {
  return executeServerCommand<EngineName, undefined>('eoi-engine');
}

/** Presses real keys, one after another: `press('Tab', 'Shift+Tab', 'Enter')`. */
export async function press(...keys: string[]): Promise<void> {
  const released = areReleased(keys);
  await executeServerCommand<boolean, string[]>('eoi-press', keys);
  await released;
}

/**
 * Settles when the page has had all of the presses, which a browser may report as done before: when
 * the last key was let go, or when a press led out of the page.
 */
function areReleased(presses: readonly string[]): Promise<void> {
  const keys = presses.flatMap(press => (press.length > 1 ? press.split('+') : [press]));
  let left = keys.length;
  return new Promise(resolve => {
    const done = () => {
      removeEventListener('keyup', onKeyUp, true);
      removeEventListener('blur', onBlur);
      resolve();
    };
    const onKeyUp = () => --left || done();
    const onBlur = (event: FocusEvent) => event.target === window && done();
    addEventListener('keyup', onKeyUp, true);
    addEventListener('blur', onBlur);
  });
}

/** Types a text key by key. (One at a time: WebKit drops the second of two equal keys at once.) */
export async function type(text: string): Promise<void> {
  await press(...text);
}

/**
 * Types a text letter by letter in no time, each into what has the focus by then: real keys come late on a
 * busy machine, and what waits for a word a moment only would take them for several.
 */
export function typeAtOnce(text: string): void {
  for (const key of text) {
    const options = {key, bubbles: true, composed: true, cancelable: true};
    focused()!.dispatchEvent(new KeyboardEvent('keydown', options));
  }
}

/**
 * Gives the page's viewport a size, and returns the one it got. WebKit's window is at least 447 px
 * wide: put the element into a narrow container below that, which is what container queries see.
 */
export function viewport(width: number, height: number): Promise<{width: number; height: number}> {
  return executeServerCommand('eoi-viewport', {width, height});
}

/**
 * Asks for dark, reduced motion, forced colours or print, and waits until the page follows;
 * `media({})` undoes it. False in WebKit, which takes these only at its start (see test/README.md).
 */
export async function media(wanted: Media): Promise<boolean> {
  const done = await executeServerCommand<boolean, Media>('eoi-media', {...wanted});
  if (!done) return false;
  await matches('(prefers-reduced-motion: reduce)', wanted.reducedMotion ?? false);
  await matches('(forced-colors: active)', wanted.forcedColors ?? false);
  await matches('print', wanted.print ?? false);
  // Forced colours bring their own scheme.
  if (!wanted.forcedColors) {
    await matches('(prefers-color-scheme: dark)', wanted.colorScheme === 'dark');
  }
  return true;
}

/** Settles when a media query says what it should. */
function matches(query: string, wanted: boolean): Promise<void> {
  const list = matchMedia(query);
  if (list.matches === wanted) return Promise.resolve();
  return new Promise(done => list.addEventListener('change', () => done(), {once: true}));
}

/** Nearly as long as a test may take: on a busy machine a second is soon over. */
const PATIENCE = {timeout: 12_000};

/** Waits until something is so. */
export function waitUntil(isSo: () => unknown, what = 'what is waited for'): Promise<void> {
  return waitUntilWithin(() => Boolean(isSo()), `never came: ${what}`, PATIENCE);
}

/** The element that has the focus, through all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
