import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import type {LinkedMap} from '../../src/check/linked-map-controller.ts';
import {audit} from '../helpers/audit.ts';
import {drawn, assertStill, newContext, openPage, serve} from '../helpers/pages.ts';

const TAG = 'agency-check';

const context = await newContext();
const server = await serve();

/** Waits for the answer to a query and returns its verdict. */
async function verdict(page: Page, query: string): Promise<string> {
  const handle = await page.waitForFunction(
    (tag, asked) => {
      const check = document.querySelector<AgencyCheck>(tag);
      const found = check?.shadowRoot?.querySelector('.verdict')?.textContent?.trim();
      return check?.answer?.query === asked ? found : undefined;
    },
    {},
    TAG,
    query,
  );
  return (await handle.jsonValue()) ?? '';
}

/** Types a query into the look-up and presses Enter. */
async function ask(page: Page, query: string): Promise<string> {
  await page.$eval(TAG, check => (check as AgencyCheck).focus());
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
  return verdict(page, query);
}

for (const [device, viewport, isAudited] of [
  // On a desk audit.page.ts audits it.
  ['a desk', {width: 1200, height: 900}, false],
  ['a phone', {width: 320, height: 640}, true],
] as const) {
  test(`the look-up on ${device}: nothing jumps, nothing is amiss, before and after`, async () => {
    const {page, complaints} = await openPage(context, viewport);
    await page.goto(`${server.origin}/demo/check.html`);
    await drawn(page, TAG);
    await assertStill(page);
    if (isAudited) assert.deepEqual(await audit(page), []);
    assert.match(
      await ask(page, 'Okeechobee County, FL'),
      /^Okeechobee County sheriff: signed 3 agreements/,
    );
    if (isAudited) assert.deepEqual(await audit(page), []);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, viewport.width);
    assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
    await page.close();
  });
}

test('an answer has its documents, its state’s law and no other opening', async () => {
  const {page} = await openPage(context);
  await page.goto(`${server.origin}/demo/check.html`);
  await drawn(page, TAG);
  await ask(page, 'Collier County sheriff');
  const {links, law} = await page.$eval(TAG, check => ({
    links: [...check.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.agency a')].map(a => a.href),
    law: check.shadowRoot!.querySelector('.law')?.textContent,
  }));
  assert.ok(links.length >= 2);
  for (const link of links) assert.match(link, /^https:\/\/www\.ice\.gov\/doclib\/.*\.pdf$/);
  assert.match(law ?? '', /Florida county jails must have/);
  await page.close();
});

test('an answer outlines its state on the map, and the map opens nothing', async () => {
  const own = await serve();
  const {page, complaints} = await openPage(context);
  await page.goto(`${own.origin}/demo/check-and-map.html`);
  await drawn(page, TAG);
  await ask(page, 'Okeechobee County, FL');
  const map = await page.$eval('eyes-on-ice-map', element => ({
    state: (element as LinkedMap).state,
    isOutlined: element.shadowRoot!.querySelector('.outline.selected') !== null,
  }));
  assert.deepEqual(map, {state: null, isOutlined: true});
  assert.deepEqual(
    own.requests.filter(path => path.includes('counties/')),
    [],
  );
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

test('the state opened on the map is looked in first', async () => {
  const {page} = await openPage(context);
  await page.goto(`${server.origin}/demo/check-and-map.html`);
  await drawn(page, TAG);
  await drawn(page, 'eyes-on-ice-map');
  const shape = await page.$('eyes-on-ice-map >>> [data-state="TX"]');
  await shape!.click();
  await page.waitForFunction(
    tag => document.querySelector<AgencyCheck>(tag)?.state === 'TX',
    {},
    TAG,
  );
  // An opened state takes the focus along, to its heading.
  await page.waitForSelector('eyes-on-ice-map >>> .state-name:focus', {visible: true});
  await ask(page, 'Washington County');
  const place = await page.$eval(TAG, check => (check as AgencyCheck).answer?.place);
  assert.deepEqual([place?.name, place?.state], ['Washington County', 'TX']);
  await page.close();
});

test('the look-up goes on without what can’t be had, and says what is missing', async () => {
  const {page} = await openPage(context);
  await page.setRequestInterception(true);
  page.on('request', request => {
    const isMissing = /dist\/(places|place-names|documents|advice)\.js/.test(request.url());
    void (isMissing ? request.respond({status: 404, body: ''}) : request.continue());
  });
  await page.goto(`${server.origin}/demo/check.html`);
  await drawn(page, TAG);
  assert.match(await ask(page, 'Okeechobee County'), /^Okeechobee County sheriff: signed /);
  const said = await page.$eval(
    TAG,
    check => check.shadowRoot!.querySelector('.answer')!.textContent,
  );
  assert.match(said, /City and ZIP search is not available here\./);
  assert.match(said, /Okeechobee County Sheriff.s Office\s*\(County\):\s*\w+/);
  assert.match(said, /Dates, documents, state law and what you can do could not be loaded\./);
  assert.doesNotMatch(said, /not posted/);
  await page.close();
});
