import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch, type Browser} from 'puppeteer-core';
import {CHROMIUM_FLAGS} from '../../demo/tools/browser/chromium-flags.ts';
import {findChromium} from '../../demo/tools/browser/find-chromium.ts';

/** A busy machine may take its time to answer. */
const PATIENCE_MS = 300_000;

/** A headless Chromium with an empty profile. */
export async function launchBrowser(): Promise<{browser: Browser; close(): Promise<void>}> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium: set CHROME_PATH');
  const userDataDir = await mkdtemp(join(tmpdir(), 'eyes-on-ice-bench-'));
  const args = [...CHROMIUM_FLAGS];
  const timeouts = {timeout: PATIENCE_MS, protocolTimeout: PATIENCE_MS};
  const browser = await launch({executablePath, userDataDir, headless: true, args, ...timeouts});
  const close = async () => {
    await browser.close();
    await rm(userDataDir, {recursive: true, force: true, maxRetries: 5});
  };
  return {browser, close};
}
