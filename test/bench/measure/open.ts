/** A page as a first visitor opens it: nothing cached, everything watched. */
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import type {Drawing} from '../competitors/list.ts';
import {probe, SHAPES, type Probed} from './probe.ts';

/** What the device and the line are like. */
export interface Setting {
  /** How many times slower the processor is. */
  readonly cpu: number;
  readonly isSlowLine: boolean;
  /** CSS pixels. */
  readonly height?: number;
}

export const PLAIN: Setting = {cpu: 1, isSlowLine: false};
export const SLOW_CPU: Setting = {cpu: 4, isSlowLine: false};
export const SLOW_LINE: Setting = {cpu: 1, isSlowLine: true};

/** A phone that is not new, on a slow line. */
export const SLOW_PHONE: Setting = {cpu: 4, isSlowLine: true};

/** A busy machine may take its time; what it took is in the figures. */
const PATIENCE_MS = 120_000;

const WIDTH = 1280;
const HEIGHT = 900;

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms: what Lighthouse calls slow 4G. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Bytes received so far, headers included. */
  readonly received: () => number;
  close(): Promise<void>;
}

/** The page's global, as the probe leaves it. */
export type ProbedPage = typeof globalThis & {readonly probe: Probed; show(counted: unknown): void};

/** An empty page with a cache and a process of its own. */
export async function openEmpty(
  browser: Browser,
  drawing: Drawing,
  {cpu, isSlowLine, height = HEIGHT}: Setting,
): Promise<Opened> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.setViewport({width: WIDTH, height});
  const cdp = await page.createCDPSession();
  let bytes = 0;
  cdp.on('Network.loadingFinished', event => (bytes += event.encodedDataLength));
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  await cdp.send('Network.setCacheDisabled', {cacheDisabled: true});
  if (isSlowLine) await cdp.send('Network.emulateNetworkConditions', LINE);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  // Functions handed to the page were compiled by tsx, which calls this to keep their names.
  await page.evaluateOnNewDocument('globalThis.__name = value => value');
  await page.evaluateOnNewDocument(probe, drawing, SHAPES);
  return {page, cdp, received: () => bytes, close: () => context.close()};
}

/** Milliseconds from the navigation to the map on screen. */
export async function timeToPaint({page}: Opened, url: string): Promise<number> {
  await page.goto(url, {waitUntil: 'domcontentloaded'});
  return page.evaluate(() => (globalThis as ProbedPage).probe.painted);
}

/** Waits until the page has nothing left to do. */
export async function settle({page}: Opened): Promise<void> {
  await page.waitForNetworkIdle({idleTime: 250});
  await page.evaluate(async () => {
    for (let idles = 0; idles < 2; idles++) {
      await new Promise(done => requestIdleCallback(done));
    }
  });
}
