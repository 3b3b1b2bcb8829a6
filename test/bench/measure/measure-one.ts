import type {Browser} from 'puppeteer-core';
import type {Competitor} from '../competitors/list.ts';
import {measureBeforePaint, type BeforePaint} from './before-paint.ts';
import {measureFirstLoad, type FirstLoad} from './first-load.ts';
import {PLAIN, SLOW_CPU, SLOW_LINE, SLOW_PHONE} from './open.ts';
import {measureTen, type TenMaps} from './ten-maps.ts';

/** All that is measured of one competitor in one round. */
export interface Measured {
  readonly plain: FirstLoad;
  readonly slowCpu: FirstLoad;
  readonly slowLine: FirstLoad;
  readonly slowPhone: FirstLoad;
  readonly before: BeforePaint;
  readonly ten: TenMaps;
}

export async function measureOne(
  browser: Browser,
  one: Competitor,
  origin: string,
): Promise<Measured> {
  const url = `${origin}/${one.id}.html`;
  return {
    plain: await measureFirstLoad(browser, one, url, PLAIN, {isSwitched: true}),
    slowCpu: await measureFirstLoad(browser, one, url, SLOW_CPU, {isSwitched: true}),
    slowLine: await measureFirstLoad(browser, one, url, SLOW_LINE, {isSwitched: false}),
    slowPhone: await measureFirstLoad(browser, one, url, SLOW_PHONE, {isSwitched: false}),
    before: await measureBeforePaint(browser, one, url),
    ten: await measureTen(browser, one, `${origin}/${one.id}-ten.html`),
  };
}
