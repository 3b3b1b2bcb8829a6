import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {drawn, newContext, openPage, serve, TREE} from '../helpers/pages.ts';
import {sampled} from '../helpers/sample.ts';

const MAP = 'eyes-on-ice-map';
const VIEW =
  'model="task-force" measure="agencies" view="table" heading="Ours" no-legend lang="es"';
const WITHOUT_CODE = ['Table (CSV)', 'Picture (PNG)', 'Picture to edit (SVG)'];

const context = await newContext();

const hostPage = (script: string, attributes: string) =>
  `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
  ${script}<${MAP} ${attributes}></${MAP}>`;

const scriptAt = (address: string) => `<script type="module" src="${address}"></script>`;

/** The menu's words, once it is open. */
async function openMenu(page: Page | Frame): Promise<string[]> {
  const button = await page.waitForSelector(`${MAP} >>> .download-button`, {visible: true});
  await button!.evaluate(one => (one as HTMLElement).click());
  await page.waitForSelector(`${MAP} >>> [role="menuitem"]`, {visible: true});
  return page.$$eval(`${MAP} >>> [role="menuitem"]`, items =>
    items.map(item => item.textContent!.trim()),
  );
}

/** What the last item of the menu would copy: shown, as the page may not copy. */
async function embedCode(page: Page): Promise<string> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'));
  });
  await openMenu(page);
  await page.$$eval(`${MAP} >>> [role="menuitem"]`, items => (items.at(-1) as HTMLElement).click());
  const area = await page.waitForSelector(`${MAP} >>> .download textarea`, {visible: true});
  return area!.evaluate(one => (one as HTMLTextAreaElement).value);
}

/** What a map shows. */
function facts(page: Page | Frame) {
  return page.$eval(MAP, map => ({
    heading: map.shadowRoot!.querySelector('.heading')!.textContent!.trim(),
    hasTable: map.shadowRoot!.querySelector('table') !== null,
    hasLegend: map.shadowRoot!.querySelector('.legend') !== null,
    language: map.shadowRoot!.querySelector('.download-button')!.textContent!.trim(),
    model: map.model,
    measure: map.measure,
  }));
}

for (const file of sampled(['eyes-on-ice.js', 'eyes-on-ice.standalone.js'])) {
  test(`the code that ${file} gives is a frame of the same copy, which shows the same elsewhere`, async () => {
    const files = await serve(TREE, {headers: {'access-control-allow-origin': '*'}});
    const host = await serve(TREE, {
      pages: {'/': hostPage(scriptAt(`${files.origin}/dist/${file}`), VIEW)},
    });
    const {page, complaints} = await openPage(context);
    await page.goto(host.origin);
    await drawn(page, MAP);
    const code = await embedCode(page);
    const shown = await facts(page);
    assert.deepEqual(complaints.errors, []);
    await page.close();
    assert.ok(
      code.startsWith(`<iframe\n  src="${files.origin}/dist/frame.html#element=map&amp;`),
      code,
    );
    assert.deepEqual(await factsPasted(code), shown);
  });
}

test('in the frame’s page with all in one file the code is a frame of that page, whatever it is called', async () => {
  const frame = readFileSync('dist/frame.standalone.html', 'utf8');
  const {origin} = await serve(TREE, {pages: {'/map': frame}});
  const {page} = await openPage(context);
  await page.goto(`${origin}/map#element=map&view=table&lang=es&color-accent=4a2f8f`);
  await drawn(page, MAP);
  const code = await embedCode(page);
  const shown = await facts(page);
  await page.close();
  assert.ok(
    code.startsWith(`<iframe\n  src="${origin}/map#element=map&amp;view=table&amp;lang=es&amp;`),
    code,
  );
  assert.deepEqual(await factsPasted(code), shown);
});

test('where the frame’s page has no address of its own, the menu has no embed code', async () => {
  const {origin} = await serve(TREE, {
    pages: {'/': '<!doctype html><html lang="en"><title>Host</title><iframe></iframe>'},
  });
  const {page} = await openPage(context);
  for (const kind of ['srcdoc', 'blob'] as const) {
    await page.goto(origin);
    await page.evaluate(async how => {
      const text = await (await fetch('/dist/frame.standalone.html')).text();
      const iframe = document.querySelector('iframe')!;
      if (how === 'srcdoc') iframe.srcdoc = text;
      else iframe.src = URL.createObjectURL(new Blob([text], {type: 'text/html'}));
    }, kind);
    const inner = await innerFrame(page);
    assert.deepEqual(await openMenu(inner), WITHOUT_CODE, kind);
  }
  await page.close();
});

test('a script that stands in the page itself, or in a blob, has no frame beside it', async () => {
  const whole = readFileSync('dist/eyes-on-ice.standalone.js', 'utf8');
  const inline = `<script type="module">${whole.replaceAll('</script', '<\\/script')}</script>`;
  const blob = `<script type="module">
    const text = await (await fetch('/dist/eyes-on-ice.standalone.js')).text();
    await import(URL.createObjectURL(new Blob([text], {type: 'text/javascript'})));
  </script>`;
  const {origin} = await serve(TREE, {
    pages: {'/inline': hostPage(inline, ''), '/blob': hostPage(blob, '')},
  });
  const {page} = await openPage(context);
  for (const path of ['/inline', '/blob']) {
    await page.goto(origin + path);
    await drawn(page, MAP);
    assert.deepEqual(await openMenu(page), WITHOUT_CODE, path);
  }
  await page.close();
});

/** The page in the only iframe, once a map is in it. */
async function innerFrame(page: Page): Promise<Frame> {
  const isThere = (frame: Frame) =>
    frame !== page.mainFrame() && /^(?!about:blank)./.test(frame.url());
  const frame = await page.waitForFrame(isThere);
  await frame.waitForSelector(`${MAP} >>> .download-button`, {visible: true});
  return frame;
}

/** What the map shows that comes of the code, pasted into a page of another site. */
async function factsPasted(code: string) {
  const {origin} = await serve(TREE, {
    pages: {'/': `<!doctype html><html lang="en"><title>Other</title>${code}`},
  });
  const {page, complaints} = await openPage(context);
  await page.goto(origin);
  const frame = await innerFrame(page);
  await frame.waitForSelector(`${MAP} >>> table`, {visible: true});
  const shown = await facts(frame);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
  return shown;
}
