/**
 * Commands for element tests that work alike in all engines, where the stock ones don't:
 * `eoi-press` (a key with its modifiers), `eoi-viewport`, `eoi-media` and `eoi-engine`.
 * `browser.ts` has the functions that tests call.
 */
import type {TestRunnerPlugin} from '@web/test-runner-core';
import type {ChromeLauncher} from '@web/test-runner-chrome';
import type {KeyInput, Page} from 'puppeteer-core';
import {setChromiumMedia} from './chromium-media.ts';
import {setFirefoxMedia} from './firefox-media.ts';
import type {Media} from './media.ts';
import {webDriverKey} from './webdriver-keys.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of a WebDriver client that is used here. */
interface Driver {
  performActions(actions: readonly object[]): Promise<void>;
  releaseActions(): Promise<void>;
  setWindowRect(x: null, y: null, width: number, height: number): Promise<unknown>;
  execute<T>(script: string): Promise<T>;
}

/** The plugin. */
export function engineCommands(): TestRunnerPlugin {
  return {
    name: 'engine-commands',
    async executeCommand({command, payload, session}) {
      const page = pageOf(session.browser, session.id);
      if (command === 'eoi-engine') return session.browser.name;
      if (command === 'eoi-press') return pressKeys(page, driverOf(session.browser), payload);
      if (command === 'eoi-viewport')
        return setSize(page, driverOf(session.browser), payload as Size);
      if (command === 'eoi-media') return setMedia(page, session.browser.name, payload as Media);
      return undefined;
    },
  };
}

function pageOf(launcher: object, id: string): Page | null {
  return 'getPage' in launcher
    ? ((launcher as ChromeLauncher).getPage(id) as unknown as Page)
    : null;
}

function driverOf(launcher: object): Driver | null {
  return 'driver' in launcher ? (launcher as {driver: Driver}).driver : null;
}

/** Presses keys one after another; `Shift+Tab` is one press. */
async function pressKeys(page: Page | null, driver: Driver | null, payload: unknown) {
  for (const press of payload as readonly string[]) {
    const keys = (press.length > 1 ? press.split('+') : [press]).map(keyName);
    if (page) await pressInPage(page, keys as KeyInput[]);
    else if (driver) await pressByDriver(driver, keys);
  }
  return true;
}

/** The space bar has no name in `KeyboardEvent.key`; tests may call it Space. */
function keyName(key: string): string {
  return key === 'Space' ? ' ' : key;
}

async function pressInPage(page: Page, keys: readonly KeyInput[]) {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of [...keys].reverse()) await page.keyboard.up(key);
}

async function pressByDriver(driver: Driver, keys: readonly string[]) {
  const values = keys.map(webDriverKey);
  const down = values.map(value => ({type: 'keyDown', value}));
  const up = [...values].reverse().map(value => ({type: 'keyUp', value}));
  await driver.performActions([{type: 'key', id: 'keyboard', actions: [...down, ...up]}]);
  await driver.releaseActions();
}

/** Sizes the viewport and returns the size it got: WebKit's window has a least width of 447 px. */
async function setSize(page: Page | null, driver: Driver | null, size: Size): Promise<Size> {
  if (page) await page.setViewport(size);
  if (!driver) return size;
  // The driver sizes the window: what its frame takes is found by asking once.
  await driver.setWindowRect(null, null, size.width, size.height);
  const inner = await innerSize(driver);
  const width = 2 * size.width - inner.width;
  const height = 2 * size.height - inner.height;
  await driver.setWindowRect(null, null, width, height);
  return innerSize(driver);
}

async function innerSize(driver: Driver): Promise<Size> {
  const [width, height] = await driver.execute<[number, number]>(
    'return [innerWidth, innerHeight]',
  );
  return {width, height};
}

/** Emulates user preferences. False where the engine can't, which only its start can change. */
async function setMedia(page: Page | null, engine: string, media: Media): Promise<boolean> {
  if (!page) return false;
  if (engine === 'Firefox') await setFirefoxMedia(page, media);
  else await setChromiumMedia(page, media);
  return true;
}
