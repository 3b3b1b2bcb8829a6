/** Ten maps on one page, all of them in view, so that none of them may wait. */
import type {Browser} from 'puppeteer-core';
import type {Competitor} from '../competitors/list.ts';
import {openEmpty, PLAIN, settle, timeToPaint} from './open.ts';

export const TEN = 10;

/** CSS pixels: as tall as ten of the tallest, with their text. */
const HEIGHT = 16_000;
const MB = 1_000_000;

export interface TenMaps {
  readonly painted: number;
  readonly heap: number;
}

export async function measureTen(
  browser: Browser,
  {drawing}: Competitor,
  url: string,
): Promise<TenMaps> {
  const opened = await openEmpty(browser, drawing, {...PLAIN, height: HEIGHT});
  const painted = await timeToPaint(opened, url);
  await settle(opened);
  await opened.cdp.send('HeapProfiler.collectGarbage');
  const {usedSize} = await opened.cdp.send('Runtime.getHeapUsage');
  await opened.close();
  return {painted, heap: usedSize / MB};
}
