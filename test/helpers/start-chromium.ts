/**
 * A Chromium for page tests, with an empty profile.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch, type Browser} from 'puppeteer-core';
import {CHROMIUM_FLAGS} from '../../demo/tools/browser/chromium-flags.ts';
import {findChromium, findTestChromium} from '../../demo/tools/browser/find-chromium.ts';

/**
 * Flag that gives new objects more room before the first collection of rubbish: Chromium 150 drops the
 * answer to a script ("Promise was collected") when one comes while nothing of the page holds it.
 */
const MORE_ROOM = '--js-flags=--min-semi-space-size=64';

/** Flags that leave out processes that pages would talk to: a tenth of the processor time of a page. */
const FEW_PROCESSES = ['--in-process-gpu', '--enable-features=NetworkServiceInProcess2'];

/** A running browser. */
export interface StartedBrowser {
  readonly browser: Browser;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** Starts a Chromium: one that has tabs, where a test asks for them, else the lightest there is. */
export async function startChromium({hasTabs = false} = {}): Promise<StartedBrowser> {
  const executablePath = hasTabs ? findChromium() : findTestChromium();
  if (!executablePath) throw new Error('There is no Chromium: set CHROME_PATH');
  const userDataDir = await mkdtemp(join(tmpdir(), 'eyes-on-ice-profile-'));
  const args = [...CHROMIUM_FLAGS, MORE_ROOM, ...FEW_PROCESSES];
  const browser = await launch({headless: true, executablePath, userDataDir, args});
  const close = async () => {
    await browser.close();
    await rm(userDataDir, {recursive: true, force: true, maxRetries: 5});
  };
  return {browser, close};
}
