import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import {audit} from '../helpers/audit.ts';
import {atRest, drawn, goTo, newContext, openPage, painted, serve, TREE} from '../helpers/pages.ts';
import {sampled} from '../helpers/sample.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const WIDTHS = [1000, 320];

/** The hostile page's root size; its elements' own size is that, by inheritance. */
const ROOT_SIZE_PX = 22;

const context = await newContext();

/** The same elements on a page that does nothing to them but give the same size of text. */
const PLAIN = `<!doctype html><html lang="en" style="font-size: ${ROOT_SIZE_PX}px"><title>Plain</title>
  <link rel="icon" href="data:,"><style>body { margin: 0 } main { display: block }</style>
  <script type="module" src="../dist/eyes-on-ice.js"></script>
  ${/<main>.*<\/main>/s.exec(readFileSync('demo/hostile.html', 'utf8'))![0]}`;

async function open(path: string, width: number) {
  const server = await serve(TREE, {pages: {'/demo/plain': PLAIN}});
  const opened = await openPage(context, {width, height: 1000});
  await goTo(opened.page, `${server.origin}${path}`);
  for (const tag of [MAP, CHECK]) await drawn(opened.page, tag);
  await answered(opened.page);
  return opened;
}

/** Waits for the answers, with all that belongs to them. */
async function answered(page: Page): Promise<void> {
  await page.waitForFunction(
    tag => [...document.querySelectorAll<AgencyCheck>(tag)].every(check => check.answer),
    {},
    CHECK,
  );
  await atRest(page);
  await painted(page);
}

/** The element as it is on screen, as a picture. */
async function pictureOf(page: Page, tag: string): Promise<string> {
  return (await page.$(tag))!.screenshot({encoding: 'base64'});
}

/**
 * How many pixels of two pictures of one size differ; null when their sizes do. One step of 255 is
 * left to the browser: of 70 pictures of one and the same page 4 had 12 pixels, at the ends of a round
 * corner, that much lighter or darker.
 */
function difference(page: Page, first: string, second: string): Promise<number | null> {
  return page.evaluate(
    async (...sources) => {
      const [a, b] = await Promise.all(sources.map(source => pixelsOf(source)));
      if (a!.width !== b!.width || a!.height !== b!.height) return null;
      let differing = 0;
      for (let i = 0; i < a!.data.length; i += 4) {
        const steps = [0, 1, 2].map(channel =>
          Math.abs(a!.data[i + channel]! - b!.data[i + channel]!),
        );
        if (Math.max(...steps) > 1) differing++;
      }
      return differing;

      async function pixelsOf(source: string) {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      }
    },
    first,
    second,
  );
}

for (const width of sampled(WIDTHS)) {
  test(`on a hostile page, ${width} px wide, both elements look as on a plain one, to the pixel`, async () => {
    const hostile = await open('/demo/hostile.html', width);
    const pictures = [];
    for (const tag of [MAP, CHECK]) pictures.push(await pictureOf(hostile.page, tag));
    await hostile.page.close();
    const plain = await open('/demo/plain', width);
    for (const [at, tag] of [MAP, CHECK].entries()) {
      const own = await pictureOf(plain.page, tag);
      assert.equal(await difference(plain.page, own, pictures[at]!), 0, tag);
    }
    await plain.page.close();
  });
}

test('the comparison can fail: one property that is the host’s to set is seen, two steps off', async () => {
  const {page} = await open('/demo/plain', 1000);
  const before = await pictureOf(page, MAP);
  await page.$eval(MAP, map => (map as HTMLElement).style.setProperty('--eoi-muted', '#5b5968'));
  await painted(page);
  const after = await pictureOf(page, MAP);
  assert.notEqual(await difference(page, before, after), 0);
  await page.close();
});

test('the elements leave the hostile page as it is', async () => {
  const {page} = await open('/demo/hostile.html', 1000);
  const [style, sheets] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('main')!).letterSpacing,
    document.adoptedStyleSheets.length,
  ]);
  assert.deepEqual([style, sheets], [`${0.4 * ROOT_SIZE_PX}px`, 0]);
  await page.close();
});

for (const width of sampled([1100, 320], own => own === 320)) {
  test(`three hosts’ looks, ${width} px wide, pass the audit and keep to the page`, async () => {
    const {page, complaints} = await open('/demo/themes.html', width);
    // On a desk audit.page.ts audits it.
    if (width < 1000) assert.deepEqual(await audit(page), []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
    await page.close();
  });
}

test('each host’s look is its own: surface, text and accent are those it has set', async () => {
  const {page} = await open('/demo/themes.html', 1100);
  const looks = await page.$$eval('article', all =>
    all.map(host => {
      const root = host.querySelector('eyes-on-ice-map')!.shadowRoot!.querySelector('.root')!;
      const link = root.querySelector('footer a')!;
      const {backgroundColor, color} = getComputedStyle(root);
      return [backgroundColor, color, getComputedStyle(link).color];
    }),
  );
  assert.deepEqual(looks, [
    ['rgb(247, 242, 232)', 'rgb(29, 26, 22)', 'rgb(122, 31, 31)'],
    ['rgb(255, 255, 255)', 'rgb(16, 36, 62)', 'rgb(11, 90, 111)'],
    ['rgb(18, 18, 18)', 'rgb(238, 237, 242)', 'rgb(189, 169, 245)'],
  ]);
  await page.close();
});
