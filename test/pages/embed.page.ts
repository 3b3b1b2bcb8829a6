import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {audit} from '../helpers/audit.ts';
import {setChromiumMedia} from '../helpers/chromium-media.ts';
import {drawn, goTo, newContext, openPage, painted, serve, TREE} from '../helpers/pages.ts';
import {sampledPairs} from '../helpers/sample.ts';

const PAGE = '/demo/embed.html';
const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const OF_AN_OPENED_STATE = /^\/dist\/(counties\/tx|documents|parts)\.js$/;

const context = await newContext();

/** The builder, once it has written a snippet. */
async function open(fragment = '', width = 1280, colorScheme: 'light' | 'dark' = 'light') {
  const server = await serve();
  const opened = await openPage(context, {width, height: 900});
  await setChromiumMedia(opened.page, {colorScheme});
  await goTo(opened.page, `${server.origin}${PAGE}${fragment}`);
  await written(opened.page);
  return {...opened, server};
}

/** Waits until a snippet is written, and the preview drawn. */
async function written(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#snippet')!.textContent !== '');
  for (const tag of [MAP, CHECK]) await drawn(page, tag);
  await painted(page);
}

function snippet(page: Page): Promise<string> {
  return page.$eval('#snippet', code => code.textContent);
}

/** Chooses a value as a reader does, by the name of its field. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const field = `[name="${name}"]`;
  const type = await page.$eval(field, one => (one as HTMLInputElement).type);
  if (type === 'select-one') await page.select(field, value);
  else if (type === 'radio') await page.click(`${field}[value="${value}"]`);
  else if (type === 'checkbox') await page.click(field);
  else {
    await page.$eval(field, one => (one as HTMLInputElement).select());
    await page.type(field, value);
  }
  await written(page);
}

test('what is chosen is seen at once, written, and kept in the page’s own address', async () => {
  const {page, complaints, server} = await open();
  const before = [...server.requests];
  await choose(page, 'model', 'task-force');
  await choose(page, 'state', 'TX');
  await choose(page, 'no-legend', 'on');
  await choose(page, 'heading', 'Ours');
  await choose(page, 'color-accent', '#8a3b12');
  const shown = await page.$eval(`#preview > ${MAP}`, map => [
    map.model,
    map.state,
    map.noLegend,
    map.heading,
    getComputedStyle(map).getPropertyValue('--eoi-accent'),
  ]);
  assert.deepEqual(shown, ['task-force', 'TX', true, 'Ours', '#8a3b12']);
  const text = await snippet(page);
  for (const part of ['model="task-force"', 'state="TX"', 'no-legend', 'heading="Ours"']) {
    assert.ok(text.includes(part), text);
  }
  assert.match(text, /--eoi-accent: #8a3b12/);
  const address = page.url();
  assert.match(address, /#model=task-force&state=TX&heading=Ours&no-legend=on&color-accent=/);

  await page.goto('about:blank');
  await goTo(page, address);
  await written(page);
  assert.equal(await snippet(page), text);
  // What an opened state needs is the elements' own: the builder asks for nothing.
  const later = server.requests.slice(before.length);
  assert.deepEqual(
    later.filter(path => !before.includes(path) && !OF_AN_OPENED_STATE.test(path)),
    [],
  );
  assert.deepEqual(await page.cookies(), []);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

test('choosing what needs no other file makes no request, in any tab', async () => {
  const {page, server} = await open();
  const before = server.requests.length;
  for (const [name, value] of [
    ['measure', 'per-million'],
    ['lang', 'en'],
    ['theme', 'dark'],
    ['integrity', 'on'],
    ['color-text', '#eeeeee'],
    ['tab', 'iframe'],
    ['tab', 'picture'],
    ['tab', 'react'],
  ] as const) {
    await choose(page, name, value);
  }
  assert.equal(server.requests.length, before);
  await page.close();
});

test('before the package is published, it is not offered, whatever the page’s address asks for', async () => {
  const {page} = await open('#from=cdn&tab=react');
  assert.deepEqual(await page.$$('[name="from"]'), []);
  assert.match(await snippet(page), /src="\/eyes-on-ice\/eyes-on-ice\.js"/);
  assert.equal(new URL(page.url()).hash, '#tab=react');
  const said = await page.$eval('[data-tab="react"]', one => (one as HTMLElement).innerText);
  assert.match(said, /^React 19 puts the script of your own copy/);
  await page.close();
});

test('poor contrast is measured and said, and good contrast too', async () => {
  const {page} = await open();
  const said = () => page.$eval('#contrast', box => box.textContent);
  assert.match(await said(), /Contrast of text: \d+\.\d:1 at least/);
  await choose(page, 'theme', 'light');
  await choose(page, 'color-accent', '#c9b8f0');
  await page.waitForFunction(() =>
    document.querySelector('#contrast')!.textContent.includes('Too little contrast'),
  );
  assert.match(await said(), /Links on the background.*, light: 1\.\d:1/);
  await page.close();
});

test('a color that can’t be read is said to be left out, and how it is written', async () => {
  const {page} = await open('#color-accent=red&color-text=%23345');
  const said = (name: string) =>
    page.$eval(`#slip-${name}`, slip => (slip as HTMLElement).innerText);
  assert.match(await said('accent'), /^Left out\. .*six hexadecimal digits/);
  assert.equal(await said('text'), '');
  assert.match(await snippet(page), /--eoi-text: #334455/);
  assert.doesNotMatch(await snippet(page), /red/);
  assert.deepEqual(await audit(page), []);
  await choose(page, 'color-accent', '#8a3b12');
  assert.equal(await said('accent'), '');
  await page.close();
});

test('the width of a column is previewed, and its height measured and written', async () => {
  const {page} = await open('#element=both');
  await choose(page, 'column', '390');
  const sizes = () =>
    page.$$eval('#preview > *', elements =>
      elements.map(element => {
        const {width, height} = element.getBoundingClientRect();
        return {width, em: Math.ceil(height / parseFloat(getComputedStyle(element).fontSize))};
      }),
    );
  for (const {width} of await sizes()) assert.equal(width, 390);
  const heights = (await sizes()).map(({em}) => `${em}em`);
  await page.waitForFunction(
    wanted =>
      wanted.every(height =>
        document.querySelector('#snippet')!.textContent.includes(`min-height: ${height}`),
      ),
    {},
    heights,
  );
  const told = await page.$eval('[data-text="height"]', one => one.textContent);
  for (const height of heights) assert.ok(told.includes(height), told);
  await choose(page, 'column', '64');
  assert.match(await page.$eval('#slip-column', slip => slip.textContent), /^Left out: 64 is no/);
  await page.close();
});

test('one click copies', async () => {
  const {page, server} = await open();
  await context.overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
  await page.bringToFront();
  await page.click('#copy');
  await page.waitForFunction(() => document.querySelector('#copied')!.textContent !== '');
  assert.equal(await page.$eval('#copied', said => said.textContent), 'Copied.');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await snippet(page));
  await page.close();
});

test('the snippet is what it promises: pasted elsewhere it shows just the preview', async () => {
  const {page} = await open(
    '#element=both&model=task-force&state=FL&lang=es&folder=/dist&integrity=on&feed=',
  );
  const html = `<!doctype html><html lang="en"><title>Host</title>${await snippet(page)}`;
  const preview = await facts(page);
  await page.close();
  const {origin} = await serve(TREE, {pages: {'/': html}});
  const host = await openPage(context);
  await goTo(host.page, origin);
  await drawn(host.page, MAP);
  assert.deepEqual(await facts(host.page), preview);
  assert.deepEqual(host.complaints.errors, []);
  await host.page.close();
});

function facts(page: Page) {
  return page.$eval(MAP, map => ({
    heading: map.shadowRoot!.querySelector('.heading')!.textContent.trim(),
    model: map.model,
    state: map.state,
    linked: (map.getRootNode() as Document).querySelector('agency-check')!.for === map.id,
  }));
}

test('the frame that the builder writes works where it is pasted', async () => {
  const {page} = await open('#element=check&value=Tampa%2C+FL&theme=dark&tab=iframe&folder=/dist');
  const html = `<!doctype html><html lang="en"><title>Host</title>${await snippet(page)}`;
  await page.close();
  const {origin} = await serve(TREE, {pages: {'/': html}});
  const host = await openPage(context);
  await goTo(host.page, origin);
  const [frame] = host.page.frames().slice(1);
  await frame!.waitForFunction(
    () => document.querySelector('agency-check')?.answer?.place?.name === 'Tampa',
  );
  assert.deepEqual(host.complaints, {errors: [], warnings: [], violations: []});
  await host.page.close();
});

test('what is said beside the code fits the chosen element', async () => {
  const {page} = await open('#model=task-force&tab=picture');
  const said = () =>
    page.$eval('[data-tab="picture"]', box => (box as HTMLElement).innerText.replace(/\s+/g, ' '));
  assert.match(await said(), /Task Force Model: [\d,]+ of the [\d,]+ on ICE’s list/);
  assert.match(await said(), /The picture shows the whole country, .*Task Force Model/);
  await choose(page, 'element', 'check');
  assert.match(await said(), /no picture of the look-up/);
  assert.doesNotMatch(await said(), /\.png|Words for those/);
  await page.close();
});

test('of two frames it is said that they don’t work together', async () => {
  const {page} = await open('#element=both&tab=iframe');
  const said = () =>
    page.$eval('[data-tab="iframe"]', box => (box as HTMLElement).innerText.replace(/\s+/g, ' '));
  assert.match(await said(), /the map and the look-up don’t know of each other/);
  await choose(page, 'element', 'map');
  assert.doesNotMatch(await said(), /don’t know of each other/);
  await page.close();
});

const SCHEMES = ['light', 'dark'] as const;

for (const {one: width, way: colorScheme} of sampledPairs([1280, 320], SCHEMES, () => true)) {
  test(`the builder passes the audit, ${colorScheme}, ${width} px wide, and does not scroll sideways`, async () => {
    const {page} = await open('#element=both', width, colorScheme);
    assert.deepEqual(await audit(page), []);
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(scrolled <= width, `${scrolled} px`);
    await page.close();
  });
}
