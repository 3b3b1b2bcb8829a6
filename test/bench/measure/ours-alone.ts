/** What only our elements do: searching, opening a state, moving through months, reading a feed. */
import type {Browser, Page} from 'puppeteer-core';
import {openEmpty, settle, timeToPaint, type Opened, type Setting} from './open.ts';
import {quantile} from '../figures.ts';
import {allTexts} from './queries.ts';

/** Milliseconds. */
export interface Alone {
  readonly keystroke: number;
  readonly keystroke95: number;
  readonly counties: number;
  readonly month: number;
  readonly feed: number;
}

/** The map of the page, for scripts that run there. */
type MapElement = HTMLElement & {src: string | null; updateComplete: Promise<boolean>};

const STEPS_BACK = 12;

/** As many counties as Texas has. */
const COUNTIES_OF_TEXAS = 254;

/** @param url a page with both elements; `/feed.json` beside it is a large list */
export async function measureAlone(
  browser: Browser,
  url: string,
  setting: Setting,
): Promise<Alone> {
  const counties = await onFreshPage(browser, url, setting, timeCounties);
  const month = await onFreshPage(browser, url, setting, timeMonths);
  const feed = await onFreshPage(browser, url, setting, timeFeed);
  const keys = await onFreshPage(browser, url, setting, timeKeystrokes);
  return {
    keystroke: quantile(keys, 0.5),
    keystroke95: quantile(keys, 0.95),
    counties,
    month,
    feed,
  };
}

async function onFreshPage<Value>(
  browser: Browser,
  url: string,
  setting: Setting,
  time: (page: Page) => Promise<Value>,
): Promise<Value> {
  const opened: Opened = await openEmpty(browser, 'shadow', setting);
  await timeToPaint(opened, url);
  await settle(opened);
  const value = await time(opened.page);
  await opened.close();
  return value;
}

/** From a click on Texas to the frame after its counties: their files are loaded on the way. */
async function timeCounties(page: Page): Promise<number> {
  const waiting = page.evaluate(
    shapes =>
      new Promise<number>(done => {
        const {shadowRoot} = document.querySelector('eyes-on-ice-map')!;
        addEventListener('click', ({timeStamp}) => requestAnimationFrame(() => look(timeStamp)), {
          capture: true,
          once: true,
        });
        const look = (start: number) => {
          const paths = shadowRoot!.querySelectorAll('.counties path').length;
          if (paths < shapes) requestAnimationFrame(() => look(start));
          else requestAnimationFrame(() => done(performance.now() - start));
        };
      }),
    COUNTIES_OF_TEXAS,
  );
  const texas = await page.waitForSelector('eyes-on-ice-map >>> [data-state="TX"]', {
    visible: true,
  });
  await texas!.click();
  return waiting;
}

/** From moving the slider to the end of the frame that shows the month; the middle of many. */
async function timeMonths(page: Page): Promise<number> {
  const times = await page.evaluate(async steps => {
    const frameEnd = () =>
      new Promise<void>(done =>
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage(null);
        }),
      );
    const {shadowRoot} = document.querySelector('eyes-on-ice-map')!;
    const slider = shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
    const all: number[] = [];
    for (let step = 0; step < steps; step++) {
      await frameEnd();
      const start = performance.now();
      slider.stepDown();
      slider.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await frameEnd();
      all.push(performance.now() - start);
    }
    return all;
  }, STEPS_BACK);
  return quantile(times, 0.5);
}

/** From setting `src` to the second frame after the list's own event. */
async function timeFeed(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const map = document.querySelector<MapElement>('eyes-on-ice-map')!;
    const start = performance.now();
    const loaded = new Promise((done, fail) => {
      map.addEventListener('data-load', done);
      map.addEventListener('data-error', event => fail(new Error(String(event))));
    });
    map.src = '/feed.json';
    await loaded;
    await map.updateComplete;
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - start;
  });
}

/** From each letter's input event to the list being in the page; all tables are there by then. */
async function timeKeystrokes(page: Page): Promise<number[]> {
  await page.waitForSelector('agency-check >>> input', {visible: true});
  await page.evaluate(() => {
    document.querySelector('agency-check')!.focus();
  });
  await page.waitForNetworkIdle({idleTime: 500});
  return page.evaluate(async texts => {
    const check = document.querySelector<HTMLElement & {updateComplete: Promise<boolean>}>(
      'agency-check',
    )!;
    const input = check.shadowRoot!.querySelector('input')!;
    const times: number[] = [];
    for (const text of texts) {
      for (let end = 1; end <= text.length; end++) {
        input.value = text.slice(0, end);
        const start = performance.now();
        input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
        await check.updateComplete;
        times.push(performance.now() - start);
        await new Promise(done => setTimeout(done));
      }
    }
    return times;
  }, allTexts());
}
