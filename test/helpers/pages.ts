/**
 * Whole pages in Chromium, for tests of the built files: a static server, a browser with a profile of
 * its own, and what pages report about themselves.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {
  launch as launchChromium,
  type Browser,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core';
import {
  serve as serveFolders,
  type ServeOptions,
  type StaticServer,
} from '../../demo/tools/site/static-server.ts';
import {CHROMIUM_FLAGS} from '../../demo/tools/browser/chromium-flags.ts';
import {findChromium} from '../../demo/tools/browser/find-chromium.ts';

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
 * Starts a Chromium with an empty profile; both are gone when the test file is done. To be called at
 * the top of a file: what a `before` hook starts, Node's runner would clean up after the hook.
 */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium: set CHROME_PATH');
  const userDataDir = await mkdtemp(join(tmpdir(), 'eyes-on-ice-profile-'));
  const args = [...CHROMIUM_FLAGS, ...(options.args ?? [])];
  const browser = await launchChromium({
    headless: true,
    ...options,
    executablePath,
    userDataDir,
    args,
  });
  after(async () => {
    await browser.close();
    await rm(userDataDir, {recursive: true, force: true, maxRetries: 5});
  });
  return browser;
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
  browser: Browser,
  viewport = {width: 1200, height: 900},
): Promise<{page: Page; complaints: Complaints}> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  const complaints: Complaints = {errors: [], warnings: [], violations: []};
  page.on('pageerror', error => complaints.errors.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') complaints.errors.push(message.text());
    if (message.type() === 'warn') complaints.warnings.push(message.text());
  });
  await page.exposeFunction('reportViolation', (text: string) => complaints.violations.push(text));
  // Functions handed to the page were compiled by tsx, which calls this to keep their names.
  await page.evaluateOnNewDocument('globalThis.__name = value => value');
  await page.evaluateOnNewDocument(watchViolations);
  await page.evaluateOnNewDocument(watchLayoutShift);
  return {page, complaints};
}

/** The cumulative layout shift of a page so far (Chromium reports it; below 0.1 is called good). */
export async function layoutShift(page: Page): Promise<number> {
  await painted(page);
  return page.evaluate(() => (globalThis as WatchedPage).layoutShiftSoFar?.() ?? NaN);
}

/** Waits for two frames: what was laid out before has been painted by then. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
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
}

function watchViolations() {
  document.addEventListener('securitypolicyviolation', event => {
    const {effectiveDirective, blockedURI, sample} = event;
    (globalThis as WatchedPage).reportViolation?.(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
}

function watchLayoutShift() {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries as (PerformanceEntry & {value: number})[]) sum += entry.value;
  };
  const observer = new PerformanceObserver(list => add(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  (globalThis as WatchedPage).layoutShiftSoFar = () => {
    add(observer.takeRecords());
    return sum;
  };
}
