/**
 * A Chromium for page tests, with an empty profile.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch, type Browser} from 'puppeteer-core';
import {CHROMIUM_FLAGS} from '../../demo/tools/browser/chromium-flags.ts';
import {findChromium} from '../../demo/tools/browser/find-chromium.ts';

/** A running browser. */
export interface StartedBrowser {
  readonly browser: Browser;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** Starts a Chromium. */
export async function startChromium(): Promise<StartedBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium: set CHROME_PATH');
  const userDataDir = await mkdtemp(join(tmpdir(), 'eyes-on-ice-profile-'));
  const args = [...CHROMIUM_FLAGS];
  const browser = await launch({headless: true, executablePath, userDataDir, args});
  const close = async () => {
    await browser.close();
    await rm(userDataDir, {recursive: true, force: true, maxRetries: 5});
  };
  return {browser, close};
}
