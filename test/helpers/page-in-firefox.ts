/**
 * Pages of Firefox for element tests. Puppeteer turns the screen with a command that releases up to 140,
 * the older of the long-term ones, do not know; it then gives up, though the size itself is being set.
 */
import type {BrowserContext, Page} from 'puppeteer-core';

const UNKNOWN_COMMAND = /unknown command emulation\.setScreenOrientationOverride/;

/** Opens a page whose size can be set in every supported Firefox. */
export async function newPageInFirefox({context}: {context: BrowserContext}): Promise<Page> {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async viewport => {
    try {
      await setViewport(viewport);
    } catch (error) {
      if (!viewport || !isUnknownCommand(error)) throw error;
      await page.waitForFunction(isSize, {}, viewport.width, viewport.height);
    }
  };
  return page;
}

/** Says whether an error is that of a Firefox which cannot turn its screen. */
export function isUnknownCommand(error: unknown): boolean {
  return error instanceof Error && UNKNOWN_COMMAND.test(error.message);
}

/** Runs in the page: whether its window has a size. */
function isSize(width: number, height: number): boolean {
  return innerWidth === width && innerHeight === height;
}
