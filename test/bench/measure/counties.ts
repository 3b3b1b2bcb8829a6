/** All counties in one picture: from the page's beginning to the picture, and another model in it. */
import type {Browser} from 'puppeteer-core';
import type {CountyMap} from '../competitors/list.ts';
import {timeSwitches, type SwitchTimes} from './model-switch.ts';
import {openEmpty, settle, type Setting} from './open.ts';

export interface CountyTimes {
  /** Milliseconds from the navigation to all counties on screen. */
  readonly painted: number;
  /** Milliseconds from the click on "By county" to all counties on screen; null where there is no such button. */
  readonly clicked: number | null;
  readonly switches: SwitchTimes;
}

export async function measureCounties(
  browser: Browser,
  {id, isOurs}: CountyMap,
  origin: string,
  setting: Setting,
): Promise<CountyTimes> {
  const opened = await openEmpty(browser, isOurs ? 'shadow' : 'svg', setting);
  await opened.page.goto(`${origin}/${id}.html`, {waitUntil: 'domcontentloaded'});
  const painted = await opened.page.evaluate(whenCountiesAreShown, 0);
  await settle(opened);
  const switches = await timeSwitches(opened);
  await opened.close();
  return {painted, clicked: isOurs ? await timeClick(browser, origin, setting) : null, switches};
}

/** With all files there: a map of states whose other parts have been loaded. */
async function timeClick(browser: Browser, origin: string, setting: Setting): Promise<number> {
  const opened = await openEmpty(browser, 'shadow', setting);
  await opened.page.goto(`${origin}/ours.html`, {waitUntil: 'domcontentloaded'});
  await settle(opened);
  const start = await opened.page.evaluate(async () => {
    const {shadowRoot} = document.querySelector('eyes-on-ice-map')!;
    const click = () => shadowRoot!.querySelector<HTMLElement>('.detail button')!.click();
    // Once for the files, once for the time.
    for (const selector of ['.by-county', '.map:not(.by-county)']) {
      click();
      while (!shadowRoot!.querySelector(selector)) await new Promise(requestAnimationFrame);
    }
    const now = await new Promise<number>(requestAnimationFrame);
    click();
    return now;
  });
  const clicked = await opened.page.evaluate(whenCountiesAreShown, start);
  await opened.close();
  return clicked;
}

/** Runs in the page. The second frame after the shapes are there does not come before their picture. */
async function whenCountiesAreShown(since: number): Promise<number> {
  const fewest = 3000;
  const isThere = () =>
    document.querySelector('eyes-on-ice-map')?.shadowRoot?.querySelector('.by-county') ??
    document.querySelectorAll('.place path').length >= fewest;
  const frame = () => new Promise<number>(requestAnimationFrame);
  while (!isThere()) await frame();
  await frame();
  await frame();
  return performance.now() - since;
}
