/**
 * Whole pages in Chromium, for tests of the built files: a static server, a window with a profile of its
 * own, and what pages report about themselves.
 */
import assert from 'node:assert/strict';
import {after} from 'node:test';
import {connect, type Browser, type BrowserContext, type Frame, type Page} from 'puppeteer-core';
import {
  serve as serveFolders,
  type ServeOptions,
  type StaticServer,
} from '../../demo/tools/site/static-server.ts';
import {borrowBrowser} from './browser-pool.ts';
import {startChromium} from './start-chromium.ts';

/** Folders as they stand to each other in the tree. */
export const TREE: Readonly<Record<string, string>> = {'/demo/': 'demo', '/dist/': 'dist'};

/** Serves folders until the test file is done. To be called at the top of a file or in a test. */
export async function serve(
  folders: Readonly<Record<string, string>> = TREE,
  options: ServeOptions = {},
): Promise<StaticServer> {
  const server = await serveFolders(folders, options);
  after(() => server.close());
  return server;
}

/**
 * Opens a window of its own: cookies, cache and permissions of no other. It is gone when the test file
 * is done. To be called at the top of a file or in a test: what a `before` hook opens, Node's runner
 * would clean up after the hook.
 */
export async function newContext(): Promise<BrowserContext> {
  const {browser} = await (ownBrowser ??= getBrowser());
  return browser.createBrowserContext();
}

/**
 * Opens a window of a browser with tabs, which is closed when the test file is done: the lighter one has
 * none behind another, and no cache of pages to go back to.
 */
export async function newTabbedContext(): Promise<BrowserContext> {
  const started = await startChromium({hasTabs: true});
  after(() => started.close());
  return started.browser.createBrowserContext();
}

let ownBrowser: Promise<{browser: Browser}> | undefined;

/** Borrows a browser from `npm test`, or starts one; both until the test file is done. */
async function getBrowser(): Promise<{browser: Browser}> {
  const loan = await borrowBrowser();
  if (!loan) {
    const started = await startChromium();
    after(() => started.close());
    return started;
  }
  const browser = await connect({browserWSEndpoint: loan.endpoint, defaultViewport: null});
  after(async () => {
    await browser.disconnect();
    loan.giveBack();
  });
  return {browser};
}

/** What a page complained about. */
export interface Complaints {
  /** Uncaught errors and messages of `console.error`. */
  readonly errors: string[];
  /** Messages of `console.warn`. */
  readonly warnings: string[];
  /** Content-Security-Policy and Trusted Types violations, by directive. */
  readonly violations: string[];
}

/** A page that collects its complaints from the first byte on. */
export async function openPage(
  context: BrowserContext,
  viewport = {width: 1200, height: 900},
): Promise<{page: Page; complaints: Complaints}> {
  const page = await context.newPage();
  const complaints: Complaints = {errors: [], warnings: [], violations: []};
  page.on('pageerror', error => complaints.errors.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') complaints.errors.push(message.text());
    if (message.type() === 'warn') complaints.warnings.push(message.text());
  });
  await Promise.all([
    page.setViewport(viewport),
    page.exposeFunction('reportViolation', (text: string) => complaints.violations.push(text)),
    // Functions handed to the page were compiled by tsx, which calls this to keep their names.
    page.evaluateOnNewDocument('globalThis.__name = value => value'),
    page.evaluateOnNewDocument(watchViolations),
    page.evaluateOnNewDocument(watchLayoutShift),
  ]);
  return {page, complaints};
}

/** The cumulative layout shift of a page so far (Chromium reports it; below 0.1 is called good). */
export async function layoutShift(page: Page): Promise<number> {
  await painted(page);
  return page.evaluate(() => (globalThis as WatchedPage).layoutShiftSoFar?.() ?? NaN);
}

/**
 * Asserts that nothing on a page has moved so far, or no more than a score; if something has, names what
 * and by how far. What is in a shadow root has no name.
 */
export async function assertStill(page: Page, where = '', most = 0): Promise<void> {
  const shift = await layoutShift(page);
  const moved = await page.evaluate(() => (globalThis as WatchedPage).movedSoFar?.() ?? []);
  assert.ok(shift <= most, [`moved by ${shift}`, where, ...moved].join('\n'));
}

/** Opens an address and waits until the page has come to rest. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await atRest(page);
}

/** Rounds without a request, one after another, before a page counts as being at rest. */
const CALM_ROUNDS = 2;

/**
 * Waits until a page, or a frame in one, has come to rest: all that it asked for has come, the elements have drawn it, and
 * for two rounds of frames and an idle moment nothing more was asked for. What an element asks for late
 * it asks for after a frame or a task of its own: on a slow machine those come late, and so does this.
 */
export async function atRest(place: Page | Frame): Promise<void> {
  const page = pageOf(place);
  let begun = 0;
  const count = () => begun++;
  page.on('request', count);
  try {
    for (let calm = 0; calm < CALM_ROUNDS;) {
      const before = begun;
      await page.waitForNetworkIdle({idleTime: 0});
      await place.evaluate(rest);
      calm = begun === before ? calm + 1 : 0;
    }
  } finally {
    page.off('request', count);
  }
}

/** The page that a frame is in. */
export function pageOf(place: Page | Frame): Page {
  return 'page' in place ? place.page() : place;
}

/** Runs in the page: resolves when its elements are drawn, after two frames and an idle moment. */
async function rest(): Promise<void> {
  const elements = document.querySelectorAll<HTMLElement & {updateComplete?: unknown}>(
    'eyes-on-ice-map, agency-check',
  );
  await Promise.all([...elements].map(({updateComplete}) => updateComplete));
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  await new Promise(done => requestIdleCallback(done));
}

/** Waits for two frames: what was laid out before has been painted by then. */
export async function painted(place: Page | Frame): Promise<void> {
  await place.evaluate(
    () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Waits until an element is defined and has drawn itself. */
export async function drawn(page: Page, tag: string): Promise<void> {
  await page.evaluate(async name => {
    await customElements.whenDefined(name);
    const elements = [...document.querySelectorAll<HTMLElement & {updateComplete?: unknown}>(name)];
    await Promise.all(elements.map(element => element.updateComplete));
  }, tag);
}

/** What the watchers below add to a page. */
interface WatchedPage {
  reportViolation?(text: string): void;
  layoutShiftSoFar?(): number;
  movedSoFar?(): readonly string[];
}

function watchViolations() {
  document.addEventListener('securitypolicyviolation', event => {
    const {effectiveDirective, blockedURI, sample} = event;
    (globalThis as WatchedPage).reportViolation?.(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

function watchLayoutShift() {
  let sum = 0;
  const moved: string[] = [];
  const show = ({x, y, width, height}: DOMRectReadOnly) => `${width} × ${height} at ${x}, ${y}`;
  const add = (entries: PerformanceEntryList) => {
    for (const {value, sources, startTime} of entries as Shift[]) {
      sum += value;
      for (const {node, previousRect, currentRect} of sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        const name = `${element?.localName ?? 'a node that is gone'}.${element?.getAttribute('class') ?? ''}`;
        moved.push(
          `${value} after ${startTime} ms: ${name}, ${show(previousRect)} → ${show(currentRect)}`,
        );
      }
    }
  };
  const observer = new PerformanceObserver(list => add(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  const watched = globalThis as WatchedPage;
  watched.layoutShiftSoFar = () => {
    add(observer.takeRecords());
    return sum;
  };
  watched.movedSoFar = () => moved;
}
